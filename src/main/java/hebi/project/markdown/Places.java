package hebi.project.markdown;

import hebi.diag.Span;
import java.util.List;
import java.util.function.IntFunction;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Where a syntax node stands in the author's file. */
@FunctionalInterface
interface Places {
    /** The place of the node's first character. */
    Span of(Node node);

    /** Places in a file of which {@code lineOffset} lines stand before the Markdown. */
    static Places inFile(String file, int lineOffset) {
        return node -> {
            List<SourceSpan> spans = spans(node);
            if (spans.isEmpty()) {
                return Span.of(file);
            }
            SourceSpan first = spans.get(0);
            return new Span(file, first.getLineIndex() + lineOffset + 1, first.getColumnIndex() + 1);
        };
    }

    /** Places in a text of which {@code at} knows where each UTF-16 offset stands. */
    static Places inText(IntFunction<Span> at) {
        return node -> {
            List<SourceSpan> spans = spans(node);
            return at.apply(spans.isEmpty() ? 0 : spans.get(0).getInputIndex());
        };
    }

    // A node without a place of its own (a replaced line break, say) has that of what holds it.
    private static List<SourceSpan> spans(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (!n.getSourceSpans().isEmpty()) {
                return n.getSourceSpans();
            }
        }
        return List.of();
    }
}
