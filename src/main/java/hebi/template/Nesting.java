package hebi.template;

import hebi.diag.BuildAbortedException;
import hebi.diag.Code;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import java.util.function.Supplier;

/** Bounds how deep quotes, lists and marks stand in one another: each level costs stack in a template. */
final class Nesting {
    /** A hundred levels; no book has ten. */
    private static final int LIMIT = 100;

    private final Diagnostics diagnostics;
    private int depth;

    Nesting(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Runs {@code step} one level deeper. */
    <T> T deeper(Span span, Supplier<T> step) {
        if (depth == LIMIT) {
            diagnostics.report(Code.NESTING_TOO_DEEP, span, Integer.toString(LIMIT));
            throw new BuildAbortedException();
        }
        depth++;
        try {
            return step.get();
        } finally {
            depth--;
        }
    }
}
