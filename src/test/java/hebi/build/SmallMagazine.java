package hebi.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A magazine of three editions and two issues, without pictures, on the disk. */
final class SmallMagazine {
    static final String MAGAZINE = """
            slug: small
            name: {zh: 小刊, ug: كىچىك, mn: ᠪᠠᠭ᠎ᠠ}
            publisher: {zh: 小刊社, ug: كىچىك, mn: ᠪᠠᠭ᠎ᠠ}
            sections:
              note: {name: {zh: 札记, ug: خاتىرە, mn: ᠲᠡᠮᠳᠡᠭᠯᠡᠯ}}
            editions:
              - zh
              - {id: two, abstract: true, frequency: bimonthly}
              - {id: ug-zh, extends: two, languages: [ug, zh], pairs: columns}
              - {id: mn-zh, extends: two, languages: [mn, zh]}
            """;
    static final String TEXT_UG = "ئۇ يەردە ئۇزۇن تۇردى. قار ياغدى.";
    static final String TEXT_ZH = "他在那里住了很久。下雪了。";
    static final String TEXT_MN = "ᠴᠠᠰᠤ ᠣᠷᠣᠪᠠ";

    private final Path folder;

    /** Writes it into {@code folder}. */
    SmallMagazine(Path folder) throws IOException {
        this.folder = folder;
        write("magazine.yaml", MAGAZINE);
        for (int number : new int[] {1, 2}) {
            String issue = "issues/2026-0" + number + "/";
            write(
                    issue + "issue.yaml",
                    "year: 2026\nnumber: " + number + "\ndate: 2026-0" + number
                            + "-10\norder:\n  - section: note\n    articles: [snow" + number + ", road" + number
                            + "]\n");
            for (String name : List.of("snow" + number, "road" + number)) {
                write(issue + "articles/" + name + ".zh.md", article("雪" + number, TEXT_ZH));
            }
            write(issue + "articles/snow" + number + ".ug.md", article("قار" + number, TEXT_UG));
            write(issue + "articles/road" + number + ".mn.md", article("ᠵᠠᠮ " + number, TEXT_MN));
        }
    }

    static String article(String title, String text) {
        return "---\ntitle: " + title + "\n---\n\n" + text + "\n\n## " + title + "\n\n" + text + "\n";
    }

    void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
