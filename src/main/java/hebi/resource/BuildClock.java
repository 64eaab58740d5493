package hebi.resource;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/** The time that outputs carry: never the wall clock, so that the same input gives the same bytes. */
public final class BuildClock {
    private BuildClock() {}

    /**
     * {@code SOURCE_DATE_EPOCH} (seconds since 1970, UTC) when it is set and a number, otherwise noon UTC of the issue's
     * date.
     *
     * @see <a href="https://reproducible-builds.org/specs/source-date-epoch/">SOURCE_DATE_EPOCH</a>
     */
    public static Instant timestamp(LocalDate issueDate, Map<String, String> environment) {
        String epoch = environment.getOrDefault("SOURCE_DATE_EPOCH", "");
        if (epoch.matches("\\d{1,11}")) {
            return Instant.ofEpochSecond(Long.parseLong(epoch));
        }
        return issueDate.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
