package hebi.pair;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** What changed between two states of a text, word by word; words of Chinese by ICU’s dictionary. */
final class WordDiff {
    /** Code points shown around a change. */
    private static final int AROUND = 8;

    private WordDiff() {}

    /** The changes with what is around them: {@code …清明前的[-第三-]{+第四+}个早晨…}, as {@code git diff --word-diff} marks them. */
    static String of(String before, String after, String tag) {
        List<String> old = words(before, tag);
        List<String> now = words(after, tag);
        StringBuilder diff = new StringBuilder();
        int end = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            int start = delta.getTarget().getPosition();
            between(String.join("", now.subList(end, start)), end == 0, diff);
            String removed = String.join("", delta.getSource().getLines());
            String added = String.join("", delta.getTarget().getLines());
            diff.append(removed.isEmpty() ? "" : "[-" + removed + "-]")
                    .append(added.isEmpty() ? "" : "{+" + added + "+}");
            end = start + delta.getTarget().size();
        }
        String rest = String.join("", now.subList(end, now.size()));
        return diff + (length(rest) > AROUND ? head(rest) + "…" : rest);
    }

    private static void between(String same, boolean first, StringBuilder diff) {
        if (first) {
            diff.append(length(same) > AROUND ? "…" + tail(same) : same);
        } else {
            diff.append(length(same) > 2 * AROUND ? head(same) + "…" + tail(same) : same);
        }
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String head(String text) {
        return text.substring(0, text.offsetByCodePoints(0, AROUND));
    }

    private static String tail(String text) {
        return text.substring(text.offsetByCodePoints(text.length(), -AROUND));
    }

    private static List<String> words(String text, String tag) {
        BreakIterator breaks = BreakIterator.getWordInstance(ULocale.forLanguageTag(tag));
        breaks.setText(text);
        List<String> words = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            words.add(text.substring(start, end));
            start = end;
        }
        return words;
    }
}
