package hebi.project;

import static hebi.project.TestProject.MAGAZINE;
import static org.assertj.core.api.Assertions.assertThat;

import hebi.diag.Code;
import hebi.document.Binding;
import hebi.document.Edition;
import hebi.document.EditionPlan;
import hebi.document.Frequency;
import hebi.document.Magazine;
import hebi.document.PairLayout;
import hebi.geom.Length;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code editions:} of {@code magazine.yaml} may say and inherit. */
class EditionPlanTest {
    private static final String FILE = "magazine.yaml";
    /** Line 9 is the first entry. */
    private static final String OPEN = MAGAZINE.replace("editions: [zh]\n", "editions:\n");

    private static TestProject editions(String entries) {
        return new TestProject().with(FILE, OPEN + entries.indent(2));
    }

    private static EditionPlan plan(Magazine magazine, String id) {
        return magazine.editions().stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anEditionInheritsFromItsParentsThenFromTheMagazine() {
        TestProject project = editions("""
                - zh
                - {id: ug-zh-large, extends: ug-zh, page: {width: 210mm, height: 297mm}}
                - id: bilingual
                  abstract: true
                  layout: duo
                  frequency: bimonthly
                  issn: 1111-1111
                - id: ug-zh
                  extends: bilingual
                  languages: [ug, zh]
                  name: {ug: تاغ}
                  pairs: facing
                  binding: left
                """);
        Magazine magazine = project.magazine();
        assertThat(project.log.sorted()).isEmpty();
        assertThat(magazine.editions()).extracting(EditionPlan::id).containsExactly("zh", "ug-zh-large", "ug-zh");
        EditionPlan large = plan(magazine, "ug-zh-large");
        assertThat(large.languages()).containsExactly("ug", "zh");
        assertThat(large.frequency()).isEqualTo(Frequency.BIMONTHLY);
        assertThat(large.pairs()).contains(PairLayout.FACING);
        assertThat(large.binding()).contains(Binding.LEFT);
        Magazine shown = magazine.of(large);
        assertThat(shown.layout()).isEqualTo("duo");
        assertThat(shown.issn()).contains("1111-1111");
        assertThat(shown.name()).containsEntry("zh", "山川手艺").containsEntry("ug", "تاغ");
        assertThat(shown.page()).contains(new Magazine.PageSize(Length.mm(210), Length.mm(297)));
        assertThat(magazine.of(plan(magazine, "ug-zh")).page()).isEmpty();
        assertThat(magazine.of(plan(magazine, "zh"))).isEqualTo(magazine);
    }

    @Test
    void theSourceIsTheLeadOfTheFirstEditionUnlessItIsNamed() {
        assertThat(editions("- ko-zh\n- zh\n").magazine().source()).isEqualTo("ko");
        TestProject named = new TestProject().with(FILE, MAGAZINE.replace("[zh]", "[ko-zh]") + "source: zh\n");
        assertThat(named.magazine().source()).isEqualTo("zh");
        assertThat(named.log.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "zh, LEFT, COLUMNS",
        "ug, RIGHT, COLUMNS",
        "kk, RIGHT, COLUMNS",
        "mn, LEFT, BANDS",
        "ko, LEFT, COLUMNS",
    })
    void bindingAndPairsFollowTheLeadLanguage(String lead, Binding binding, PairLayout pairs) {
        TestProject project = editions("- id: it\n  languages: [" + lead + "]\n")
                .with("issues/2026-05/articles/tea." + lead + ".md", "---\ntitle: T\n---\nx\n");
        Edition edition = project.edition("it");
        assertThat(edition.binding()).isEqualTo(binding);
        assertThat(edition.boundRight()).isEqualTo(binding == Binding.RIGHT);
        assertThat(edition.pairLayout()).isEqualTo(pairs);
    }

    @Test
    void whatIsDeclaredCountsMoreThanTheLanguage() {
        Edition edition = editions("- {languages: [zh], binding: right, pairs: sequential}\n")
                .edition("zh");
        assertThat(edition.binding()).isEqualTo(Binding.RIGHT);
        assertThat(edition.pairLayout()).isEqualTo(PairLayout.SEQUENTIAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- {id: a, languages: [zh], extends: zg} | UNKNOWN_PARENT | 9:39 | zg",
                "- {id: a, languages: [zh], extends: a} | EDITION_EXTENDS_ITSELF | 9:39 | a",
                "- {languages: [zh, ug, zh]} | EDITION_LANGUAGE_TWICE | 9:17 | zh",
                "- {id: all, languages: [zh]} | EDITION_NAME_RESERVED | 9:5 | all",
                "- {languages: [zh], binding: rihgt} | YAML_UNKNOWN_VALUE | 9:32 | binding",
                "- {languages: [zh], frequency: bimontly} | YAML_UNKNOWN_VALUE | 9:34 | frequency",
                "- {languages: [zh], pairs: column} | YAML_UNKNOWN_VALUE | 9:30 | pairs",
                "- {languages: [zh], frequency: weekly} | EDITION_FREQUENCY_UNEVEN | 9:5 | zh",
                "- {languages: [zh], frequenzy: monthly} | YAML_UNKNOWN_KEY | 9:23 | frequenzy",
                "- {id: a} | YAML_KEY_MISSING | 9:5 | languages",
                "- {abstract: true} | YAML_KEY_MISSING | 9:5 | id",
                "- {id: a, abstract: true} | YAML_EMPTY | 9:3 | editions",
            })
    void badEntryIsReportedWhereItStands(String entry, Code code, String place, String argument) {
        TestProject project = editions(entry + "\n");
        project.magazine();
        assertThat(project.log.sorted()).hasSize(1);
        assertThat(project.log.sorted().get(0).code()).isEqualTo(code);
        assertThat(project.log.sorted().get(0).span()).hasToString(FILE + ":" + place);
        assertThat(project.log.sorted().get(0).args().get(0)).isEqualTo(argument);
    }

    @Test
    void aCircleIsNamedOnce() {
        TestProject project = editions("""
                - {id: zh, extends: b, languages: [zh]}
                - {id: b, extends: c, languages: [zh]}
                - {id: c, extends: d, languages: [zh]}
                - {id: d, extends: b, languages: [zh]}
                """);
        project.reports(Code.EDITION_EXTENDS_ITSELF, FILE + ":10:22", "b", "b → c → d → b");
    }

    @Test
    void aLongLineOfParentsIsReadInLinearTime() {
        StringBuilder entries = new StringBuilder("- {id: e0, languages: [zh]}\n");
        for (int i = 1; i < 3000; i++) {
            entries.append("- {id: e")
                    .append(i)
                    .append(", extends: e")
                    .append(i - 1)
                    .append("}\n");
        }
        TestProject project = editions(entries.toString());
        assertThat(plan(project.magazine(), "e2999").languages()).containsExactly("zh");
        assertThat(project.log.sorted()).isEmpty();
    }
}
