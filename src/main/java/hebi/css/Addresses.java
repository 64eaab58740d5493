package hebi.css;

import hebi.css.grammar.Images;
import hebi.css.syntax.ComponentValue;
import hebi.css.syntax.ComponentValue.Function;
import hebi.css.syntax.ComponentValue.Group;
import hebi.css.syntax.ComponentValue.Url;
import java.util.List;
import java.util.Optional;

/** The addresses in values: what file each means depends on the stylesheet that it stands in. */
final class Addresses {
    private Addresses() {}

    /** {@code values} with the paths that their addresses mean. */
    static List<ComponentValue> resolve(List<ComponentValue> values, Locator locator) {
        return values.stream().anyMatch(Addresses::hasAddress)
                ? values.stream().map(value -> resolve(value, locator)).toList()
                : values;
    }

    private static boolean hasAddress(ComponentValue value) {
        return value instanceof Url
                || (value instanceof Function function
                        && function.arguments().stream().anyMatch(Addresses::hasAddress))
                || (value instanceof Group group && group.values().stream().anyMatch(Addresses::hasAddress));
    }

    private static ComponentValue resolve(ComponentValue value, Locator locator) {
        if (value instanceof Url url) {
            return new Url(url.address(), locator.path(url.address()).orElse(null));
        }
        if (value instanceof Function function) {
            return new Function(function.name(), resolve(function.arguments(), locator));
        }
        return value instanceof Group group ? new Group(group.open(), resolve(group.values(), locator)) : value;
    }

    /** The first address that no image can be read from. */
    static Optional<String> refused(List<ComponentValue> values) {
        return values.stream()
                .filter(Url.class::isInstance)
                .map(Url.class::cast)
                .filter(url -> Images.image(url).isEmpty())
                .map(Url::address)
                .findFirst();
    }
}
