package hebi.css;

import com.helger.css.CSSSourceLocation;
import hebi.diag.Span;
import org.jspecify.annotations.Nullable;

/** Turns ph-css's locations into spans. */
@FunctionalInterface
interface Locator {
    /** The span of a location, which ph-css leaves out for a few constructs. */
    Span span(@Nullable CSSSourceLocation location);

    /** Locations in {@code file}. */
    static Locator in(String file) {
        return location -> location == null || !location.hasFirstTokenArea()
                ? Span.of(file)
                : new Span(file, location.getFirstTokenBeginLineNumber(), location.getFirstTokenBeginColumnNumber());
    }

    /** All at {@code span}: a {@code style} attribute. */
    static Locator at(Span span) {
        return location -> span;
    }
}
