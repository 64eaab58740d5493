/**
 * Value grammars: component values become a {@link hebi.css.grammar.Specified} value, which becomes the computed value
 * once font size, viewport and colour are known. Nothing here knows a property's name or an element.
 *
 * <p>Reading order: {@link hebi.css.grammar.Specified}, {@link hebi.css.grammar.Syntax},
 * {@link hebi.css.grammar.ComputeContext}, {@link hebi.css.grammar.MathExpression}, {@link hebi.css.grammar.MathParser},
 * then one file for each kind of value: {@link hebi.css.grammar.Lengths}, {@link hebi.css.grammar.Colors},
 * {@link hebi.css.grammar.Fonts}, {@link hebi.css.grammar.GeneratedContent}, {@link hebi.css.grammar.Choices}, {@link hebi.css.grammar.Placement},
 * {@link hebi.css.grammar.Alignment}, {@link hebi.css.grammar.GridTracks}, {@link hebi.css.grammar.GridPlacement},
 * {@link hebi.css.grammar.Images}, {@link hebi.css.grammar.Positions}, {@link hebi.css.grammar.Backgrounds},
 * {@link hebi.css.grammar.TextMarks}.
 */
@NullMarked
package hebi.css.grammar;

import org.jspecify.annotations.NullMarked;
