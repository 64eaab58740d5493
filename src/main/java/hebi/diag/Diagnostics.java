package hebi.diag;

/** Where findings go. Implementations are safe for use by several threads. */
@FunctionalInterface
public interface Diagnostics {
    /** Takes one finding. */
    void report(Diagnostic diagnostic);

    /** The same, with one more key of context in each finding. */
    default Diagnostics with(String key, String value) {
        return finding -> report(finding.with(key, value));
    }

    /** Takes one finding, built from its parts. */
    default void report(Code code, Span span, String... args) {
        report(Diagnostic.of(code, span, args));
    }
}
