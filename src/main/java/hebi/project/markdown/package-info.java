/**
 * Markdown of manuscripts. In: the text after the front matter. Out: blocks and notes of the document model, and
 * diagnostics with line and column.
 *
 * <p>CommonMark is commonmark-java's; what Hebi adds or changes is added through its extension points, never by
 * rewriting the text beforehand, so that every node keeps its true place. Work is linear in the length of the text, and
 * nesting is limited, because manuscripts come by mail.
 *
 * <p>In reading order: {@link hebi.project.markdown.ManuscriptSyntax} puts the parser together; the syntax nodes
 * ({@code SyntaxNodes}) and what parses them: {@code AttributesScanner}, {@code BraceParser}, {@code SpanProcessor},
 * {@code AttributesLineParser}, {@code DirectiveParser}, {@code TableCaptionParser}, {@code EmphasisRunParser};
 * passes over the parsed tree: {@code EmphasisResolver}, {@code SegmentBreaks}; then from the tree to the model:
 * {@link hebi.project.markdown.ManuscriptConverter}, {@code BlockConverter}, {@code InlineConverter}, {@code NoteDesk},
 * {@code BlockIds}.
 */
@NullMarked
package hebi.project.markdown;

import org.jspecify.annotations.NullMarked;
