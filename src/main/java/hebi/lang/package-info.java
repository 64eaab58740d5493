/**
 * Language profiles: a language is data. In come {@code hebi/lang/*.yaml}; out go immutable {@link
 * hebi.lang.LanguageProfile}s and, from them, dates, lists, quotations, issue lines and sorting ({@link
 * hebi.lang.LanguageFormats}), and words out of harmony ({@link hebi.lang.VowelHarmony}).
 * Invariants: every profile has every word that another has, in its own script; no text comes from ICU’s fallback to
 * English.
 *
 * <p>Reading order: {@code LanguageProfile}, {@code Languages}, {@code ProfileReader}, {@code LanguageFormats}.
 */
@NullMarked
package hebi.lang;

import org.jspecify.annotations.NullMarked;
