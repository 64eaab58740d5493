package hebi.diag;

/** Where findings go. Implementations are safe for use by several threads. */
@FunctionalInterface
public interface Diagnostics {
    /** Takes one finding. */
    void report(Diagnostic diagnostic);

    /** Takes one finding, built from its parts. */
    default void report(Code code, Span span, String... args) {
        report(Diagnostic.of(code, span, args));
    }
}
