package hebi.cases;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.lang.LanguageProfile;
import hebi.lang.Languages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * UG-10, MN-16, KO-7: how wide the word spaces of 20,000 justified characters are, hyphenated where the language is, by the places
 * of the glyphs in the PDF, as a table in {@code target/bench/word-spaces-KEY.md}. Lines are loose when one of theirs is
 * wider than {@code space.loose} of the profile; at most one in fifty may be.
 */
class WordSpaceTest {
    private static final int LENGTH = 20_000;
    private static final double MOST_LOOSE = 0.02;
    /** Positions in a PDF are rounded. */
    private static final double EXACT = 0.006;

    /** A justified line and its widest word space in em. */
    private record Spaced(String text, double space) {}

    @ParameterizedTest
    @CsvSource({
        "ug, normal, space.loose, 14 18 22 28",
        "kk, normal, space.loose, 14 18 22 28",
        // Two tiers and one on landscape pages, two and one on upright ones, in 11 or 12 pt.
        "mn, normal, space.loose, 20 28 40 56",
        "ko, normal, space.loose, 14 18 22 28",
        // Hebi's columns of 24 em and wider ones: narrow columns are set by syllables.
        "ko, keep-all, space.loose-keep-all, 24 28 36 50"
    })
    void fewLinesAreLoose(String key, String wordBreak, String limit, String measures) throws IOException {
        LanguageProfile profile = new Languages().find(key).orElseThrow();
        double most = profile.number(limit, 0) / 1000.0;
        double usual = profile.number("space.max", 0) / 1000.0;
        double least = profile.number("space.min", 0) / 1000.0;
        String name = wordBreak.equals("normal") ? key : key + "-" + wordBreak;
        SentenceText text = SentenceText.of(key, LENGTH);
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "| language | em | lines | over %s em, %% | over %s em, %% | widest, em | mean, em |%n"
                        + "|---|---:|---:|---:|---:|---:|---:|%n",
                usual,
                most));
        List<String> wrong = new ArrayList<>();
        for (String number : measures.split(" ")) {
            double measure = Double.parseDouble(number);
            List<Spaced> lines = lines(text.lay(measure, Map.of("hyphens", "auto", "word-break", wordBreak))
                    .copies()
                    .get(0));
            List<Spaced> loose = wider(lines, most);
            String row = row(name, measure, lines, List.of(wider(lines, usual), loose));
            table.append(row);
            boolean tight = lines.stream().anyMatch(l -> l.space() < least - EXACT);
            if (lines.size() < 100 || loose.size() > MOST_LOOSE * lines.size() || tight) {
                wrong.add(row + loose.subList(0, Math.min(5, loose.size())));
            }
        }
        Path out = Pipeline.HOME.resolve("target/bench/word-spaces-" + name + ".md");
        Files.createDirectories(out.getParent());
        Files.writeString(out, table);
        assertThat(wrong).isEmpty();
    }

    /** The widest first. */
    private static List<Spaced> wider(List<Spaced> lines, double most) {
        return lines.stream()
                .filter(l -> l.space() > most + EXACT)
                .sorted(Comparator.comparingDouble(Spaced::space).reversed())
                .toList();
    }

    private static String row(String name, double measure, List<Spaced> lines, List<List<Spaced>> wider) {
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %d | %.2f | %.2f | %.3f | %.3f |%n",
                name,
                measure,
                lines.size(),
                100.0 * wider.get(0).size() / lines.size(),
                100.0 * wider.get(1).size() / lines.size(),
                lines.stream().mapToDouble(Spaced::space).max().orElse(0),
                lines.stream().mapToDouble(Spaced::space).average().orElse(0));
    }

    /** The justified lines that have a space. */
    private static List<Spaced> lines(LaidCopy copy) {
        List<Spaced> lines = new ArrayList<>();
        for (Line line : copy.justified()) {
            double widest = widestSpace(line) / copy.em;
            if (widest > 0) {
                lines.add(new Spaced(line.text(), widest));
            }
        }
        return lines;
    }

    /** MN-4: also between a word and its suffix; the gap before a final vowel is much narrower. */
    private static boolean isGap(Letter letter) {
        return letter.isSpace() || letter.is("\u180E");
    }

    /** From the end of a word to the start of the next. */
    private static double widestSpace(Line line) {
        List<Boxes.Box> boxes = line.visible();
        double widest = 0;
        double end = Double.NaN;
        boolean space = false;
        for (Boxes.Box box : boxes) {
            if (isGap(box.letter())) {
                space = true;
                continue;
            }
            widest = space && !Double.isNaN(end) ? Math.max(widest, box.start() - end) : widest;
            end = box.end();
            space = false;
        }
        return widest;
    }
}
