package hebi.project.markdown;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import hebi.project.markdown.SyntaxNodes.EmphasisRun;
import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.text.Characters;

/**
 * Runs of {@code *} and {@code _}. CommonMark 0.31.2 §6.2 decides by the neighbours whether a run opens or closes, and
 * treats text without spaces badly: in {@code **“不”**就} the second run follows punctuation and precedes a letter, so it
 * may not close. As in the amendment that markdown-cjk-friendly specifies, a wide character beside a run of {@code *}
 * counts like white space there, and wide punctuation does not count as punctuation.
 */
final class EmphasisRunParser implements InlineContentParser {
    /** Makes one for each paragraph. */
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('*', '_');
        }

        @Override
        public InlineContentParser create() {
            return new EmphasisRunParser();
        }
    }

    private enum Neighbour {
        SPACE,
        PUNCTUATION,
        WIDE,
        OTHER
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        int before = scanner.peekPreviousCodePoint();
        char mark = scanner.peek();
        int length = scanner.matchMultiple(mark);
        int after = scanner.peekCodePoint();
        return ParsedInline.of(run(mark, length, before, after), scanner.position());
    }

    private static EmphasisRun run(char mark, int length, int before, int after) {
        boolean star = mark == '*';
        Neighbour left = neighbour(before, star);
        Neighbour right = neighbour(after, star);
        boolean leftFlanking = flanking(right, left);
        boolean rightFlanking = flanking(left, right);
        if (star) {
            return new EmphasisRun(mark, length, leftFlanking, rightFlanking);
        }
        // §6.2 rules 2 and 4: `_` works only at the edges of words.
        boolean canOpen = leftFlanking && (!rightFlanking || left == Neighbour.PUNCTUATION);
        boolean canClose = rightFlanking && (!leftFlanking || right == Neighbour.PUNCTUATION);
        return new EmphasisRun(mark, length, canOpen, canClose);
    }

    private static boolean flanking(Neighbour inner, Neighbour outer) {
        return inner != Neighbour.SPACE && (inner != Neighbour.PUNCTUATION || outer != Neighbour.OTHER);
    }

    private static Neighbour neighbour(int codePoint, boolean star) {
        if (codePoint == Scanner.END || Characters.isWhitespaceCodePoint(codePoint)) {
            return Neighbour.SPACE;
        }
        if (star && isWide(codePoint)) {
            return Neighbour.WIDE;
        }
        return Characters.isPunctuationCodePoint(codePoint) ? Neighbour.PUNCTUATION : Neighbour.OTHER;
    }

    /** Whether the character is of East Asian Width W, F or H. */
    static boolean isWide(int codePoint) {
        int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE
                || width == UCharacter.EastAsianWidth.FULLWIDTH
                || width == UCharacter.EastAsianWidth.HALFWIDTH;
    }
}
