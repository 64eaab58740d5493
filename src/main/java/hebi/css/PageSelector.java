package hebi.css;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What pages an {@code @page} rule is for (css-page-3 §4.3).
 *
 * @param name of the page; empty for any
 * @param pseudoClasses all of which have to hold
 */
record PageSelector(String name, List<PseudoClass> pseudoClasses) {
    PageSelector {
        pseudoClasses = List.copyOf(pseudoClasses);
    }

    /** Page pseudo-classes. */
    enum PseudoClass {
        FIRST,
        BLANK,
        LEFT,
        RIGHT
    }

    /** Reads {@code name:first:left}; empty when a pseudo-class is not known. */
    static Optional<PageSelector> parse(String text) {
        String[] parts = text.strip().split(":", -1);
        List<PseudoClass> pseudoClasses = new ArrayList<>();
        for (String word : Arrays.asList(parts).subList(1, parts.length)) {
            Optional<PseudoClass> known = Arrays.stream(PseudoClass.values())
                    .filter(value -> value.name().equals(word.strip().toUpperCase(Locale.ROOT)))
                    .findFirst();
            if (known.isEmpty()) {
                return Optional.empty();
            }
            pseudoClasses.add(known.get());
        }
        return Optional.of(new PageSelector(parts[0], pseudoClasses));
    }

    boolean matches(PageStyle.Selector page) {
        return (name.isEmpty() || name.equals(page.name()))
                && pseudoClasses.stream().allMatch(pseudoClass -> holds(pseudoClass, page));
    }

    private static boolean holds(PseudoClass pseudoClass, PageStyle.Selector page) {
        return switch (pseudoClass) {
            case FIRST -> page.first();
            case BLANK -> page.blank();
            case LEFT -> page.left();
            case RIGHT -> !page.left();
        };
    }

    /** css-page-3 §4.4: names count most, then :first and :blank, then :left and :right. */
    int specificity() {
        int strong = 0;
        int weak = 0;
        for (PseudoClass pseudoClass : pseudoClasses) {
            if (pseudoClass == PseudoClass.FIRST || pseudoClass == PseudoClass.BLANK) {
                strong++;
            } else {
                weak++;
            }
        }
        return (name.isEmpty() ? 0 : 1 << 20) + (Math.min(strong, 1023) << 10) + Math.min(weak, 1023);
    }
}
