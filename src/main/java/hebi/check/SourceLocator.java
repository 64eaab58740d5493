package hebi.check;

import hebi.diag.Span;

/** Knows where a place of an output comes from. */
@FunctionalInterface
public interface SourceLocator {
    /**
     * The author’s file, line and column.
     *
     * @param path in the container: {@code EPUB/tea.xhtml}
     * @param line 1-based; less than 1 when only the file is known
     * @param column 1-based; less than 1 when only the line is known
     */
    Span locate(String path, int line, int column);
}
