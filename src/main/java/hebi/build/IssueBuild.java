package hebi.build;

import hebi.diag.BuildAbortedException;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import hebi.resource.DirectoryResources;
import hebi.resource.ResourceException;
import hebi.resource.Resources;
import java.nio.file.Path;
import java.util.List;

/** Builds the editions of one issue. */
public final class IssueBuild {
    private final BuildRequest request;
    private final Diagnostics diagnostics;
    private final Timings timings;
    private final Progress progress;

    /** A build that reports to {@code diagnostics} and {@code progress} and measures into {@code timings}. */
    public IssueBuild(BuildRequest request, Diagnostics diagnostics, Timings timings, Progress progress) {
        this.request = request;
        this.diagnostics = diagnostics;
        this.timings = timings;
        this.progress = progress;
    }

    /** Runs it; gives the files made, in order of editions and formats; none when an error was reported. */
    public List<Path> run() {
        try {
            Resources project = timings.time("read", this::open);
            progress.done("read " + project.exists("magazine.yaml"));
            return List.of();
        } catch (BuildAbortedException e) {
            return List.of();
        }
    }

    private Resources open() {
        try {
            return new DirectoryResources(request.project());
        } catch (ResourceException e) {
            diagnostics.report(e.diagnostic(Span.NONE));
            throw new BuildAbortedException();
        }
    }
}
