/**
 * Looks at finished pages as a typesetter would: lines too long or too loose, lines off the grid, columns that end early.
 *
 * <p>In: a {@link hebi.layout.page.LayoutOutput}. Out: {@link hebi.layout.review.Remark}s, which become diagnostics
 * ({@code hebi check --layout}) or marks on the pages ({@code hebi build --draft}).
 *
 * <p>Reading order: {@link hebi.layout.review.Remark}, {@link hebi.layout.review.LayoutReview}, {@link
 * hebi.layout.review.PageReview} (one page), {@link hebi.layout.review.LineGrid}, {@link hebi.layout.review.ColumnEnd},
 * {@link hebi.layout.review.DraftMarks}.
 */
@NullMarked
package hebi.layout.review;

import org.jspecify.annotations.NullMarked;
