/** Language profiles, read from {@code hebi/lang/*.yaml}: a language is data. */
@NullMarked
package hebi.lang;

import org.jspecify.annotations.NullMarked;
