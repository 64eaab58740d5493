package hebi.font;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.diag.DiagnosticLog;
import hebi.lang.Languages;
import hebi.lang.VowelHarmony;
import hebi.resource.DirectoryResources;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The profile says where a vowel shows that its partner of the other class is meant; this holds it to what HarfBuzz makes
 * of the font: a word is found if and only if it looks neither as with all its vowels masculine nor as with all feminine.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VowelFormTest {
    private static final String MASCULINE = "ᠠᠣᠤ";
    private static final String FEMININE = "ᠡᠥᠦ";
    private static final String VOWELS = "ᠢᠢ" + (MASCULINE + FEMININE).repeat(2);
    private static final String CONSONANTS = "ᠨᠩᠪᠫᠮᠯᠰᠱᠲᠳᠴᠵᠶ" + "ᠬᠭ".repeat(3);
    private static final String[] SUFFIXES = {
        "ᠠᠴᠠ", "ᠠᠴᠠᠭᠠᠨ", "ᠤ", "ᠤᠨ", "ᠤᠳ", "ᠴᠤ", "ᠲᠤ", "ᠲᠤᠷ", "ᠲᠤᠨᠢ", "ᠲᠠᠢ", "ᠲᠠᠭᠠᠨ", "ᠳᠤ", "ᠳᠤᠷ", "ᠳᠤᠨᠢ", "ᠳᠤᠭᠠᠷ",
        "ᠳᠠᠭᠠᠨ", "ᠳᠠᠬᠢ", "ᠶᠤᠭᠠᠨ", "ᠯᠤᠭᠠ", "ᠨᠤᠭᠤᠳ", "ᠨᠤᠭᠠᠨ", "ᠨᠠᠷ", "ᠶᠤᠮ", "ᠶᠤᠮᠰᠠᠨ", "ᠬᠤ", "ᠢᠶᠠᠷ", "ᠢᠶᠠᠨ", "ᠪᠠᠷ", "ᠶᠢᠨ",
        "ᠤᠷᠤᠭᠤ", "ᠮᠤ"
    };

    private final HarfBuzzShaper shaper = new HarfBuzzShaper();
    private final VowelHarmony harmony =
            VowelHarmony.of(new Languages().profile("mn")).orElseThrow();
    private FontFace face;
    private GlyphOutlines outlines;

    @BeforeAll
    void open() throws Exception {
        face = FontLibrary.open(
                        new DirectoryResources(Path.of(System.getProperty("hebi.home", ""))),
                        "fonts",
                        new Languages(),
                        new DiagnosticLog())
                .stack(new FontQuery(List.of("Noto Sans Mongolian"), "mn-Mong", 400, false))
                .primary();
        outlines = new GlyphOutlines(face);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 5, 8})
    void aWordIsFoundWhenItLooksLikeNoneInHarmony(long seed) {
        Random random = new Random(seed);
        int found = 0;
        Set<String> words = new LinkedHashSet<>();
        while (words.size() < 3000) {
            words.add(word(random));
        }
        for (String word : words) {
            String masculine = with(word, FEMININE, MASCULINE);
            String feminine = with(word, MASCULINE, FEMININE);
            boolean mixed = !word.equals(masculine) && !word.equals(feminine);
            boolean shows =
                    mixed && !look(word).equals(look(masculine)) && !look(word).equals(look(feminine));
            assertThat(harmony.breaches(word)).as(codes(word)).hasSize(shows ? 1 : 0);
            for (VowelHarmony.Breach breach : harmony.breaches(word)) {
                assertThat(breach.right()).isIn(masculine, feminine);
                assertThat(word.charAt(breach.offset())).isEqualTo(breach.letter());
                found++;
            }
        }
        assertThat(found).isGreaterThan(500);
    }

    @Test
    void suffixesPutToWordsWithoutRegardToHarmonyAreFoundOnlyWhereTheyShow() throws IOException {
        for (String word : words()) {
            boolean shows = !look(word).equals(look(with(word, FEMININE, MASCULINE)))
                    && !look(word).equals(look(with(word, MASCULINE, FEMININE)));
            assertThat(shows).as(codes(word)).isFalse();
            assertThat(harmony.breaches(word)).as(codes(word)).isEmpty();
        }
    }

    /** Syllables (C)V(C), most of one class, with a final vowel that stands apart or with suffixes of either class. */
    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        int syllables = 1 + random.nextInt(4);
        for (int i = 0; i < syllables; i++) {
            if (i > 0 || random.nextInt(4) > 0) {
                word.append(any(CONSONANTS, random));
            }
            word.append(any(VOWELS, random));
            if (random.nextInt(3) == 0) {
                word.append(any(CONSONANTS, random));
            }
        }
        String separators = "\u180E\u202F";
        if (random.nextInt(5) == 0) {
            word.append(any(CONSONANTS, random)).append('\u180E').append(any("ᠠᠡ", random));
        }
        for (int n = random.nextInt(3); n > 0; n--) {
            String suffix = SUFFIXES[random.nextInt(SUFFIXES.length)];
            word.append(any(separators, random));
            word.append(random.nextBoolean() ? suffix : with(suffix, MASCULINE, FEMININE));
        }
        return word.toString();
    }

    private static char any(String letters, Random random) {
        return letters.charAt(random.nextInt(letters.length()));
    }

    private static String with(String word, String wrong, String right) {
        StringBuilder with = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            int at = wrong.indexOf(word.charAt(i));
            with.setCharAt(i, at < 0 ? word.charAt(i) : right.charAt(at));
        }
        return with.toString();
    }

    /** Outlines with their places: two letters with glyphs of their own may be drawn alike. */
    private List<String> look(String word) {
        ShapedRun run = shaper.shape(
                new Shaper.Request(face, word, 0, word.length(), "Mong", "mn-Mong", Shaper.Flow.LTR, List.of()));
        List<String> look = new ArrayList<>();
        int x = 0;
        for (int g = 0; g < run.size(); g++) {
            draw(run.glyph(g), x + run.xOffset(g), run.yOffset(g), look);
            x += run.advance(g);
        }
        look.add("+" + x);
        return look;
    }

    /** Simple outlines, and those that composite ones (OpenType, glyf) are made of, where they stand. */
    private void draw(int glyph, int x, int y, List<String> into) {
        ByteBuffer outline = ByteBuffer.wrap(outlines.outline(glyph));
        if (!outline.hasRemaining()) {
            return;
        }
        if (outline.getShort(0) >= 0) {
            into.add(x + "," + y + Arrays.toString(outline.array()));
            return;
        }
        outline.position(10);
        int flags;
        do {
            flags = outline.getShort();
            int part = Short.toUnsignedInt(outline.getShort());
            boolean words = (flags & 1) != 0;
            int dx = words ? outline.getShort() : outline.get();
            int dy = words ? outline.getShort() : outline.get();
            assertThat(flags & 0xC8).as("transformed parts of glyph " + glyph).isZero();
            draw(part, x + dx, y + dy, into);
        } while ((flags & 0x20) != 0);
    }

    private static String codes(String word) {
        return word + word.chars().mapToObj(c -> String.format(" %04X", c)).toList();
    }

    private static List<String> words() throws IOException {
        try (InputStream in = VowelFormTest.class.getResourceAsStream("/texts/mn-words.txt")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split("[ ᠆]")))
                    .toList();
        }
    }
}
