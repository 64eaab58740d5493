package hebi.layout.content;

import hebi.box.GeneratedText;
import hebi.css.value.ContentPart;
import java.util.List;
import java.util.stream.Collectors;

/** The text that a {@code content}, {@code string-set} or {@code bookmark-label} value makes. */
public final class ContentText {
    private static final String LEADER = Character.toString(GeneratedText.LEADER);

    private ContentText() {}

    /** The text of {@code parts}, one after the other; a leader is {@link GeneratedText#LEADER}. */
    public static String of(List<ContentPart> parts, ContentScope scope) {
        return parts.stream()
                .map(part -> part instanceof ContentPart.Leader
                        ? LEADER
                        : of(part, scope).replace(LEADER, ""))
                .collect(Collectors.joining());
    }

    private static String of(ContentPart part, ContentScope scope) {
        if (part instanceof ContentPart.Literal literal) {
            return literal.text();
        } else if (part instanceof ContentPart.Attr attr) {
            return scope.attribute(attr.name());
        } else if (part instanceof ContentPart.Counter counter) {
            List<Integer> values = scope.counter(counter.name());
            return CounterStyle.format(counter.style(), values.get(values.size() - 1));
        } else if (part instanceof ContentPart.Counters counters) {
            return scope.counter(counters.name()).stream()
                    .map(value -> CounterStyle.format(counters.style(), value))
                    .collect(Collectors.joining(counters.separator()));
        } else if (part instanceof ContentPart.NamedString string) {
            return scope.namedString(string.name(), string.which());
        } else if (part instanceof ContentPart.Quote quote) {
            return scope.quote(quote.open());
        } else {
            return ofReference(part, scope);
        }
    }

    private static String ofReference(ContentPart part, ContentScope scope) {
        if (part instanceof ContentPart.TargetCounter target) {
            return scope.targetCounter(of(target.url(), scope), target.name(), target.style());
        } else if (part instanceof ContentPart.TargetText target) {
            return scope.targetText(of(target.url(), scope));
        } else {
            return scope.elementText();
        }
    }
}
