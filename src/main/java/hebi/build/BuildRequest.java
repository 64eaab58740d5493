package hebi.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What to build.
 *
 * @param home folder of the built-in {@code layouts/} and {@code fonts/}
 * @param project the magazine's folder
 * @param output folder of the results
 * @param issue id of the issue; the newest one when empty
 * @param editions ids, or {@link #ALL_EDITIONS}; those that are due when empty
 * @param articles names; all when empty
 * @param formats what to write
 * @param jobs number of threads
 * @param strict whether warnings fail the build
 * @param goal what the pages are for
 * @param gate whether whatever is not final in its translations fails the build
 */
public record BuildRequest(
        Path home,
        Path project,
        Path output,
        Optional<String> issue,
        List<String> editions,
        List<String> articles,
        Set<OutputFormat> formats,
        int jobs,
        boolean strict,
        Goal goal,
        boolean gate) {
    /** Stands for every edition, due or not. */
    public static final String ALL_EDITIONS = "all";

    /** What pages are laid out for. */
    public enum Goal {
        /** Files to publish. */
        ISSUE,
        /** Pages with marks beside what should be looked at: {@code SLUG-ISSUE-EDITION.draft.pdf}. */
        DRAFT,
        /** Findings alone; nothing is written. */
        REVIEW
    }

    /** Copies its collections. */
    public BuildRequest {
        editions = List.copyOf(editions);
        articles = List.copyOf(articles);
        formats = Set.copyOf(formats);
    }

    /** Files to publish. */
    public BuildRequest(
            Path home,
            Path project,
            Path output,
            Optional<String> issue,
            List<String> editions,
            List<String> articles,
            Set<OutputFormat> formats,
            int jobs,
            boolean strict) {
        this(home, project, output, issue, editions, articles, formats, jobs, strict, Goal.ISSUE, false);
    }

    /** The same for another goal. */
    public BuildRequest with(Goal other) {
        return new BuildRequest(home, project, output, issue, editions, articles, formats, jobs, strict, other, gate);
    }
}
