/** Stylesheets, selectors, the property registry, the cascade: elements become styled elements. */
@NullMarked
package hebi.css;

import org.jspecify.annotations.NullMarked;
