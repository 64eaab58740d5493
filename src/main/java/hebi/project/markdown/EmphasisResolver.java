package hebi.project.markdown;

import hebi.project.markdown.SyntaxNodes.EmphasisRun;
import hebi.project.markdown.SyntaxNodes.LeftoverMarks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;

/**
 * Turns runs into emphasis among the children of one node: the procedure “process emphasis” of CommonMark 0.31.2,
 * appendix. Linear: a kind of closer never looks again below the place where it found nothing.
 */
final class EmphasisResolver {
    /** Levels of emphasis in emphasis. */
    static final int MAX_DEPTH = 32;

    private final List<EmphasisRun> runs = new ArrayList<>();
    private final int[] previous;
    private final int[] next;
    private final Map<String, Integer> bottoms = new HashMap<>();
    private final Map<Node, Integer> heights = new HashMap<>();
    private boolean tooDeep;

    private EmphasisResolver(Node parent) {
        for (Node n = parent.getFirstChild(); n != null; n = n.getNext()) {
            if (n instanceof EmphasisRun run) {
                runs.add(run);
            }
        }
        previous = new int[runs.size()];
        next = new int[runs.size()];
        for (int i = 0; i < runs.size(); i++) {
            previous[i] = i - 1;
            next[i] = i + 1;
        }
    }

    /** Resolves the children of {@code parent}; false when emphasis was nested too deeply and stays as marks. */
    static boolean resolve(Node parent) {
        EmphasisResolver resolver = new EmphasisResolver(parent);
        resolver.matchAll();
        resolver.runs.forEach(EmphasisResolver::keepAsText);
        return !resolver.tooDeep;
    }

    private void matchAll() {
        int closer = 0;
        while (closer < runs.size() && !tooDeep) {
            EmphasisRun run = runs.get(closer);
            if (!run.canClose || run.length == 0) {
                if (run.length == 0) {
                    remove(closer);
                }
                closer = next[closer];
                continue;
            }
            String kind = run.mark + (run.canOpen ? "o" : "c") + run.originalLength % 3;
            int opener = findOpener(closer, bottoms.getOrDefault(kind, -1));
            if (opener < 0) {
                bottoms.put(kind, previous[closer]);
                if (!run.canOpen) {
                    remove(closer);
                }
                closer = next[closer];
            } else {
                wrap(opener, closer);
            }
        }
    }

    private int findOpener(int closer, int bottom) {
        for (int i = previous[closer]; i > bottom; i = previous[i]) {
            if (pairs(runs.get(i), runs.get(closer))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean pairs(EmphasisRun opener, EmphasisRun closer) {
        if (!opener.canOpen || opener.mark != closer.mark || opener.length == 0) {
            return false;
        }
        // §6.2 rules 9 and 10: the rule of three.
        boolean both = opener.canClose || closer.canOpen;
        return !both
                || (opener.originalLength + closer.originalLength) % 3 != 0
                || (opener.originalLength % 3 == 0 && closer.originalLength % 3 == 0);
    }

    private void wrap(int openerIndex, int closerIndex) {
        EmphasisRun opener = runs.get(openerIndex);
        EmphasisRun closer = runs.get(closerIndex);
        int use = opener.length >= 2 && closer.length >= 2 ? 2 : 1;
        if (heightBetween(opener, closer) >= MAX_DEPTH) {
            tooDeep = true;
            return;
        }
        Node wrapper = use == 2 ? new StrongEmphasis() : new Emphasis();
        heights.put(wrapper, heightBetween(opener, closer) + 1);
        for (Node n = opener.getNext(); n != null && n != closer; ) {
            Node following = n.getNext();
            wrapper.appendChild(n);
            n = following;
        }
        opener.insertAfter(wrapper);
        opener.length -= use;
        closer.length -= use;
        closer.usedBefore += use;
        wrapper.setSourceSpans(span(opener, opener.usedBefore + opener.length, use));
        for (int i = next[openerIndex]; i < closerIndex; i = next[i]) {
            remove(i);
        }
        if (opener.length == 0) {
            remove(openerIndex);
        }
    }

    private int heightBetween(Node opener, Node closer) {
        int height = 0;
        for (Node n = opener.getNext(); n != null && n != closer; n = n.getNext()) {
            height = Math.max(height, heights.getOrDefault(n, 0));
        }
        return height;
    }

    // Takes the run out of the list of candidates; a run still to be left keeps its own `next`.
    private void remove(int index) {
        if (previous[index] >= 0) {
            next[previous[index]] = next[index];
        }
        if (next[index] < runs.size()) {
            previous[next[index]] = previous[index];
        }
    }

    private static void keepAsText(EmphasisRun run) {
        if (run.length > 0) {
            LeftoverMarks text = new LeftoverMarks(String.valueOf(run.mark).repeat(run.length));
            text.setSourceSpans(span(run, run.usedBefore, run.length));
            run.insertBefore(text);
        }
        run.unlink();
    }

    private static List<SourceSpan> span(EmphasisRun run, int offset, int length) {
        List<SourceSpan> spans = run.getSourceSpans();
        return spans.isEmpty() ? List.of() : List.of(spans.get(0).subSpan(offset, offset + length));
    }
}
