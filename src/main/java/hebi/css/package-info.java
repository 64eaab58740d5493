/**
 * The cascade. In: stylesheets' text and an element tree. Out: a {@link hebi.css.StyledDocument}: the same tree with
 * computed styles and pseudo-elements, and the styles of its pages.
 *
 * <p>Invariants: everything is immutable after it is made; a declaration that is not understood is reported with its place,
 * once, and left out; every computed style has a value of its property's type for every property; no limit is open to a
 * hostile stylesheet (length, nesting, selector parts, variables, imports, grid tracks, layers, addresses).
 *
 * <p>Reading order. The vocabulary: {@link hebi.css.Property}, {@link hebi.css.Properties} (the registry,
 * with {@code PropertyRegistry} and the areas {@code PlacementProperties}, {@code FlexProperties}, {@code GridProperties},
 * {@code PaintProperties}, {@code InlineProperties}), {@code PhysicalProperty}, {@code Physical}, {@code Shorthand}, {@code Expansions}, {@code Shorthands},
 * {@code FlexGridShorthands}, {@code PaintShorthands},
 * {@code Vocabulary}. Parsing: {@link hebi.css.StyleSheet}, {@code StyleSheetReader}, {@code SyntaxTree} and
 * {@code Brackets} (around ph-css), {@code Media}, {@code ImportPath}, {@code Locator}, {@code Addresses},
 * {@code DeclarationParser}. The cascade:
 * {@link hebi.css.Cascade}, {@code RuleIndex}, {@code ElementStyler}, {@code StyleComputer}, {@code Variables},
 * {@code Attributes}, {@code PresentationalHints}, {@link hebi.css.PageRules}. Below: {@code hebi.css.syntax} (component
 * values), {@code hebi.css.grammar} (value grammars), {@code hebi.css.selector}, {@code hebi.css.value} (computed values).
 */
@NullMarked
package hebi.css;

import org.jspecify.annotations.NullMarked;
