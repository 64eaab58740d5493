package hebi.pair;

import hebi.diag.Diagnostic;
import hebi.diag.DiagnosticLog;
import hebi.document.Article;
import hebi.document.Edition;
import hebi.document.Issue;
import hebi.document.Magazine;
import hebi.lang.Languages;
import hebi.project.ProjectReader;
import hebi.resource.MemoryResources;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A magazine in memory with one article, {@code tea}, in Chinese and a translation. */
final class PairProject {
    static final String FOLDER = "issues/2026-05/articles/";

    private final Map<String, byte[]> files = new TreeMap<>();
    private final Languages languages = new Languages();
    /** What reading the project reports; not what is found in pairs. */
    final DiagnosticLog reading = new DiagnosticLog();

    PairProject() {
        with("magazine.yaml", """
                slug: m
                name: {zh: 山川}
                publisher: {zh: 山川}
                sections:
                  feature: {name: {zh: 特写}}
                editions: [zh, ug-zh, kk-zh, mn-zh, ko-zh]
                """);
        with("issues/2026-05/issue.yaml", """
                year: 2026
                number: 5
                date: 2026-05-10
                order:
                  - section: feature
                    articles: [tea]
                """);
    }

    /** With the Chinese text and its Uyghur translation, both below a title. */
    static PairProject of(String chinese, String uyghur) {
        return new PairProject()
                .text("zh", "---\ntitle: 明前的茶叶\n---\n\n" + chinese)
                .text("ug", "---\ntitle: بالدۇرقى چاي ھەققىدە\n---\n\n" + uyghur);
    }

    PairProject text(String language, String manuscript) {
        return with(FOLDER + "tea." + language + ".md", manuscript);
    }

    PairProject ledger(String language, String table) {
        return with(FOLDER + "tea." + language + ".pairs.tsv", table);
    }

    PairProject with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    PairProject with(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    Issue issue() {
        ProjectReader reader = reader();
        return reader.issue(reader.magazine(), "2026-05");
    }

    private ProjectReader reader() {
        return new ProjectReader(new MemoryResources(files), languages, reading);
    }

    Article article(String language) {
        return issue().articles().get("tea").get(language);
    }

    /** The edition of these languages, paired. */
    Edition edition(String id) {
        ProjectReader reader = reader();
        Magazine magazine = reader.magazine();
        Issue issue = reader.issue(magazine, "2026-05");
        PairBook book = new PairBook("zh", languages, new MemoryResources(files), reading);
        return EditionPairing.apply(reader.edition(magazine, issue, id), book);
    }

    ArticlePairing pairing(String language) {
        return new PairBook("zh", languages, new MemoryResources(files), finding -> {})
                .pairing(issue().articles().get("tea"), language)
                .orElseThrow();
    }

    /** What is found in the pairs of a translation. */
    List<Diagnostic> findings(String language, boolean gate) {
        return findings(language, FactComparison.NONE, gate);
    }

    /** What is found in the pairs of a translation when facts are compared, too. */
    List<Diagnostic> findings(String language, FactComparison facts) {
        return findings(language, facts, false);
    }

    private List<Diagnostic> findings(String language, FactComparison facts, boolean gate) {
        DiagnosticLog log = new DiagnosticLog();
        PairBook book = new PairBook("zh", languages, new MemoryResources(files), log);
        ArticlePairing pairing =
                book.pairing(issue().articles().get("tea"), language).orElseThrow();
        new PairChecks(book, pairing, languages, facts, log).run(gate);
        return log.sorted();
    }

    /** The links of a translation’s text: {@code p01=p01 p02+p03=p02 p04=}. */
    String links(String language) {
        StringBuilder links = new StringBuilder();
        ArticlePairing pairing = pairing(language);
        pairing.blocks().forEach(link -> append(link, links));
        pairing.notes().forEach(link -> append(link, links));
        return links.toString().strip();
    }

    private static void append(UnitLink link, StringBuilder links) {
        links.append(ids(link.source())).append('=').append(ids(link.target())).append(' ');
        if (!link.inner().isEmpty()) {
            links.append("[ ");
            link.inner().forEach(inner -> append(inner, links));
            links.append("] ");
        }
    }

    private static String ids(List<PairUnit> units) {
        return String.join("+", units.stream().map(PairUnit::id).toList());
    }
}
