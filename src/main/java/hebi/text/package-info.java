/**
 * Scripts, bidi, itemising, shaping, break opportunities, spacing, justification: a paragraph’s text becomes lines.
 *
 * <p>In comes {@link hebi.text.ParagraphText} (collected by {@code layout} from inline boxes); out come {@link
 * hebi.text.SetLine}s of glyph runs. Invariants: every character of the text is in the text of exactly one glyph run of
 * one line, spaces at line ends included; only U+2028, bidi controls and the U+FFFC of objects are in none. Breaking
 * takes time in proportion to the text. Numbers and character sets come from the language profiles.
 *
 * <p>Reading order: {@code ParagraphText}, {@code ParagraphPreparer}; prepare: {@code StyleMap}, {@code VerticalQuotes}, {@code Itemizer} ({@code
 * ScriptRuns}, {@code FontRuns}, {@code VerticalForms}), {@code UnbreakableUnits}, {@code BreakOpportunities}, {@code
 * SpacingBuilder} ({@code Clusters}, {@code MarkWidths}, {@code Autospacing}) → {@code PreparedText} with its {@code
 * Spacing}; break: {@code TotalFit} with {@code LineCost}, {@code FirstFit}; finish: {@code LineSetter}, {@code
 * LineAdjustment}, {@code Hyphen}, {@code RunBuilder}, {@code
 * StemAxis}.
 */
@NullMarked
package hebi.text;

import org.jspecify.annotations.NullMarked;
