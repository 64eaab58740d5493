package hebi.css.value;

/**
 * Computed {@code initial-letter} (css-inline-3 §7.3).
 *
 * @param size how many lines high the letter is, 1 and more; 0 for {@code normal}
 * @param sink how many lines it goes down, 1 and more; 0 for {@code normal}
 */
public record InitialLetter(double size, int sink) {
    /** {@code normal}: a letter like any other. */
    public static final InitialLetter NORMAL = new InitialLetter(0, 0);

    /** Whether it is a letter like any other. */
    public boolean isNormal() {
        return sink == 0;
    }
}
