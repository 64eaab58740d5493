package hebi.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An article in Mongolian and Chinese, grown from a seed: pairs of 1:3 to 3:1, headings, pictures, tables, lists, a sidebar. */
final class BandsDocument {
    /** What a paragraph of Chinese takes in Mongolian of the same length, in letters. */
    private static final double LETTERS = 3.6;

    private static final String HAN = "山里的茶人第一锅面包石桥与铁路雪季来到村口老师傅把炉火拨旺水汽慢慢升上去天色已晚他们说起从前";
    private static final List<String> WORDS = words();

    private final Random random;
    private final List<String> blocks = new ArrayList<>();
    private String notes = "";

    private BandsDocument(long seed) {
        random = new Random(seed);
    }

    /** XHTML with the markup that the layout's templates write. */
    static String of(long seed, int pairs) {
        BandsDocument document = new BandsDocument(seed);
        IntStream.range(0, pairs).forEach(document::add);
        document.notes(3);
        return document.xhtml();
    }

    /** An article of these pairs, each of a paragraph of Mongolian and one of Chinese, and a note. */
    static String of(List<String> mongolian, List<String> chinese) {
        BandsDocument document = new BandsDocument(0);
        for (int i = 0; i < mongolian.size(); i++) {
            document.pair("paragraph", "<p>" + mongolian.get(i) + "</p>", "<p>" + chinese.get(i) + "</p>");
        }
        document.notes(1);
        return document.xhtml();
    }

    private String xhtml() {
        return "<html xmlns='http://www.w3.org/1999/xhtml' xmlns:epub='http://www.idpf.org/2007/ops' lang='mn-Mong' class='article-document bilingual lead-ltr pairs-bands-document'>"
                + "<head><title>t</title></head><body><article class='article pairs-bands'><div class='strips'><div class='article-body pairs'>"
                + String.join("\n", blocks) + "</div>" + notes + "</div></article></body></html>";
    }

    private void add(int i) {
        if (i % 9 == 0) {
            pair("heading", "<h2>" + words(2) + "</h2>", "<h2>" + han(5) + "</h2>");
        }
        switch (i % 25) {
            case 7 ->
                blocks.add("<div class='pair pair-figure'><figure><img src='a.png' alt='a'/><figcaption>"
                        + "<p class='caption-line'>" + words(9) + "</p><p class='caption-line partner' lang='zh-Hans'>"
                        + han(16) + "</p></figcaption></figure></div>");
            case 12 -> pair("table", table(k -> words(1)), table(k -> han(3)));
            case 17 -> pair("list", list(k -> words(8)), list(k -> han(18)));
            case 21 -> {
                blocks.add("<aside class='sidebar pair-group'>");
                paragraphs();
                paragraphs();
                blocks.add("</aside>");
            }
            default -> paragraphs();
        }
    }

    private void paragraphs() {
        int letters = 20 + random.nextInt(180);
        double ratio = Math.pow(3, 2 * random.nextDouble() - 1);
        pair(
                "paragraph",
                "<p>" + words((int) (letters * LETTERS * ratio / 6) + 1) + "᠃</p>",
                "<p>" + han(letters) + "</p>");
    }

    private void notes(int count) {
        notes = pairOf("notes", notes(count, words(1), k -> words(7)), notes(count, "注释", k -> han(14)));
    }

    private static String notes(int count, String title, IntFunction<String> note) {
        return IntStream.range(0, count)
                .mapToObj(i -> "<aside class='note' epub:type='footnote'><p>" + note.apply(i) + "</p></aside>")
                .collect(Collectors.joining(
                        "",
                        "<section class='notes' epub:type='footnotes'><h2 class='notes-title'>" + title + "</h2>",
                        "</section>"));
    }

    private void pair(String kind, String lead, String partner) {
        blocks.add(pairOf(kind, lead, partner));
    }

    private static String pairOf(String kind, String lead, String partner) {
        return ("<div class='pair pair-" + kind + "'><div class='side side-lead'>" + lead
                + "</div><div class='side side-partner' lang='zh-Hans'>" + partner + "</div></div>");
    }

    private static String table(IntFunction<String> cell) {
        return IntStream.range(0, 4)
                .mapToObj(i -> "<tr><td>" + cell.apply(i) + "</td><td>" + i * 7 + "</td></tr>")
                .collect(Collectors.joining("", "<table><tbody>", "</tbody></table>"));
    }

    private static String list(IntFunction<String> item) {
        return IntStream.range(0, 3)
                .mapToObj(i -> "<li>" + item.apply(i) + "</li>")
                .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private String words(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }

    private String han(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < count; i++) {
            text.append(i % 11 == 10 ? '，' : HAN.charAt(random.nextInt(HAN.length())));
        }
        return text.append(count > 9 ? '。' : HAN.charAt(0)).toString();
    }

    private static List<String> words() {
        try (Stream<String> lines =
                Files.lines(Path.of("src/test/resources/texts/mn-words.txt"), StandardCharsets.UTF_8)) {
            return lines.filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .filter(word -> word.matches("\\p{L}+"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
