package hebi.epub;

import hebi.document.Edition;
import hebi.document.Issue;
import hebi.document.Magazine;
import hebi.lang.LanguageFormats;
import hebi.lang.LanguageProfile;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What {@code package.opf.ftlx} is filled with. */
final class PackageModel {
    private final EpubInput input;
    private final Edition edition;
    private final LanguageProfile lead;

    PackageModel(EpubInput input) {
        this.input = input;
        this.edition = input.edition();
        this.lead = input.lead();
    }

    /** The identifier of the edition of the issue. */
    String identifier() {
        return edition.identifier();
    }

    /** Magazine and issue: what a shelf shows. */
    String title() {
        return title(lead);
    }

    private String title(LanguageProfile profile) {
        return new LanguageFormats(profile)
                .phrase("issue.title", text(edition.magazine().name(), profile), issueLine(profile));
    }

    private String issueLine(LanguageProfile profile) {
        Issue issue = edition.issue();
        return new LanguageFormats(profile).issueLine(issue.year(), issue.number(), issue.wholeNumber());
    }

    /** The text in the profile’s language, or in any. */
    static String text(Map<String, String> texts, LanguageProfile profile) {
        String own = texts.get(profile.key());
        return own != null
                ? own
                : new TreeMap<>(texts).values().stream().findFirst().orElse("");
    }

    /** Everything but manifest and spine. */
    Map<String, Object> metadata(Accessibility accessibility, boolean conforms) {
        Magazine magazine = edition.magazine();
        Issue issue = edition.issue();
        Map<String, Object> view = new TreeMap<>();
        view.put("identifier", identifier());
        view.put("language", lead.tag());
        view.put(
                "languages",
                input.languages().stream().map(LanguageProfile::tag).toList());
        view.put("progression", edition.boundRight() ? "rtl" : "ltr");
        view.put("title", title());
        view.put("titleSort", magazine.slug() + " " + issue.id());
        view.put("magazine", text(magazine.name(), lead));
        view.put("issueLine", issueLine(lead));
        view.put("alternatives", alternatives());
        view.put("people", people());
        view.put("publisher", text(magazine.publisher(), lead));
        view.put("date", issue.date().toString());
        view.put("modified", input.modified().truncatedTo(ChronoUnit.SECONDS).toString());
        view.put("issn", magazine.issn().orElse(""));
        view.put("groupPosition", issue.wholeNumber() + "." + issue.number());
        view.put("seriesIndex", issue.wholeNumber());
        view.put("accessibility", accessibility(accessibility));
        view.put("conformsTo", conforms ? Accessibility.CONFORMS_TO : "");
        return view;
    }

    private Map<String, Object> accessibility(Accessibility accessibility) {
        return Map.of(
                "modes", accessibility.modes(),
                "sufficient", accessibility.sufficient(),
                "features", accessibility.features(),
                "summary", accessibility.summary(lead));
    }

    // alternate-script: the title in the edition’s other languages
    private List<Object> alternatives() {
        List<Object> alternatives = new ArrayList<>();
        for (LanguageProfile profile :
                input.languages().subList(1, input.languages().size())) {
            alternatives.add(Map.of("language", profile.tag(), "title", title(profile)));
        }
        return alternatives;
    }

    private List<Object> people() {
        List<Object> people = new ArrayList<>();
        for (People.Person person : People.of(edition)) {
            people.add(Map.of(
                    "name", person.name(),
                    "roles", person.roles(),
                    "element", person.isCreator() ? "creator" : "contributor"));
        }
        return people;
    }
}
