package hebi.lang;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what {@link Matcher#find()} finds, but asks the pattern only where one of its matches can begin: a table, filled with
 * the characters that occur, says where. Safe for several threads.
 */
public final class PatternSearch {
    private static final byte BEGINS = 1;
    private static final byte BEGINS_NOT = 2;

    private final Pattern pattern;
    private final Optional<Pattern> starts;
    private final byte[] known;

    /** A search for {@code pattern}. */
    public PatternSearch(Pattern pattern) {
        this.pattern = pattern;
        this.starts = MatchStarts.of(pattern);
        this.known = new byte[starts.isPresent() ? Character.MAX_VALUE + 1 : 0];
    }

    /** Whether it knows where matches can begin. */
    boolean isSelective() {
        return starts.isPresent();
    }

    /** Gives {@code found} the matches in {@code text}, in order; no two have a character in common. */
    public void forEach(String text, Consumer<MatchResult> found) {
        if (starts.isEmpty()) {
            pattern.matcher(text).results().forEach(found);
            return;
        }
        int at = next(text, 0);
        if (at == text.length()) {
            return;
        }
        // Assertions look at all of the text.
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        while (at < text.length()) {
            boolean here = matcher.region(at, text.length()).lookingAt();
            if (here) {
                found.accept(matcher.toMatchResult());
            }
            at = next(text, here ? matcher.end() : at + 1);
        }
    }

    /** The first place from {@code from} on where a match can begin, or the text's length. */
    private int next(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            byte begins = known[text.charAt(i)];
            if (begins == BEGINS || (begins == 0 && learn(text.charAt(i)) == BEGINS)) {
                return i;
            }
        }
        return text.length();
    }

    /** Half of a character may be the beginning of anything. */
    private byte learn(char character) {
        boolean begins = Character.isSurrogate(character)
                || starts.orElseThrow().matcher(String.valueOf(character)).matches();
        known[character] = begins ? BEGINS : BEGINS_NOT;
        return known[character];
    }
}
