package hebi.diag;

/** The exit codes of the command, as {@code docs/command-line.md} lists them. */
public enum ExitCode {
    /** Done. */
    OK(0),
    /** Problems found: content, validation, gate. */
    PROBLEMS(1),
    /** Wrong usage of the command line. */
    USAGE(2),
    /** The project or its configuration is invalid. */
    CONFIGURATION(3),
    /** An input is missing or unreadable, or the output cannot be written. */
    INPUT(4),
    /** A needed font or tool is missing. */
    MISSING_TOOL(5),
    /** A bug of ours. */
    INTERNAL(70),
    /** Interrupted. */
    INTERRUPTED(130);

    private final int value;

    ExitCode(int value) {
        this.value = value;
    }

    /** The number that the process exits with. */
    public int value() {
        return value;
    }
}
