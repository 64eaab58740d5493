/**
 * The files of a project → magazine, issues, editions. In: a {@link hebi.resource.Resources} at the project's folder.
 * Out: the immutable model of {@link hebi.document}, every node with its place, and diagnostics.
 *
 * <p>All problems of all files are collected; only a missing or unreadable {@code magazine.yaml} or {@code issue.yaml}
 * and an unknown issue or edition end the reading. What is wrong is replaced by a stand-in, never dropped in silence: a
 * build that found an error writes no output.
 *
 * <p>In reading order: {@link hebi.project.ProjectReader} the entry; {@code SourceFiles} text of a file; {@code
 * MagazineSchema}, {@code IssueSchema}, {@code SidecarSchema}, {@code FrontMatterSchema} the keys of each file; {@code
 * ArticleFiles} which manuscripts there are; {@code ManuscriptReader} one manuscript; {@code PictureShelf} pictures and
 * what is said about them; {@code IssueChecks} what only the whole issue shows; {@code TextLint}
 * with {@code LintLine} and {@code MarkPairs} what a language does not want in its texts; {@code EditionBuilder} one edition; the
 * packages {@code yaml} and {@code markdown} below.
 */
@NullMarked
package hebi.project;

import org.jspecify.annotations.NullMarked;
