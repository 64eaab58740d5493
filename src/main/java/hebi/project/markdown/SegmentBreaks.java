package hebi.project.markdown;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import hebi.project.markdown.SyntaxNodes.EmphasisRun;
import hebi.project.markdown.SyntaxNodes.InlineAttributes;
import hebi.project.markdown.SyntaxNodes.LeftoverMarks;
import hebi.project.markdown.SyntaxNodes.MalformedAttributes;
import hebi.project.markdown.SyntaxNodes.RubyNode;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Line breaks of the manuscript inside a paragraph: css-text-4 §4.1.3 “segment break transformation”. Done here and not
 * by the layout, because EPUB readers leave a space in Chinese text.
 */
final class SegmentBreaks {
    private static final int NOTHING = -1;
    /** Stands for what is no text: a picture or a forced line break. */
    private static final int OBJECT = 0xFFFC;

    private final boolean chinese;
    private final List<Node> leaves = new ArrayList<>();

    private SegmentBreaks(boolean chinese) {
        this.chinese = chinese;
    }

    /**
     * Replaces the soft breaks below {@code paragraph} by a space or by nothing.
     *
     * @param chinese whether the text's language is written in Han characters
     */
    static void transform(Node paragraph, boolean chinese) {
        SegmentBreaks breaks = new SegmentBreaks(chinese);
        breaks.collect(paragraph);
        breaks.replaceAll();
    }

    /** Makes the soft breaks below {@code paragraph} hard ones: each line is a line of verse. */
    static void harden(Node paragraph) {
        SegmentBreaks breaks = new SegmentBreaks(false);
        breaks.collect(paragraph);
        for (Node leaf : breaks.leaves) {
            if (leaf instanceof SoftLineBreak) {
                replace(leaf, new HardLineBreak());
            }
        }
    }

    private void collect(Node parent) {
        for (Node n = parent.getFirstChild(); n != null; n = n.getNext()) {
            if (n.getFirstChild() != null && !(n instanceof Image)) {
                collect(n);
            } else {
                leaves.add(n);
            }
        }
    }

    private void replaceAll() {
        int[] after = new int[leaves.size()];
        int following = NOTHING;
        for (int i = leaves.size() - 1; i >= 0; i--) {
            after[i] = following;
            int first = edge(leaves.get(i), true);
            following = first == NOTHING ? following : first;
        }
        int before = NOTHING;
        for (int i = 0; i < leaves.size(); i++) {
            Node leaf = leaves.get(i);
            if (leaf instanceof SoftLineBreak) {
                if (isRemoved(before, after[i])) {
                    leaf.unlink();
                } else {
                    replace(leaf, new Text(" "));
                }
            }
            int last = edge(leaf, false);
            before = last == NOTHING ? before : last;
        }
    }

    private static void replace(Node leaf, Node by) {
        by.setSourceSpans(leaf.getSourceSpans());
        leaf.insertBefore(by);
        leaf.unlink();
    }

    private boolean isRemoved(int before, int after) {
        // css-text-4: removed beside a zero width space.
        if (before == 0x200B || after == 0x200B) {
            return true;
        }
        if (before == NOTHING || after == NOTHING) {
            return false;
        }
        boolean wideBefore = isWide(before);
        boolean wideAfter = isWide(after);
        if (wideBefore && wideAfter) {
            return true;
        }
        // css-text-4: in Chinese, also beside wide punctuation, and between a wide character and a mark of ambiguous
        // width such as “ ” … —. Two of these (……/——) are in Chinese text no less solid [J].
        boolean besideWideMark = (wideBefore && isPunctuation(before)) || (wideAfter && isPunctuation(after));
        boolean solid = (wideBefore || isAmbiguousMark(before)) && (wideAfter || isAmbiguousMark(after));
        return chinese && (besideWideMark || solid);
    }

    private static boolean isWide(int c) {
        return EmphasisRunParser.isWide(c) && UScript.getScript(c) != UScript.HANGUL;
    }

    private static boolean isAmbiguousMark(int c) {
        return UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH) == UCharacter.EastAsianWidth.AMBIGUOUS
                && isPunctuation(c);
    }

    private static boolean isPunctuation(int c) {
        return org.commonmark.text.Characters.isPunctuationCodePoint(c);
    }

    // The first or last character of a leaf; notes and attributes are passed through.
    private static int edge(Node leaf, boolean first) {
        if (leaf instanceof HardLineBreak || leaf instanceof Image) {
            return OBJECT;
        }
        String text = text(leaf);
        if (text.isEmpty()) {
            return NOTHING;
        }
        return first ? text.codePointAt(0) : text.codePointBefore(text.length());
    }

    private static String text(Node leaf) {
        if (leaf instanceof Text text) {
            return text.getLiteral();
        } else if (leaf instanceof Code code) {
            return code.getLiteral();
        } else if (leaf instanceof HtmlInline html) {
            return html.getLiteral();
        } else if (leaf instanceof RubyNode ruby) {
            return ruby.base;
        } else if (leaf instanceof LeftoverMarks marks) {
            return marks.literal;
        } else if (leaf instanceof MalformedAttributes malformed) {
            return malformed.literal;
        }
        assert leaf instanceof InlineAttributes || !(leaf instanceof EmphasisRun) : "emphasis is resolved first";
        return "";
    }
}
