package hebi.css;

import hebi.diag.Suggestions;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Every name that a declaration may begin with. */
final class Vocabulary {
    private static final Map<String, Definition> BY_NAME = byName();

    /** Prefixes of other programs' own properties: passed over without a word, so that sheets can be shared. */
    static final List<String> FOREIGN_PREFIXES = List.of(
            "-webkit-",
            "-moz-",
            "-ms-",
            "-o-",
            "-epub-",
            "-adobe-",
            "-ibooks-",
            "-readium-",
            "-kf-",
            "-amzn-",
            "-ah-",
            "-prince-",
            "-fop-",
            "-ro-",
            "-servo-");

    /** Properties that mean nothing on paper: passed over without a word. */
    static final Set<String> SCREEN_ONLY = Set.of(
            "cursor",
            "pointer-events",
            "user-select",
            "resize",
            "caret-color",
            "accent-color",
            "touch-action",
            "scroll-behavior",
            "scroll-margin",
            "scroll-padding",
            "scroll-snap-type",
            "scroll-snap-align",
            "overscroll-behavior",
            "will-change",
            "transition",
            "transition-property",
            "transition-duration",
            "transition-timing-function",
            "transition-delay",
            "animation",
            "animation-name",
            "animation-duration",
            "animation-timing-function",
            "animation-delay",
            "outline",
            "outline-width",
            "outline-style",
            "outline-color",
            "outline-offset",
            "tab-size",
            "text-size-adjust",
            "text-rendering",
            "color-scheme",
            "appearance",
            "contain",
            "content-visibility",
            "speak",
            "speak-as");

    private Vocabulary() {}

    /** What {@code name}, in lower case, stands for. */
    static Optional<Definition> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** All definitions by name, sorted. */
    static Collection<Definition> all() {
        return Collections.unmodifiableCollection(BY_NAME.values());
    }

    /** Whether {@code name} is another program's or for screens only. */
    static boolean isPassedOver(String name) {
        return SCREEN_ONLY.contains(name) || FOREIGN_PREFIXES.stream().anyMatch(name::startsWith);
    }

    /** The known name that is most like {@code name}; empty when none is. */
    static String nearest(String name) {
        return Suggestions.nearest(name, BY_NAME.keySet())
                .filter(nearest -> !nearest.equals(name))
                .orElse("");
    }

    private static Map<String, Definition> byName() {
        Map<String, Definition> map = new TreeMap<>();
        Properties.all().forEach(property -> map.put(property.name(), property));
        Physical.all().forEach(property -> map.put(property.name(), property));
        Shorthands.all().forEach(shorthand -> map.put(shorthand.name(), shorthand));
        return map;
    }
}
