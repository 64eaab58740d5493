package hebi.layout.review;

import hebi.fragment.Fragment;
import java.util.List;

/** How a line begins, for messages. */
final class LineText {
    /** Characters that a message shows. */
    private static final int QUOTE = 20;

    private LineText() {}

    static String of(Fragment.Line line) {
        StringBuilder text = new StringBuilder();
        collect(line.children(), text);
        String whole = text.toString().strip();
        int end = whole.offsetByCodePoints(0, Math.min(QUOTE, whole.codePointCount(0, whole.length())));
        return end < whole.length() ? whole.substring(0, end) + "…" : whole;
    }

    private static void collect(List<Fragment> fragments, StringBuilder text) {
        for (Fragment fragment : fragments) {
            if (fragment instanceof Fragment.Text run) {
                text.append(run.run().text());
            } else if (fragment instanceof Fragment.Block block) {
                collect(block.children(), text);
            } else if (fragment instanceof Fragment.Line line) {
                collect(line.children(), text);
            }
        }
    }
}
