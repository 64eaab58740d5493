package hebi.build;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.lang.LanguageProfile;
import hebi.lang.Languages;
import hebi.pdf.StructureTextReader;
import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * LD-1 to LD-7: a magazine in one language alone shows no letter of another script, in whatever its readers see or hear:
 * pages with their running heads, folios and notes, bookmarks, the EPUB's documents, navigation and metadata.
 */
class LanguageSurfaceTest {
    private static final Languages LANGUAGES = new Languages();

    @TempDir
    Path folder;

    static List<String> languages() {
        return LANGUAGES.known().stream().filter(key -> !key.equals("en")).toList();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void nothingIsInAnotherScript(String key) throws Exception {
        LanguageProfile profile = LANGUAGES.profile(key);
        Path project = folder.resolve("project");
        magazine(project, profile);
        List<Path> made = BuildRun.build(project, folder.resolve("out"));
        List<String> surface = new ArrayList<>(epub(BuildRun.one(made, "epub")));
        surface.addAll(pdf(BuildRun.one(made, "pdf")));
        assertThat(surface).hasSizeGreaterThan(30);
        assertThat(surface)
                .allSatisfy(text -> assertThat(foreign(text, profile)).as(text).isEmpty());
    }

    /** Letters of other scripts; PDF is a name. */
    private static String foreign(String text, LanguageProfile profile) {
        UnicodeScript own = UnicodeScript.forName(profile.script());
        return text.replace("PDF", "")
                .codePoints()
                .filter(Character::isLetter)
                .filter(c -> UnicodeScript.of(c) != own && UnicodeScript.of(c) != UnicodeScript.COMMON)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** Of the profile's own words, with all that a layout names by itself. */
    private static void magazine(Path project, LanguageProfile profile) throws IOException {
        String name = profile.word("language.name");
        String text = profile.word("accessibility.images");
        put(project, "magazine.yaml", """
                slug: surface
                name: {KEY: "NAME"}
                identifier: urn:hebi:surface
                publisher: {KEY: "NAME"}
                sections:
                  note: {name: {KEY: "NAME"}}
                editions: [KEY]
                colophon:
                  - label: {KEY: "NAME"}
                    value: {KEY: "TEXT"}
                """, profile, name, text);
        put(project, "issues/2026-05/issue.yaml", """
                year: 2026
                number: 5
                whole-number: 250
                date: 2026-05-10
                order:
                  - section: note
                    articles: [one, two]
                """, profile, name, text);
        for (String article : List.of("one", "two")) {
            put(project, "issues/2026-05/articles/" + article + ".KEY.md", """
                    ---
                    title: "NAME"
                    credits:
                      author: NAME
                      photo: NAME
                      illustration: NAME
                      editor: NAME
                      translator: NAME
                      source: NAME
                    ---

                    TEXT[^1] TEXT

                    ## NAME

                    ![](bridge.jpg)

                    1. TEXT
                    2. TEXT

                    | NAME | NAME |
                    |---|---|
                    | TEXT | TEXT |

                    :::sidebar NAME
                    TEXT
                    :::

                    [^1]: TEXT
                    """, profile, name, text);
        }
        put(project, "issues/2026-05/images/bridge.yaml", """
                alt: {KEY: "TEXT"}
                caption: {KEY: "NAME"}
                credit: {KEY: "NAME"}
                rights: Apache-2.0
                """, profile, name, text);
        Files.copy(
                BuildRun.HOME.resolve("examples/features/issues/2026-01/images/bridge.jpg"),
                project.resolve("issues/2026-05/images/bridge.jpg"));
    }

    private static void put(
            Path project, String path, String pattern, LanguageProfile profile, String name, String text)
            throws IOException {
        Path file = project.resolve(path.replace("KEY", profile.key()));
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                pattern.replace("KEY", profile.key()).replace("NAME", name).replace("TEXT", text));
    }

    private static List<String> epub(Path file) throws IOException {
        List<String> texts = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                String name = entry.getName();
                if (Stream.of(".xhtml", ".opf", ".ncx").noneMatch(name::endsWith)) {
                    continue;
                }
                String xml = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                Document document = Jsoup.parse(xml, Parser.xmlParser());
                texts.addAll(name.endsWith(".opf") ? metadata(document) : shown(document));
            }
        }
        return texts;
    }

    /** What reading systems show of a package's metadata; the rest is for machines. */
    private static List<String> metadata(Document document) {
        return document.select("dc|title, dc|publisher, dc|creator, dc|contributor, dc|description,"
                        + " meta[property=schema:accessibilitySummary], meta[property=belongs-to-collection]")
                .eachText();
    }

    private static List<String> shown(Document document) {
        List<String> texts = new ArrayList<>();
        for (Element element : document.getAllElements()) {
            if (!element.ownText().isBlank() && !element.nameIs("style")) {
                texts.add(element.ownText());
            }
            Stream.of("alt", "title", "aria-label", "aria-description")
                    .map(element::attr)
                    .filter(value -> !value.isEmpty())
                    .forEach(texts::add);
        }
        return texts;
    }

    private static List<String> pdf(Path file) throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        StructureTextReader.Result read = StructureTextReader.read(bytes);
        List<String> texts = new ArrayList<>();
        texts.add(read.root().text());
        read.artifacts().forEach(artifact -> texts.add(artifact.text()));
        try (PDDocument document = Loader.loadPDF(bytes)) {
            texts.add(document.getDocumentInformation().getTitle());
            outline(document.getDocumentCatalog().getDocumentOutline(), texts);
        }
        return texts;
    }

    private static void outline(PDOutlineNode node, List<String> titles) {
        for (PDOutlineItem item : node.children()) {
            titles.add(item.getTitle());
            outline(item, titles);
        }
    }
}
