package hebi.resource;

import hebi.diag.Code;
import hebi.diag.Diagnostic;
import hebi.diag.Span;
import java.io.IOException;

/** A resource could not be read or written; knows the diagnostic that says so. */
public final class ResourceException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    /** Made with the code and its arguments; the place is the resource itself until someone knows better. */
    public ResourceException(Code code, String path, String... args) {
        this(code, Span.of(path), args);
    }

    /** Made with the place inside the resource that is wrong. */
    public ResourceException(Code code, Span place, String... args) {
        super(code.id() + " " + place);
        this.diagnostic = Diagnostic.of(code, place, args);
    }

    /**
     * The diagnostic, at its place inside the resource if it has one; else at {@code span} (where the resource is named), or
     * at the whole resource when that is none.
     */
    public Diagnostic diagnostic(Span span) {
        boolean placed = diagnostic.span().line() > 0;
        return placed || span.equals(Span.NONE) ? diagnostic : diagnostic.at(span);
    }
}
