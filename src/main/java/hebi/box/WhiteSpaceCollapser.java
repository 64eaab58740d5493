package hebi.box;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import hebi.box.Box.InlineLevel;
import hebi.css.Properties;
import hebi.css.value.Keywords.WhiteSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * White space processing of one inline formatting context (css-text-4 §4.1). All its text is looked at as one string:
 * collapsing goes across inline boxes. Text that vanishes leaves no box.
 */
final class WhiteSpaceCollapser {
    private static final char OBJECT = '\uFFFC';
    private static final char REMOVED = 0;

    private final StringBuilder all = new StringBuilder();
    private final List<Box.Text> texts = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private char[] kept = new char[0];
    private int nextText;

    private WhiteSpaceCollapser() {}

    /** The boxes with their white space collapsed. */
    static List<InlineLevel> collapse(List<InlineLevel> boxes) {
        WhiteSpaceCollapser collapser = new WhiteSpaceCollapser();
        collapser.collect(boxes);
        collapser.process();
        return collapser.rebuild(boxes);
    }

    private void collect(List<InlineLevel> boxes) {
        for (InlineLevel box : boxes) {
            if (box instanceof Box.Text text) {
                texts.add(text);
                starts.add(all.length());
                all.append(text.text().text());
            } else if (box instanceof Box.Inline inline) {
                collect(inline.children());
            } else if (box instanceof Box.Ruby ruby) {
                ruby.pairs().forEach(pair -> collect(pair.base()));
            } else if (!(box instanceof Box.OutOfFlow)) {
                all.append(box instanceof Box.LineBreak ? '\n' : OBJECT);
            }
        }
    }

    private void process() {
        kept = all.toString().toCharArray();
        Space[] spaces = classify();
        for (int i = 0; i < kept.length; i++) {
            if (spaces[i] != Space.NONE) {
                int end = i;
                while (end < kept.length && spaces[end] != Space.NONE) {
                    end++;
                }
                collapseRun(spaces, i, end);
                i = end - 1;
            }
        }
        dropFinalBreak();
    }

    /** What a unit is to collapsing. */
    private enum Space {
        /** Not collapsible. */
        NONE,
        BLANK,
        /** A segment break that may vanish or become a space. */
        SEGMENT_BREAK,
        /** A segment break that {@code pre-line} keeps. */
        KEPT_BREAK
    }

    private Space[] classify() {
        Space[] spaces = new Space[kept.length];
        Arrays.fill(spaces, Space.NONE);
        for (int t = 0; t < texts.size(); t++) {
            WhiteSpace mode = texts.get(t).style().get(Properties.WHITE_SPACE);
            int start = starts.get(t);
            int end = start + texts.get(t).text().text().length();
            for (int i = start; i < end; i++) {
                boolean preserved = mode == WhiteSpace.PRE || mode == WhiteSpace.PRE_WRAP;
                if (preserved) {
                    kept[i] = kept[i] == '\t' ? ' ' : kept[i];
                } else if (kept[i] == ' ' || kept[i] == '\t' || kept[i] == '\r') {
                    spaces[i] = Space.BLANK;
                } else if (kept[i] == '\n') {
                    spaces[i] = mode == WhiteSpace.PRE_LINE ? Space.KEPT_BREAK : Space.SEGMENT_BREAK;
                }
            }
        }
        return spaces;
    }

    private void collapseRun(Space[] spaces, int start, int end) {
        boolean segmentBreak = false;
        boolean keptBreak = false;
        for (int i = start; i < end; i++) {
            segmentBreak |= spaces[i] == Space.SEGMENT_BREAK;
            if (spaces[i] == Space.KEPT_BREAK) {
                keptBreak = true; // §4.1.1: spaces around a preserved break vanish.
            } else {
                kept[i] = REMOVED;
            }
        }
        boolean atEdge = start == 0 || end == kept.length || all.charAt(start - 1) == '\n' || all.charAt(end) == '\n';
        if (!keptBreak && !atEdge && !(segmentBreak && vanishes(start, end))) {
            kept[start] = ' ';
        }
    }

    // css-text-4 §4.1.3: a segment break next to a zero width space, or between East Asian wide characters, vanishes.
    private boolean vanishes(int start, int end) {
        int before = all.codePointBefore(start);
        int after = all.codePointAt(end);
        return before == 0x200B
                || after == 0x200B
                || (isWide(before) && (isWide(after) || isAmbiguousMark(after)))
                || (isWide(after) && isAmbiguousMark(before));
    }

    private static boolean isWide(int codePoint) {
        int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
        return (width == UCharacter.EastAsianWidth.FULLWIDTH
                        || width == UCharacter.EastAsianWidth.WIDE
                        || width == UCharacter.EastAsianWidth.HALFWIDTH)
                && Character.UnicodeScript.of(codePoint) != Character.UnicodeScript.HANGUL;
    }

    // The quotation marks, dashes and ellipses that Chinese shares with Western text.
    private static boolean isAmbiguousMark(int codePoint) {
        return UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH)
                        == UCharacter.EastAsianWidth.AMBIGUOUS
                && UCharacter.hasBinaryProperty(codePoint, UProperty.PATTERN_SYNTAX);
    }

    // A preserved break that ends the last line begins no other.
    private void dropFinalBreak() {
        int last = kept.length - 1;
        if (last >= 0 && kept[last] == '\n' && isText(last)) {
            kept[last] = REMOVED;
        }
    }

    private boolean isText(int offset) {
        int last = starts.size() - 1;
        return last >= 0
                && offset < starts.get(last) + texts.get(last).text().text().length();
    }

    private List<InlineLevel> rebuild(List<InlineLevel> boxes) {
        List<InlineLevel> rebuilt = new ArrayList<>(boxes.size());
        for (InlineLevel box : boxes) {
            if (box instanceof Box.Text text) {
                CollapsedText left = TextTransformer.transform(
                        text.text().keep(kept, starts.get(nextText++)),
                        text.style().get(Properties.TEXT_TRANSFORM));
                left = text.style().get(Properties.NORMALIZE_HAMZA) ? TextTransformer.normalizeHamza(left) : left;
                if (!left.text().isEmpty()) {
                    rebuilt.add(new Box.Text(text.origin(), text.style(), left, text.generated()));
                }
            } else if (box instanceof Box.Inline inline) {
                rebuilt.add(new Box.Inline(
                        inline.origin(), inline.style(), rebuild(inline.children()), inline.starts(), inline.ends()));
            } else if (box instanceof Box.Ruby ruby) {
                List<Box.RubyPair> pairs = new ArrayList<>();
                for (Box.RubyPair pair : ruby.pairs()) {
                    pairs.add(new Box.RubyPair(rebuild(pair.base()), pair.annotation()));
                }
                rebuilt.add(new Box.Ruby(ruby.origin(), ruby.style(), pairs));
            } else {
                rebuilt.add(box);
            }
        }
        return rebuilt;
    }
}
