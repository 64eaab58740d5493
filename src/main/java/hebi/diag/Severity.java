package hebi.diag;

/** How grave a diagnostic is. */
public enum Severity {
    /** The output would be wrong; the build fails with the code's exit code. */
    ERROR,
    /** The output is made, but someone should look; {@code --strict} makes it an error. */
    WARNING,
    /** Worth knowing. */
    INFO
}
