package hebi.font;

import org.jspecify.annotations.Nullable;

/** A font file does not hold what its own tables promise; the caller makes a diagnostic of it. */
public final class MalformedFontException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String path;
    private final String reason;

    /** Made with the font's path and what is wrong with it. */
    public MalformedFontException(String path, String reason, @Nullable Throwable cause) {
        super(path + ": " + reason, cause);
        this.path = path;
        this.reason = reason;
    }

    /** The font's path. */
    public String path() {
        return path;
    }

    /** What is wrong, without the path. */
    public String reason() {
        return reason;
    }
}
