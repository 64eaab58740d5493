package hebi.cases;

import hebi.build.BuildRequest;
import hebi.build.IssueBuild;
import hebi.build.OutputFormat;
import hebi.build.Progress;
import hebi.build.Timings;
import hebi.diag.Diagnostic;
import hebi.diag.DiagnosticLog;
import hebi.document.Magazine;
import hebi.lang.LanguageProfile;
import hebi.lang.Languages;
import hebi.project.ProjectReader;
import hebi.resource.MemoryResources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** A case's text as the one article of a magazine: for what manuscripts are told, and for what only an EPUB has. */
final class CaseProject {
    private static final String ISSUE = "2026-01";

    private final Languages languages;
    private final Map<String, byte[]> files = new TreeMap<>();

    CaseProject(TypographyCase c, Languages languages) {
        this.languages = languages;
        LanguageProfile profile = languages
                .find(c.lang())
                .orElseThrow(() -> new BadCase("the engine does not know the language " + c.lang()));
        String key = profile.key();
        put("magazine.yaml", """
                slug: case
                name: {KEY: "1"}
                identifier: urn:hebi:case
                publisher: {KEY: "1"}
                sections:
                  note:
                    name: {KEY: "1"}
                editions: [KEY]
                """.replace("KEY", key));
        put("issues/" + ISSUE + "/issue.yaml", """
                year: 2026
                number: 1
                date: 2026-01-10
                order:
                  - section: note
                    articles: [text]
                """);
        put(
                "issues/" + ISSUE + "/articles/text." + key + ".md",
                "---\ntitle: \"1\"\n---\n\n" + markdown(Texts.plain(c.input())) + "\n");
    }

    private static String markdown(String text) {
        return text.replaceAll("([\\\\`*_{}\\[\\]<>#|~^&])", "\\\\$1");
    }

    private void put(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** What the manuscript's author is told. */
    List<Diagnostic> findings() {
        DiagnosticLog log = new DiagnosticLog();
        ProjectReader reader = new ProjectReader(new MemoryResources(files), languages, log);
        Magazine magazine = reader.magazine();
        reader.edition(
                magazine,
                reader.issue(magazine, ISSUE),
                magazine.editions().get(0).id());
        return log.sorted();
    }

    /** The package document of its EPUB. */
    String packageDocument() {
        try {
            Path folder = Files.createTempDirectory("hebi-case");
            try {
                return packageDocument(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String packageDocument(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve("project").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        DiagnosticLog log = new DiagnosticLog();
        BuildRequest request = new BuildRequest(
                Pipeline.HOME,
                folder.resolve("project"),
                folder.resolve("out"),
                Optional.empty(),
                List.of(),
                List.of(),
                Set.of(OutputFormat.EPUB),
                1,
                false);
        List<Path> made = new IssueBuild(request, log, new Timings(), Progress.NONE).run();
        if (made.isEmpty()) {
            throw new BadCase("no EPUB was made: "
                    + log.sorted().stream()
                            .map(d -> d.message("en"))
                            .findFirst()
                            .orElse(""));
        }
        try (ZipFile epub = new ZipFile(made.get(0).toFile())) {
            return epub.stream()
                    .filter(e -> e.getName().endsWith(".opf"))
                    .map(e -> read(epub, e.getName()))
                    .findFirst()
                    .orElseThrow(() -> new BadCase("the EPUB has no package document"));
        }
    }

    private static String read(ZipFile zip, String name) {
        try {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
