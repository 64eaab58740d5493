import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Text without a meaning in a language whose words stand apart: of the words in {@code bench/words/KEY.txt}, as frequent as
 * in real texts (Zipf), in sentences of 5 to 14 of them, with marks, numbers and strong emphasis among them.
 */
final class WordText implements TextSource {
    /**
     * What a language has of its own.
     *
     * @param characters of text for each page
     * @param family that all text is set in
     * @param roles that would have another family
     * @param comma between words
     * @param stop at the end of a sentence
     * @param quotes around words
     * @param strong whether the family has a bold face
     */
    private record Manner(
            int characters, String family, List<String> roles, String comma, String stop, String quotes, boolean strong) {}

    private static final Map<String, Manner> MANNERS = Map.of(
            "ug", new Manner(1720, "Noto Naskh Arabic, Noto Serif", List.of("heading"), "،", ".", "«»", true),
            "kk", new Manner(1720, "Noto Naskh Arabic, Noto Serif", List.of("heading"), "،", ".", "«»", true),
            "mn", new Manner(1630, "Noto Sans Mongolian, Noto Serif, Noto Serif SC", List.of(), "᠂", "᠃", "《》", false),
            "ko", new Manner(1050, "Noto Serif KR", List.of("heading"), ",", ".", "“”", false));

    private static final int NAMES = 6;

    private final String language;
    private final Manner manner;
    private final Random random;
    /** Short suffixes of Mongolian, which are no words by themselves. */
    private static final Set<String> SUFFIXES =
            Set.of("ᠤᠨ", "ᠦᠨ", "ᠤ", "ᠦ", "ᠢ", "ᠶᠢ", "ᠶᠢᠨ", "ᠳᠤ", "ᠳᠦ", "ᠲᠤ", "ᠲᠦ", "ᠪᠠᠷ", "ᠪᠡᠷ", "ᠲᠠᠢ", "ᠲᠡᠢ", "ᠲᠠᠶ", "ᠲᠡᠶ", "ᠠᠴᠠ", "ᠡᠴᠡ");

    private final List<String> words;
    private final double[] cumulative;

    WordText(long seed, Path home, String language) throws IOException {
        this.language = language;
        this.manner = MANNERS.get(language);
        if (manner == null) {
            throw new IOException("no words of " + language + "; there are zh and " + MANNERS.keySet());
        }
        this.random = new Random(seed);
        this.words = new ArrayList<>(Files.readAllLines(home.resolve("bench/words/" + language + ".txt")));
        Collections.shuffle(words, random);
        this.cumulative = new double[words.size()];
        double sum = 0;
        for (int rank = 0; rank < cumulative.length; rank++) {
            sum += 1.0 / (rank + 4);
            cumulative[rank] = sum;
        }
    }

    @Override
    public String language() {
        return language;
    }

    @Override
    public int charactersAPage() {
        return manner.characters();
    }

    @Override
    public String title(int length) {
        StringBuilder text = new StringBuilder(word());
        while (TextSource.length(text.toString()) < length) {
            text.append(' ').append(word());
        }
        return text.toString();
    }

    @Override
    public String name() {
        return word() + " " + word();
    }

    @Override
    public String[] sections() {
        return some(NAMES);
    }

    @Override
    public String[] offices() {
        return some(10);
    }

    private String[] some(int count) {
        return words.stream().limit(count).toArray(String[]::new);
    }

    @Override
    public String photographBy(String name) {
        return name;
    }

    @Override
    public String fontFamily() {
        return manner.family();
    }

    @Override
    public String[] fontRoles() {
        return manner.roles().toArray(String[]::new);
    }

    @Override
    public String paragraph(int length) {
        StringBuilder text = new StringBuilder();
        int left = length - 1;
        for (int words = 0, end = sentence(); left > 0; words++) {
            String next = next();
            int used = TextSource.length(next);
            if (used > left) {
                next = part(left);
                used = TextSource.length(next);
            }
            text.append(text.length() == 0 ? "" : " ").append(next);
            left -= used;
            if (left > 12 && words % 6 == 5) {
                text.append(words >= end ? manner.stop() : manner.comma());
                left -= 1;
            }
            if (words >= end) {
                words = 0;
                end = sentence();
            }
        }
        return text.append(manner.stop()).toString();
    }

    /** The beginning of a word; what joins it to what follows, as a high hamza, is never its end. */
    private String part(int length) {
        String part = "";
        while (part.isEmpty()
                || !Character.isLetter(part.charAt(part.length() - 1))
                || part.endsWith("\u0674")
                || SUFFIXES.contains(part)) {
            String word = word();
            part = word.substring(0, Math.min(length, word.length()));
        }
        return part;
    }

    private int sentence() {
        return 5 + random.nextInt(10);
    }

    private String next() {
        int kind = random.nextInt(100);
        if (kind < 3) {
            return Integer.toString(2 + random.nextInt(2000));
        } else if (kind < 5) {
            return manner.quotes().charAt(0) + word() + manner.quotes().charAt(1);
        } else if (kind < 8 && manner.strong()) {
            return "**" + word() + "**";
        }
        return word();
    }

    private String word() {
        double value = random.nextDouble() * cumulative[cumulative.length - 1];
        int low = 0;
        while (low < cumulative.length - 1 && cumulative[low] < value) {
            low++;
        }
        return words.get(low);
    }
}
