/** XHTML becomes an element tree with spans. */
@NullMarked
package hebi.html;

import org.jspecify.annotations.NullMarked;
