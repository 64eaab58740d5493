/**
 * Documents, pictures and the page map become an EPUB 3.3 container.
 *
 * <p>In: {@link hebi.epub.EpubInput}. Out: the bytes of the container, and a {@link hebi.epub.SourceMap} from its lines
 * back to the manuscript. Invariants: the same input gives the same bytes; file names are ASCII; only what is used goes in;
 * what the metadata say of accessibility is computed from the content.
 *
 * <p>Reading order: {@code EpubWriter}; {@code ContentDocument}, {@code PageBreaks}, {@code XhtmlSerializer},
 * {@code SourceMap}; {@code ContainerImages}; {@code PackageModel}, {@code People}, {@code Accessibility},
 * {@code NavigationModel}, {@code PackageTemplates}; {@code Container}.
 */
@NullMarked
package hebi.epub;

import org.jspecify.annotations.NullMarked;
