package hebi.epub;

import hebi.diag.Span;
import java.util.Map;
import java.util.TreeMap;

/** From a place in a file of the container back to the author’s file, line and column. */
public final class SourceMap {
    private final Map<String, TreeMap<Long, Span>> marks = new TreeMap<>();
    private final Map<String, Span> files = new TreeMap<>();
    private final Span fallback;

    /** A map that answers {@code fallback} for files it knows nothing of. */
    SourceMap(Span fallback) {
        this.fallback = fallback;
    }

    /** From {@code line} and {@code column} (both 1-based) on, the file’s text comes from {@code span}. */
    void mark(String path, int line, int column, Span span) {
        marks.computeIfAbsent(path, p -> new TreeMap<>()).put(key(line, column), span);
    }

    /** The whole file comes from {@code span}; the first call for a file counts. */
    void file(String path, Span span) {
        files.putIfAbsent(path, span);
    }

    /**
     * Where the place comes from.
     *
     * @param path in the container: {@code EPUB/tea.xhtml}
     * @param line 1-based; less than 1 when only the file is known
     * @param column 1-based, as parsers report it: just behind what they complain about; less than 1 for the whole line
     */
    public Span locate(String path, int line, int column) {
        TreeMap<Long, Span> known = marks.get(path);
        if (known == null || line < 1) {
            return files.getOrDefault(path, fallback);
        }
        long place = column < 1 ? key(line + 1, 0) : key(line, column);
        Map.Entry<Long, Span> before = known.lowerEntry(place);
        return before == null ? files.getOrDefault(path, fallback) : before.getValue();
    }

    private static long key(int line, int column) {
        return ((long) line << 32) + column;
    }
}
