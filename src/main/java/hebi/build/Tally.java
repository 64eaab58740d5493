package hebi.build;

import hebi.diag.BuildAbortedException;
import hebi.diag.Diagnostic;
import hebi.diag.Diagnostics;
import hebi.diag.Severity;
import java.util.concurrent.atomic.AtomicInteger;

/** Passes findings on and counts those that fail the build. */
final class Tally implements Diagnostics {
    private final Diagnostics sink;
    private final boolean strict;
    private final AtomicInteger failures = new AtomicInteger();

    Tally(Diagnostics sink, boolean strict) {
        this.sink = sink;
        this.strict = strict;
    }

    @Override
    public void report(Diagnostic diagnostic) {
        Severity severity = diagnostic.code().severity();
        if (severity == Severity.ERROR || (strict && severity == Severity.WARNING)) {
            failures.incrementAndGet();
        }
        sink.report(diagnostic);
    }

    /** Gives the build up when something failed it. */
    void abortAfterFailure() {
        if (failures.get() > 0) {
            throw new BuildAbortedException();
        }
    }
}
