package hebi.layout.review;

import hebi.diag.Quote;
import hebi.fragment.Fragment;
import java.util.List;

/** How a line begins, for messages. */
final class LineText {
    private LineText() {}

    static String of(Fragment.Line line) {
        StringBuilder text = new StringBuilder();
        collect(line.children(), text);
        return Quote.of(text.toString());
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
