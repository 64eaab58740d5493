package hebi.font;

/** A file is no font that Hebi can use; the message says why. */
public final class UnreadableFontException extends Exception {
    private static final long serialVersionUID = 1L;

    /** With the reason, such as {@code table cmap ends early}. */
    public UnreadableFontException(String reason) {
        super(reason);
    }

    /** The reason. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
