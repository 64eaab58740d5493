package hebi.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tells which character each edge of an inline box goes with, so that a line never breaks between them. */
final class InlineEdges {
    private final Map<Integer, List<ParagraphText.InlineEdge>> before = new TreeMap<>();
    private final Map<Integer, List<ParagraphText.InlineEdge>> after = new TreeMap<>();

    InlineEdges(ParagraphText source) {
        for (ParagraphText.InlineEdge edge : source.edges()) {
            Map<Integer, List<ParagraphText.InlineEdge>> side = goesBefore(edge, source) ? before : after;
            side.computeIfAbsent(owner(edge, source), k -> new ArrayList<>()).add(edge);
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

    /** Offset of the cluster that an edge is set with: the one after a start edge, the one before an end edge. */
    static int owner(ParagraphText.InlineEdge edge, ParagraphText source) {
        String text = source.text();
        int at = edge.offset();
        if (goesBefore(edge, source)) {
            return forward(text, at);
        }
        return backward(text, at - 1);
    }

    private static boolean goesBefore(ParagraphText.InlineEdge edge, ParagraphText source) {
        int at = edge.offset();
        boolean inside = forward(source.text(), at) < source.text().length();
        return inside && (edge.start() || at == 0 || isEmptyBox(edge, source));
    }

    /** Both edges of an empty box go with the character after it. */
    private static boolean isEmptyBox(ParagraphText.InlineEdge end, ParagraphText source) {
        for (ParagraphText.InlineEdge edge : source.edges()) {
            if (edge.offset() > end.offset()) {
                break;
            }
            if (edge.start() && edge.tag() == end.tag() && edge.offset() == end.offset()) {
                return true;
            }
        }
        return false;
    }

    private static int forward(String text, int from) {
        int at = from;
        while (at < text.length() && isSkipped(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int backward(String text, int from) {
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
