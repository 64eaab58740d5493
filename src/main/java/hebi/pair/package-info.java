/** Which blocks of an article's languages say the same, and whether they do. */
@NullMarked
package hebi.pair;

import org.jspecify.annotations.NullMarked;
