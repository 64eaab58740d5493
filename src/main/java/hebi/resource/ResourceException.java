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
        super(code.id() + " " + path);
        this.diagnostic = Diagnostic.of(code, Span.of(path), args);
    }

    /** The diagnostic, placed at {@code span} (where the resource is named), or at the resource when it is none. */
    public Diagnostic diagnostic(Span span) {
        return span.equals(Span.NONE) ? diagnostic : diagnostic.at(span);
    }
}
