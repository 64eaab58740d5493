/**
 * Component values (css-syntax-3 §5): the text of a declaration's value as a list of tokens, functions and groups.
 *
 * <p>Reading order: {@link hebi.css.syntax.ComponentValue}, {@link hebi.css.syntax.Tokenizer},
 * {@link hebi.css.syntax.ValueReader}.
 */
@NullMarked
package hebi.css.syntax;

import org.jspecify.annotations.NullMarked;
