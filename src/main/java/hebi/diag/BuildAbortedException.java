package hebi.diag;

/** Thrown after an error was reported that leaves nothing to go on with; carries no message of its own. */
public final class BuildAbortedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Made after the reason went to {@link Diagnostics}. */
    public BuildAbortedException() {
        super("the build was given up; the reason is among the diagnostics", null, false, false);
    }
}
