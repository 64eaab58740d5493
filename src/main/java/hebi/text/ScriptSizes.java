package hebi.text;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;

/** Letters of some scripts are larger or smaller than the font size says (MN-18, UG-16). */
final class ScriptSizes {
    private ScriptSizes() {}

    /**
     * The paragraph with such stretches in styles of their own.
     *
     * @param scripts UScript code of every UTF-16 unit
     */
    static ParagraphText applied(ParagraphText written, int[] scripts) {
        if (written.styles().stream()
                .allMatch(span -> span.style().sizeFactors().isEmpty())) {
            return written;
        }
        int[] own = withNumbers(written.text(), scripts);
        List<ParagraphText.StyleSpan> spans = new ArrayList<>();
        for (ParagraphText.StyleSpan span : written.styles()) {
            split(span, own, spans);
        }
        return written.withStyles(spans);
    }

    /** European digits, and what stands between two of them, are of one size in a paragraph: that of Latin letters. */
    private static int[] withNumbers(String text, int[] scripts) {
        int[] own = scripts.clone();
        for (int i = 0; i < own.length; i++) {
            boolean joint = i > 0
                    && i + 1 < own.length
                    && UScript.getScript(text.charAt(i)) == UScript.COMMON
                    && Characters.isDigit(text.charAt(i - 1))
                    && Characters.isDigit(text.charAt(i + 1));
            if (joint || Characters.isDigit(text.charAt(i))) {
                own[i] = UScript.LATIN;
            }
        }
        return own;
    }

    private static void split(ParagraphText.StyleSpan span, int[] scripts, List<ParagraphText.StyleSpan> into) {
        int start = span.start();
        TextStyle style = span.style();
        for (int i = span.start(); i < span.end(); i++) {
            TextStyle own = span.style().of(scripts[i]);
            if (i == start) {
                style = own;
            } else if (!own.equals(style)) {
                into.add(new ParagraphText.StyleSpan(start, i, style, span.tag()));
                start = i;
                style = own;
            }
        }
        if (start < span.end()) {
            into.add(new ParagraphText.StyleSpan(start, span.end(), style, span.tag()));
        }
    }
}
