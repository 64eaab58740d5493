/**
 * An edition becomes XHTML: FreeMarker templates over plain views of the model.
 *
 * <p>In: a {@link hebi.document.Edition}, the profiles of its languages, layout folders. Out: one
 * {@link hebi.document.XhtmlDocument} each for cover, contents, every article, colophon; well-formed, with
 * {@code data-span} on every element that stands for something the author wrote. Invariants: ids and texts do not depend
 * on the {@link hebi.template.OutputFormat}; templates reach no Java object.
 *
 * <p>Reading order: {@code XhtmlRenderer}, {@code EditionModel}, {@code ArticleModel}, {@code BlockModel},
 * {@code InlineModel}, {@code TextModel}; {@code LinkTargets}; {@code TemplateEngine},
 * {@code FolderTemplateLoader}; {@code WellFormedness}.
 */
@NullMarked
package hebi.template;

import org.jspecify.annotations.NullMarked;
