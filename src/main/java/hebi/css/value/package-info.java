/** Types of computed values. */
@NullMarked
package hebi.css.value;

import org.jspecify.annotations.NullMarked;
