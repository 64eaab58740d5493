/**
 * Finished outputs are validated; what is found becomes diagnostics at the author’s line.
 *
 * <p>In: the bytes or the file of an output and a {@link hebi.check.SourceLocator}. Out: diagnostics. Invariant: nothing is
 * printed, nothing is changed.
 *
 * <p>Reading order: {@code EpubCheckRunner}, {@code EpubCheckReport}, {@code EpubCheckAdvice}, {@code ThreadQuiet};
 * {@code EpubRules}, {@code EpubArchive}.
 */
@NullMarked
package hebi.check;

import org.jspecify.annotations.NullMarked;
