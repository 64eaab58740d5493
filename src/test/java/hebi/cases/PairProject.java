package hebi.cases;

import hebi.build.BuildRequest;
import hebi.build.IssueBuild;
import hebi.build.OutputFormat;
import hebi.build.Progress;
import hebi.build.Timings;
import hebi.diag.Diagnostic;
import hebi.diag.DiagnosticLog;
import hebi.diag.Severity;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;

/** A magazine of one issue and one edition in the built-in layout {@code shanchuan}, on disk, to be built. */
final class PairProject {
    private static final Map<String, String> SECTION =
            Map.of("zh", "手艺", "ug", "ھۈنەر", "kk", "ونەر", "mn", "ᠤᠷᠠᠯᠠᠯ", "ko", "수예");
    private static final Map<String, String> NAME =
            Map.of("zh", "山川", "ug", "تاغ", "kk", "تاۋ", "mn", "ᠠᠭᠤᠯᠠ", "ko", "산천");

    private final Path folder;
    private final List<String> languages;
    private final StringBuilder order = new StringBuilder();

    /** Files written, with what was found. */
    record Made(Map<String, Path> files, List<Diagnostic> findings) {
        byte[] pdf() throws IOException {
            return Files.readAllBytes(files.get("pdf"));
        }
    }

    PairProject(Path folder, List<String> languages) throws IOException {
        this.folder = folder;
        this.languages = languages;
        put("magazine.yaml", """
                slug: pairs
                name: %s
                identifier: urn:hebi:pairs
                publisher: %s
                layout: shanchuan
                sections:
                  craft:
                    name: %s
                editions: [%s]
                """.formatted(texts(NAME), texts(NAME), texts(SECTION), edition()));
        picture();
    }

    String edition() {
        return String.join("-", languages);
    }

    /** The name of its section, as running heads have it. */
    static String section(String language) {
        return SECTION.get(language);
    }

    /** The magazine’s own stylesheet of pages: the built-in one, and after it {@code css}. */
    void style(String css) throws IOException {
        String builtIn = "layouts/shanchuan/page.css";
        put(builtIn, Files.readString(Pipeline.HOME.resolve(builtIn)) + css);
    }

    /** An article in each language, its manuscripts whole. */
    void article(String name, String mode, Map<String, String> manuscripts) throws IOException {
        order.append("      - {name: ").append(name);
        if (languages.size() > 1) {
            order.append(", pairs: ").append(mode);
        }
        order.append("}\n");
        for (String language : languages) {
            put("issues/2026-01/articles/" + name + "." + language + ".md", manuscripts.get(language));
        }
    }

    /** A manuscript of paragraphs. */
    static String manuscript(String title, List<String> paragraphs) {
        return "---\ntitle: \"" + title + "\"\n---\n\n" + String.join("\n\n", paragraphs) + "\n";
    }

    /** Its caption in each language. */
    void caption(Map<String, String> captions) throws IOException {
        put("issues/2026-01/images/p.yaml", "alt: " + texts(captions) + "\ncaption: " + texts(captions) + "\n");
    }

    Made build(Set<OutputFormat> formats) throws IOException {
        put("issues/2026-01/issue.yaml", """
                year: 2026
                number: 1
                date: 2026-01-10
                order:
                  - section: craft
                    articles:
                """ + order);
        DiagnosticLog log = new DiagnosticLog();
        BuildRequest request = new BuildRequest(
                Pipeline.HOME,
                folder,
                folder.resolve("out"),
                Optional.empty(),
                List.of(edition()),
                List.of(),
                formats,
                2,
                false);
        List<Path> made = new IssueBuild(request, log, new Timings(), Progress.NONE).run();
        List<Diagnostic> findings = log.sorted();
        if (made.isEmpty()) {
            throw new AssertionError("nothing was made: "
                    + findings.stream()
                            .filter(d -> d.code().severity() == Severity.ERROR)
                            .map(d -> d.message("en"))
                            .toList());
        }
        Map<String, Path> files = new LinkedHashMap<>();
        made.forEach(f -> files.put(f.toString().replaceAll(".*\\.", ""), f));
        return new Made(files, findings);
    }

    private String texts(Map<String, String> by) {
        List<String> entries = new ArrayList<>();
        languages.forEach(l -> entries.add(l + ": \"" + by.get(l) + "\""));
        return "{" + String.join(", ", entries) + "}";
    }

    private void picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(600, 300, BufferedImage.TYPE_INT_RGB), "png", bytes);
        Path path = folder.resolve("issues/2026-01/images/p.png");
        Files.createDirectories(path.getParent());
        Files.write(path, bytes.toByteArray());
        caption(NAME);
    }

    private void put(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
