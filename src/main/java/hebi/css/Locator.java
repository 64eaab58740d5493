package hebi.css;

import com.helger.css.CSSSourceLocation;
import hebi.diag.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Knows which stylesheet declarations stand in: turns ph-css's locations into spans and addresses into paths. */
interface Locator {
    /** The span of a location, which ph-css leaves out for a few constructs. */
    Span span(@Nullable CSSSourceLocation location);

    /** The path of the file at {@code address}; nothing when it is outside. */
    Optional<String> path(String address);

    /**
     * Locations in a stylesheet.
     *
     * @param file path of the stylesheet
     * @param first path of the stylesheet that reading began with
     */
    static Locator in(String file, String first) {
        return new InFile(file, first);
    }

    /** All at {@code span}: a {@code style} attribute, which has no folder. */
    static Locator at(Span span) {
        return new At(span);
    }

    /** In a stylesheet. */
    record InFile(String file, String first) implements Locator {
        @Override
        public Span span(@Nullable CSSSourceLocation location) {
            return location == null || !location.hasFirstTokenArea()
                    ? Span.of(file)
                    : new Span(
                            file, location.getFirstTokenBeginLineNumber(), location.getFirstTokenBeginColumnNumber());
        }

        @Override
        public Optional<String> path(String address) {
            return ImportPath.resolve(address, file, first);
        }
    }

    /** At one place. */
    record At(Span span) implements Locator {
        @Override
        public Span span(@Nullable CSSSourceLocation location) {
            return span;
        }

        @Override
        public Optional<String> path(String address) {
            return Optional.empty();
        }
    }
}
