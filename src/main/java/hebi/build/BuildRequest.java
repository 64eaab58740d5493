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
 * @param editions ids; all when empty
 * @param articles names; all when empty
 * @param formats what to write
 * @param jobs number of threads
 * @param strict whether warnings fail the build
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
        boolean strict) {
    /** Copies its collections. */
    public BuildRequest {
        editions = List.copyOf(editions);
        articles = List.copyOf(articles);
        formats = Set.copyOf(formats);
    }
}
