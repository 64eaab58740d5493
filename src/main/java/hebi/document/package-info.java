/** The immutable model: magazine, issue, edition, article, block, inline; and the page map. */
@NullMarked
package hebi.document;

import org.jspecify.annotations.NullMarked;
