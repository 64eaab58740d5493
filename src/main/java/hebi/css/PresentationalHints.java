package hebi.css;

import hebi.css.AssignedValue.Own;
import hebi.css.Cascaded.Origin;
import hebi.css.grammar.Specified;
import hebi.css.value.CounterChange;
import hebi.html.Element;
import java.util.List;
import java.util.Optional;

/** What attributes say about style (html, "rendering"): {@code ol start}, {@code li value}. */
final class PresentationalHints {
    private PresentationalHints() {}

    static List<Cascaded> of(Element element) {
        if (element.name().equals("ol")) {
            return counter(element, "start", Properties.COUNTER_RESET, -1);
        }
        return element.name().equals("li") ? counter(element, "value", Properties.COUNTER_SET, 0) : List.of();
    }

    private static List<Cascaded> counter(
            Element element, String attribute, Property<List<CounterChange>> property, int add) {
        Optional<Integer> number = element.attribute(attribute)
                .map(String::strip)
                .filter(text -> text.matches("-?\\d{1,9}"))
                .map(Integer::valueOf);
        return number.map(value -> {
                    Specified<?> changes = Specified.of(List.of(new CounterChange("list-item", value + add)));
                    Assignment assignment = new Assignment(property, new Own(changes));
                    return List.of(new Cascaded(
                            new Declaration(property.name(), List.of(assignment), List.of(), false, element.span()),
                            Origin.AUTHOR));
                })
                .orElse(List.of());
    }
}
