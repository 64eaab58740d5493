package hebi.pair.facts;

import hebi.diag.Code;
import java.util.Collections;
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
        if (first == null) {
            return Code.FACT_NUMBER;
        } else if (source == null || target == null || Collections.disjoint(source.keys(), target.keys())) {
            return code(first);
        } else if (!source.meaning().sign().fits(target.meaning().sign())) {
            return Code.FACT_SIGN;
        }
        return source.meaning().hasUnitOf(target.meaning()) ? code(first) : Code.FACT_UNIT;
    }

    private static Code code(Mention mention) {
        return switch (mention.role()) {
            case PERCENT, PERMILLE -> Code.FACT_PERCENTAGE;
            case YEAR, MONTH -> Code.FACT_DATE;
            case WEEKDAY -> Code.FACT_WEEKDAY;
            case DAY -> mention.quoted().start() < mention.start() ? Code.FACT_DATE : Code.FACT_NUMBER;
            case FIGURE, TABLE -> Code.FACT_PICTURE;
            case PLAIN, ANY ->
                mention.code().isEmpty() || !mention.values().isEmpty() ? Code.FACT_NUMBER : Code.FACT_CODE;
        };
    }
}
