package hebi.css.value;

import java.util.List;

/** Computed {@code content}. */
public sealed interface Content permits Content.Keyword, Content.Parts {
    /** Keywords. */
    enum Keyword implements Content {
        NORMAL,
        NONE
    }

    /**
     * Generated content.
     *
     * @param parts in order
     */
    record Parts(List<ContentPart> parts) implements Content {
        /** Copies its list. */
        public Parts {
            parts = List.copyOf(parts);
        }

        /** Patterns of its leaders, in order. */
        public List<String> leaders() {
            return parts.stream()
                    .filter(ContentPart.Leader.class::isInstance)
                    .map(part -> ((ContentPart.Leader) part).pattern())
                    .toList();
        }
    }
}
