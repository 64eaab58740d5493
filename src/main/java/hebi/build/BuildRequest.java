package hebi.build;

import hebi.document.Edition;
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
 * @param secret a file with the user's secret, by which results of earlier builds are known to be his own and not made
 *     again; when empty, everything is made
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
        boolean gate,
        Optional<Path> secret) {
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
        this(
                home,
                project,
                output,
                issue,
                editions,
                articles,
                formats,
                jobs,
                strict,
                Goal.ISSUE,
                false,
                Optional.empty());
    }

    /** The same for another goal. */
    public BuildRequest with(Goal other) {
        return new BuildRequest(
                home, project, output, issue, editions, articles, formats, jobs, strict, other, gate, secret);
    }

    /** Where the file of {@code edition} in {@code format} goes. */
    Path target(Edition edition, OutputFormat format) {
        String draft = goal == Goal.DRAFT ? ".draft." : ".";
        return output.resolve(edition.issue().id())
                .resolve(edition.id())
                .resolve(edition.fileName() + draft + format.fileExtension());
    }
}
