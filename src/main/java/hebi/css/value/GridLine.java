package hebi.css.value;

/**
 * Computed {@code grid-row-start} and the like (css-grid-2 §8.3).
 *
 * @param number of the line, negative from the end; with {@code span} how many, 1 and more; 0 when only a name is given;
 *     within ±{@value GridTrackList#MAX_TRACKS}
 * @param span whether it says how far and not where
 * @param name of the line or area; empty when none is given
 */
public record GridLine(int number, boolean span, String name) {
    /** {@code auto}. */
    public static final GridLine AUTO = new GridLine(0, false, "");

    /** A line by its number. */
    public static GridLine at(int number) {
        return new GridLine(number, false, "");
    }

    /** Over so many tracks. */
    public static GridLine spanning(int number) {
        return new GridLine(number, true, "");
    }

    /** A line or area by its name. */
    public static GridLine named(String name) {
        return new GridLine(0, false, name);
    }

    /** Whether the item is placed automatically. */
    public boolean isAuto() {
        return number == 0 && !span && name.isEmpty();
    }

    /** Whether it is nothing but a name. */
    public boolean isNameOnly() {
        return number == 0 && !span && !name.isEmpty();
    }
}
