package hebi.project.markdown;

import hebi.diag.Code;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import hebi.document.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/** Inline Markdown of titles, summaries and captions → inlines. */
public final class LineConverter {
    private LineConverter() {}

    /**
     * The inlines of {@code text}. Empty lines become line breaks; notes and pictures are refused.
     *
     * @param at place of each UTF-16 offset in the text
     * @param chinese whether the language is written in Han characters
     */
    public static List<Inline> convert(String text, IntFunction<Span> at, boolean chinese, Diagnostics diagnostics) {
        Places places = Places.inText(at);
        InlineConverter converter = new InlineConverter(
                new InlineConverter.Setting(places, chinese, null, null, UnaryOperator.identity(), diagnostics));
        List<Inline> inlines = new ArrayList<>();
        Node document = ManuscriptSyntax.line().parse(text);
        for (Node n = document.getFirstChild(); n != null; n = n.getNext()) {
            if (n instanceof LinkReferenceDefinition definition) {
                diagnostics.report(Code.MARK_NOT_ALLOWED_HERE, places.of(n), "[" + definition.getLabel() + "]:");
                continue;
            }
            if (!inlines.isEmpty()) {
                inlines.add(new Inline.LineBreak(places.of(n)));
            }
            converter.prepare(n, false);
            inlines.addAll(converter.convert(n));
        }
        return List.copyOf(inlines);
    }
}
