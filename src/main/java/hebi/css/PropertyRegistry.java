package hebi.css;

import hebi.css.grammar.Choices;
import hebi.css.grammar.Colors;
import hebi.css.grammar.Lengths;
import hebi.css.grammar.Syntax;
import hebi.css.value.Keywords.BorderStyle;
import hebi.css.value.Size;
import hebi.geom.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * Where properties are entered when they are declared. The areas of the registry form one line of classes, each the next
 * one's superclass: so Java initialises them always in the same order and an index never changes.
 */
abstract sealed class PropertyRegistry permits PlacementProperties {
    private static final List<Property<?>> REGISTRY = new ArrayList<>();

    // ---- Values that several properties take ----
    static final Syntax<Color> COLOR_VALUE = Colors.COLOR;
    static final Syntax<Integer> LINE = Lengths.LINE_WIDTH;
    static final Syntax<BorderStyle> STYLE = Choices.of(BorderStyle.class);
    static final Syntax<Size> MARGIN = Lengths.size(true, Size.Keyword.AUTO);

    static List<Property<?>> registered() {
        return List.copyOf(REGISTRY);
    }

    static <T> Property<T> define(String name, boolean inherited, String initial, Syntax<T> syntax, String spec) {
        Property<T> property = new Property<>(name, inherited, initial, REGISTRY.size(), syntax, spec);
        REGISTRY.add(property);
        return property;
    }
}
