import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Writes a magazine's folder: facts, manuscripts, photographs. Knows Hebi's files and no language. */
final class ProjectWriter {
    /** Characters of Chinese text for each page. */
    static final int CHARACTERS_A_PAGE = 1080;

    /** Cover, contents, colophon. */
    private static final int FRONT = 3;

    private static final float PAGES_AN_ARTICLE = 5;
    private static final int PAGES_A_PHOTOGRAPH = 5;
    private static final long BYTES_A_PHOTOGRAPH = 375_000;
    private static final String ISSUE = "2026-01";
    private static final String[] COLORS = {"#b23a2e", "#b9770e", "#4f7a4a", "#2f4b7c", "#2a7f86", "#6b3e5e"};

    private final Path folder;
    private final int pages;
    private final TextSource text;
    private final Random random;
    private final int articles;
    private final int photographs;
    private final List<String> photographers = new ArrayList<>();
    private final Set<Integer> hanzi = new TreeSet<>();
    private int characters;
    private int photograph;
    private long photographBytes;

    ProjectWriter(Path folder, int pages, TextSource text, long seed) {
        this.folder = folder;
        this.pages = pages;
        this.text = text;
        this.random = new Random(seed);
        this.articles = Math.max(1, Math.round((pages - FRONT) / PAGES_AN_ARTICLE));
        this.photographs = pages / PAGES_A_PHOTOGRAPH;
    }

    /** Does it; the answer says in one line what was made. */
    String write() throws IOException {
        Photographs camera = new Photographs(7, photographs, photographs * BYTES_A_PHOTOGRAPH);
        for (int i = 0; i < 6; i++) {
            photographers.add(text.name());
        }
        save("magazine.yaml", magazine());
        save("issues/" + ISSUE + "/issue.yaml", issue());
        int left = pages * text.charactersAPage();
        for (int i = 1; i <= articles; i++) {
            int budget = i == articles ? left : (int) (left / (articles - i + 1) * (0.85 + 0.3 * random.nextDouble()));
            article(i, budget, camera);
            left -= budget;
        }
        return String.format(
                "%s: %d articles, %d characters, %d distinct hanzi, %d photographs of %.2f MB",
                folder, articles, characters, hanzi.size(), photograph, photographBytes / 1e6);
    }

    // ---- facts ----

    private String magazine() {
        StringBuilder yaml = new StringBuilder("# Made by bench/generate: everything in it is invented.\n");
        String name = text.title(4);
        yaml.append("slug: bench\nname: ").append(in(name)).append("identifier: urn:hebi:bench\npublisher: ")
                .append(in(text.title(6))).append("layout: shanchuan\nsections:\n");
        for (int i = 0; i < text.sections().length; i++) {
            yaml.append("  s").append(i + 1).append(":\n    name: ").append(in(text.sections()[i]))
                    .append("    color: \"").append(COLORS[i % COLORS.length]).append("\"\n");
        }
        // Two weights of one family, as the peers are measured with.
        yaml.append(text.fontRoles().length == 0 ? "" : "fonts:\n");
        for (String role : text.fontRoles()) {
            yaml.append("  ").append(role).append('.').append(text.language()).append(": [").append(text.fontFamily()).append("]\n");
        }
        yaml.append("editions:\n  - ").append(text.language()).append("\ncolophon:\n");
        for (String office : text.offices()) {
            yaml.append("  - label: ").append(in(office)).append("    value: ").append(in(text.name()));
        }
        return yaml.toString();
    }

    private String issue() {
        StringBuilder yaml = new StringBuilder("year: 2026\nnumber: 1\ndate: 2026-01-10\n");
        if (photographs > 0) {
            yaml.append("cover:\n  image: ").append(photographName(1)).append(".jpg\n  lines:\n");
            for (int i = 0; i < 3; i++) {
                yaml.append("    - ").append(in(text.title(9)));
            }
        }
        yaml.append("order:\n");
        int sections = Math.max(1, Math.min(text.sections().length, articles / 4));
        for (int s = 0; s < sections; s++) {
            yaml.append("  - section: s").append(s + 1).append("\n    articles:\n");
            for (int i = articles * s / sections; i < articles * (s + 1) / sections; i++) {
                yaml.append("      - ").append(articleName(i + 1)).append('\n');
            }
        }
        return yaml.toString();
    }

    private String in(String value) {
        return "{" + text.language() + ": " + value + "}\n";
    }

    // ---- manuscripts ----

    private void article(int number, int budget, Photographs camera) throws IOException {
        String photographer = photographers.get(number % photographers.size());
        StringBuilder md = new StringBuilder("---\ntitle: ");
        String title = text.title(4 + random.nextInt(5));
        String subtitle = text.title(7 + random.nextInt(6));
        String summary = text.paragraph(45 + random.nextInt(25));
        md.append(title).append("\nsubtitle: ").append(subtitle).append("\ncredits:\n  author: ").append(text.name())
                .append("\n  photo: ").append(photographer).append("\nsummary: \"").append(summary).append("\"\n---\n\n");
        int used = count(title) + count(subtitle) + count(summary);
        int mine = photographs * number / articles - photographs * (number - 1) / articles;
        new Manuscript(md, budget - used, camera, photographer, mine).write();
        save("issues/" + ISSUE + "/articles/" + articleName(number) + "." + text.language() + ".md", md.toString());
    }

    /** The body of one article: parts of about 600 characters, each with a heading, paragraphs long and short. */
    private final class Manuscript {
        private static final int PART = 600;

        private final StringBuilder md;
        private final Photographs camera;
        private final String photographer;
        private int left;
        private int pictures;

        Manuscript(StringBuilder md, int budget, Photographs camera, String photographer, int pictures) {
            this.md = md;
            this.left = budget;
            this.camera = camera;
            this.photographer = photographer;
            this.pictures = pictures;
        }

        void write() throws IOException {
            for (int part = 0; left > 0; part++) {
                if (part > 0) {
                    md.append("## ").append(spend(text.title(3 + random.nextInt(5)))).append("\n\n");
                }
                if (part % 3 == 0 && pictures > 0) {
                    figure();
                }
                int end = left - PART < PART / 3 ? 0 : left - PART;
                while (left > end) {
                    paragraph(end);
                    if (part % 4 == 2 && left < end + PART / 2 && left > 200) {
                        md.append(":::pull-quote\n").append(spend(text.paragraph(24 + random.nextInt(12)))).append("\n:::\n\n");
                        part++;
                    }
                }
            }
        }

        private void paragraph(int end) {
            int length = Math.min(left - end, random.nextInt(3) == 0 ? 14 + random.nextInt(30) : 60 + random.nextInt(110));
            if (left - end - length < 14) {
                length = left - end;
            }
            md.append(spend(text.paragraph(Math.max(4, length)))).append("\n\n");
        }

        private void figure() throws IOException {
            photograph++;
            pictures--;
            byte[] file = camera.next(photograph);
            photographBytes += file.length;
            String base = "issues/" + ISSUE + "/images/" + photographName(photograph);
            Files.createDirectories(folder.resolve(base).getParent());
            Files.write(folder.resolve(base + ".jpg"), file);
            String caption = spend(text.title(12 + random.nextInt(14)));
            save(base + ".yaml", "alt: " + in(text.title(24)) + "caption: " + in(caption) + "credit: "
                    + in(text.photographBy(photographer)) + "rights: Apache-2.0\n");
            md.append("![](").append(photographName(photograph)).append(".jpg){.wide}\n\n");
        }

        private String spend(String words) {
            left -= count(words);
            return words;
        }
    }

    private int count(String words) {
        int length = TextSource.length(words);
        characters += length;
        return length;
    }

    private void save(String path, String content) throws IOException {
        content.codePoints().filter(Character::isIdeographic).forEach(hanzi::add);
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), content);
    }

    private static String articleName(int number) {
        return String.format("a%03d", number);
    }

    private static String photographName(int number) {
        return String.format("photo-%03d", number);
    }
}
