package hebi.diag;

/** How a text begins, for messages. */
public final class Quote {
    /** Characters that a message shows. */
    private static final int LENGTH = 20;

    private Quote() {}

    /** The first characters of {@code text} without white space around it, and … when there are more. */
    public static String of(String text) {
        String whole = text.strip();
        int end = whole.offsetByCodePoints(0, Math.min(LENGTH, whole.codePointCount(0, whole.length())));
        return end < whole.length() ? whole.substring(0, end) + "…" : whole;
    }
}
