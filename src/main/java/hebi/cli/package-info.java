/**
 * The command line: picocli commands. The only package that prints and exits.
 *
 * <p>Reading order: {@link hebi.cli.Main}, {@link hebi.cli.HebiCommand}, {@link hebi.cli.BuildCommand},
 * {@link hebi.cli.Console}.
 */
@NullMarked
package hebi.cli;

import org.jspecify.annotations.NullMarked;
