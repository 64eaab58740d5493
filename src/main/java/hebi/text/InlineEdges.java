package hebi.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Tells which character each edge of an inline box goes with, so that a line never breaks between them. */
final class InlineEdges {
    private final Map<Integer, List<ParagraphText.InlineEdge>> before = new TreeMap<>();
    private final Map<Integer, List<ParagraphText.InlineEdge>> after = new TreeMap<>();

    private final Map<Integer, Integer> sizes = new TreeMap<>();
    private final Set<Box> opened = new HashSet<>();
    private final String text;
    /** Offset of the last character that is set, -1 when none is: after it nothing goes before. */
    private final int lastSet;

    private record Box(int offset, int tag) {}

    InlineEdges(ParagraphText source) {
        this.text = source.text();
        this.lastSet = lastSet();
        for (ParagraphText.InlineEdge edge : source.edges()) {
            if (edge.start()) {
                opened.add(new Box(edge.offset(), edge.tag()));
            }
            boolean goesBefore = goesBefore(edge);
            int owner = goesBefore ? forward(edge.offset()) : backward(edge.offset() - 1);
            (goesBefore ? before : after)
                    .computeIfAbsent(owner, k -> new ArrayList<>())
                    .add(edge);
            sizes.merge(owner, edge.inlineSize(), Integer::sum);
        }
    }

    /** Edges that stand before the character at an offset, in order. */
    List<ParagraphText.InlineEdge> before(int offset) {
        return before.getOrDefault(offset, List.of());
    }

    /** Edges that stand after it. */
    List<ParagraphText.InlineEdge> after(int offset) {
        return after.getOrDefault(offset, List.of());
    }

    /** Sum of the edges that stand beside the character at an offset, millipoints. */
    Map<Integer, Integer> sizes() {
        return sizes;
    }

    private boolean goesBefore(ParagraphText.InlineEdge edge) {
        int at = edge.offset();
        // Both edges of an empty box go with the character after it.
        boolean empty = opened.contains(new Box(at, edge.tag()));
        return at <= lastSet && (edge.start() || at == 0 || empty);
    }

    private int lastSet() {
        int at = text.length() - 1;
        while (at >= 0 && isSkipped(text.charAt(at))) {
            at--;
        }
        return at;
    }

    private int forward(int from) {
        int at = from;
        while (at < text.length() && isSkipped(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int backward(int from) {
        int at = from;
        while (at > 0 && (isSkipped(text.charAt(at)) || Character.isLowSurrogate(text.charAt(at)))) {
            at--;
        }
        while (at > 0 && Characters.isExtender(text.charAt(at))) {
            at--;
        }
        return Math.max(0, at);
    }

    private static boolean isSkipped(char c) {
        return Characters.isBidiControl(c) || Characters.isForcedBreak(c);
    }
}
