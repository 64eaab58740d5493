package hebi.css.selector;

import java.util.List;

/** A condition on one element (selectors-4 §5–§13). */
public sealed interface SimpleSelector {
    /** {@code *}. */
    record Universal() implements SimpleSelector {}

    /** {@code p}. */
    record TypeSelector(String name) implements SimpleSelector {}

    /** {@code #id}. */
    record IdSelector(String id) implements SimpleSelector {}

    /** {@code .name}. */
    record ClassSelector(String name) implements SimpleSelector {}

    /** {@code [name operator "value" i]}. */
    record Attribute(String name, Operator operator, String value, boolean ignoreCase) implements SimpleSelector {
        /** How the value is compared. */
        enum Operator {
            PRESENT,
            EQUAL,
            INCLUDES,
            DASH,
            PREFIX,
            SUFFIX,
            SUBSTRING
        }
    }

    /** {@code :root}, {@code :empty}, {@code :any-link}. */
    enum Plain implements SimpleSelector {
        ROOT,
        EMPTY,
        LINK,
        /** {@code :hover} and the like: never on paper. */
        NEVER
    }

    /** {@code :nth-child(An+B)} and its relatives; {@code :first-child} is {@code 0n+1}. */
    record Nth(int step, int offset, boolean ofType, boolean fromEnd) implements SimpleSelector {}

    /** {@code :lang(a, b)}: language ranges in lower case (RFC 4647 extended filtering). */
    record Lang(List<String> ranges) implements SimpleSelector {
        /** Copies its list. */
        public Lang {
            ranges = List.copyOf(ranges);
        }
    }

    /** {@code :is()}, {@code :where()}; {@code :not()} when negated. */
    record Matches(List<Selector> selectors, boolean negated) implements SimpleSelector {
        /** Copies its list. */
        public Matches {
            selectors = List.copyOf(selectors);
        }
    }
}
