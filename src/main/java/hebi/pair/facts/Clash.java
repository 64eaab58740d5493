package hebi.pair.facts;

import hebi.diag.Code;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of two texts that do not agree.
 *
 * @param source what the second text lacks
 * @param target what the first text lacks
 */
record Clash(@Nullable Mention source, @Nullable Mention target) {
    /** The code of what disagrees: that of the source's number, where there is one. */
    Code code() {
        Mention first = source != null ? source : target;
        return first == null ? Code.FACT_NUMBER : code(first);
    }

    private static Code code(Mention mention) {
        return switch (mention.role()) {
            case PERCENT, PERMILLE -> Code.FACT_PERCENTAGE;
            case YEAR, MONTH -> Code.FACT_DATE;
            case DAY -> mention.quoted().start() < mention.start() ? Code.FACT_DATE : Code.FACT_NUMBER;
            case FIGURE, TABLE -> Code.FACT_PICTURE;
            case PLAIN, ANY ->
                mention.code().isEmpty() || !mention.values().isEmpty() ? Code.FACT_NUMBER : Code.FACT_CODE;
        };
    }
}
