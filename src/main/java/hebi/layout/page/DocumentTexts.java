package hebi.layout.page;

import hebi.box.GeneratedText;
import hebi.css.Properties;
import hebi.css.StyledNode;
import hebi.css.StyledNode.StyledElement;
import hebi.css.value.Content;
import hebi.css.value.ContentPart;
import hebi.layout.content.ContentText;
import hebi.layout.content.CounterStyle;
import hebi.layout.page.ElementScope.QuoteDepth;
import java.util.IdentityHashMap;
import java.util.List;

/** The generated texts of one document in one pass; equal to another pass's when every text is the same. */
final class DocumentTexts implements GeneratedText {
    private final PreparedDocument document;
    private final IdentityHashMap<StyledElement, String> texts = new IdentityHashMap<>();

    private DocumentTexts(PreparedDocument document) {
        this.document = document;
    }

    /** The texts of the document with this index, with the page numbers that {@code resolver} knows. */
    static DocumentTexts of(int index, Resolver resolver) {
        PreparedDocument document = resolver.documents().get(index);
        DocumentTexts texts = new DocumentTexts(document);
        texts.walk(document.document().root(), index, resolver, new QuoteDepth());
        return texts;
    }

    @Override
    public String content(StyledElement pseudo, StyledElement parent) {
        String text = texts.get(pseudo);
        if (text != null) {
            return text;
        }
        // css-lists-3 §3.3: a marker whose content is normal is made from its item's list-style-type.
        return pseudo.element().name().equals("::marker") ? marker(parent) : "";
    }

    @Override
    public String marker(StyledElement item) {
        String style = item.style().get(Properties.LIST_STYLE_TYPE);
        return CounterStyle.marker(style, document.counters().at(item).innermost("list-item"));
    }

    @Override
    public boolean equals(Object other) {
        // Identity of pseudo-elements, equality of texts: IdentityHashMap.equals compares both by identity.
        return other instanceof DocumentTexts that
                && texts.size() == that.texts.size()
                && texts.entrySet().stream().allMatch(e -> e.getValue().equals(that.texts.get(e.getKey())));
    }

    @Override
    public int hashCode() {
        return texts.size();
    }

    private void walk(StyledElement element, int index, Resolver resolver, QuoteDepth depth) {
        for (StyledNode child : element.children()) {
            if (!(child instanceof StyledElement e)) {
                continue;
            }
            if (e.element().name().startsWith("::")
                    && e.style().get(Properties.CONTENT) instanceof Content.Parts parts
                    && isDynamic(parts)) {
                texts.put(e, ContentText.of(parts.parts(), new ElementScope(resolver, index, element, e, depth)));
            }
            walk(e, index, resolver, depth);
        }
    }

    private static boolean isDynamic(Content.Parts parts) {
        List<ContentPart> all = parts.parts();
        return all.stream().anyMatch(part -> !(part instanceof ContentPart.Literal));
    }
}
