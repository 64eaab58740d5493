package hebi.layout.page;

import hebi.box.Box;
import hebi.box.BoxBuilder;
import hebi.box.DocumentOrder;
import hebi.box.GeneratedText;
import hebi.css.ComputedStyle;
import hebi.css.StyledNode.StyledElement;
import hebi.css.StyledNode.StyledText;
import hebi.diag.Span;
import hebi.html.Element;
import java.util.List;
import java.util.Map;

/** Text that stands in no document: margin boxes, marks. */
public final class PlainText {
    private static final GeneratedText NO_TEXT = new GeneratedText() {
        @Override
        public String content(StyledElement pseudo, StyledElement parent) {
            return "";
        }

        @Override
        public String marker(StyledElement item) {
            return "";
        }
    };

    private PlainText() {}

    /**
     * A block container with this text.
     *
     * @param style what it inherits; edges and sizes are the caller's business
     * @param language BCP 47 tag
     */
    public static Box.Block box(ComputedStyle style, String language, String text) {
        Element element = new Element("text", Map.of(), List.of(), Span.NONE);
        StyledElement styled = new StyledElement(
                element, style.anonymous(), language, List.of(new StyledText(text, true, Span.NONE)), Span.NONE);
        return new BoxBuilder(DocumentOrder.of(styled), NO_TEXT).build(styled);
    }
}
