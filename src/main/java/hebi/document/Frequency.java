package hebi.document;

import java.util.Locale;
import java.util.Optional;

/** How often something comes out. */
public enum Frequency {
    /** 周刊. */
    WEEKLY(52),
    /** 双周刊. */
    BIWEEKLY(26),
    /** 半月刊. */
    SEMIMONTHLY(24),
    /** 月刊. */
    MONTHLY(12),
    /** 双月刊. */
    BIMONTHLY(6),
    /** 季刊. */
    QUARTERLY(4),
    /** 半年刊. */
    SEMIANNUAL(2),
    /** 年刊. */
    ANNUAL(1);

    private final int perYear;

    Frequency(int perYear) {
        this.perYear = perYear;
    }

    /** As in {@code magazine.yaml}: {@code bimonthly}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The frequency with this key. */
    public static Optional<Frequency> of(String key) {
        for (Frequency frequency : values()) {
            if (frequency.key().equals(key)) {
                return Optional.of(frequency);
            }
        }
        return Optional.empty();
    }

    /**
     * How many issues of something that comes out {@code issues} fall to one of this.
     *
     * @return 2 for bimonthly of monthly issues; nothing when issues are rarer or do not fall evenly
     */
    public Optional<Integer> step(Frequency issues) {
        return issues.perYear % perYear == 0 ? Optional.of(issues.perYear / perYear) : Optional.empty();
    }
}
