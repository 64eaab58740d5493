/**
 * Runs the passes: the only package that knows them all.
 *
 * <p>In: a {@link hebi.build.BuildRequest}. Out: files, written beside their targets and moved into place only when
 * nothing was wrong, and diagnostics.
 *
 * <p>Reading order: {@link hebi.build.BuildRequest}, {@link hebi.build.IssueBuild}, {@link hebi.build.EditionBuild},
 * {@link hebi.build.BuildMemory} (from one build to the next), {@link hebi.build.Timings}, {@link hebi.build.Progress}.
 */
@NullMarked
package hebi.build;

import org.jspecify.annotations.NullMarked;
