package hebi.css.selector;

/** Thrown for a selector that Hebi does not know; it makes its whole rule invalid (selectors-4 §3.9). */
public final class UnsupportedSelectorException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String part;
    private final boolean limit;

    private UnsupportedSelectorException(String part, boolean limit) {
        super(part, null, false, false);
        this.part = part;
        this.limit = limit;
    }

    static UnsupportedSelectorException unknown(String part) {
        return new UnsupportedSelectorException(part, false);
    }

    static UnsupportedSelectorException tooComplex(String part) {
        return new UnsupportedSelectorException(part, true);
    }

    /** The part that is not known. */
    public String part() {
        return part;
    }

    /** Whether it is only too long. */
    public boolean isTooComplex() {
        return limit;
    }
}
