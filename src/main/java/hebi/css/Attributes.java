package hebi.css;

import hebi.css.value.Content;
import hebi.css.value.ContentPart;
import hebi.css.value.StringSet;
import hebi.html.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the attributes' values where generated content says {@code attr()}, so that layout needs no attributes. */
final class Attributes {
    private Attributes() {}

    /** {@code style} with the attributes of {@code element} in it; the same style when nothing asks for any. */
    static ComputedStyle resolve(ComputedStyle style, Element element) {
        ComputedStyle resolved = style;
        for (Property<Content> property : List.of(Properties.CONTENT, Properties.BOOKMARK_LABEL)) {
            if (style.get(property) instanceof Content.Parts content && needAttributes(content.parts())) {
                resolved = resolved.with(property, new Content.Parts(resolve(content.parts(), element)));
            }
        }
        List<StringSet> sets = style.get(Properties.STRING_SET);
        if (sets.stream().anyMatch(set -> needAttributes(set.parts()))) {
            resolved = resolved.with(
                    Properties.STRING_SET,
                    sets.stream()
                            .map(set -> new StringSet(set.name(), resolve(set.parts(), element)))
                            .toList());
        }
        return resolved;
    }

    /** The text of content that is nothing but strings. */
    static Optional<String> literal(Content content) {
        if (!(content instanceof Content.Parts parts)) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        for (ContentPart part : parts.parts()) {
            if (!(part instanceof ContentPart.Literal literal)) {
                return Optional.empty();
            }
            text.append(literal.text());
        }
        return Optional.of(text.toString());
    }

    private static boolean needAttributes(List<ContentPart> parts) {
        return parts.stream()
                .anyMatch(part -> part instanceof ContentPart.Attr
                        || (part instanceof ContentPart.TargetCounter target && needAttributes(target.url()))
                        || (part instanceof ContentPart.TargetText target && needAttributes(target.url())));
    }

    private static List<ContentPart> resolve(List<ContentPart> parts, Element element) {
        List<ContentPart> resolved = new ArrayList<>();
        for (ContentPart part : parts) {
            if (part instanceof ContentPart.Attr attr) {
                resolved.add(
                        new ContentPart.Literal(element.attribute(attr.name()).orElse("")));
            } else if (part instanceof ContentPart.TargetCounter target) {
                resolved.add(
                        new ContentPart.TargetCounter(resolve(target.url(), element), target.name(), target.style()));
            } else if (part instanceof ContentPart.TargetText target) {
                resolved.add(new ContentPart.TargetText(resolve(target.url(), element)));
            } else {
                resolved.add(part);
            }
        }
        return resolved;
    }
}
