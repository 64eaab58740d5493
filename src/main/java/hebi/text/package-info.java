/** Scripts, bidi, itemising, shaping, break opportunities, spacing, justification: a paragraph’s text becomes lines. */
@NullMarked
package hebi.text;

import org.jspecify.annotations.NullMarked;
