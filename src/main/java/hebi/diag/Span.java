package hebi.diag;

/**
 * A place in an input file.
 *
 * @param file path relative to the project's folder, with forward slashes; empty when there is no file
 * @param line 1-based line, 0 when the whole file is meant
 * @param column 1-based column in UTF-16 units, 0 when the whole line is meant
 */
public record Span(String file, int line, int column) {
    /** No place at all: something said about the run itself. */
    public static final Span NONE = new Span("", 0, 0);

    /** The whole of {@code file}. */
    public static Span of(String file) {
        return new Span(file, 0, 0);
    }

    /** The place in {@code file} of the character at this UTF-16 offset of its text; lines end as CR, LF or both. */
    public static Span in(String file, String text, int offset) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
                line++;
                lineStart = i + 1;
            }
        }
        return new Span(file, line, offset - lineStart + 1);
    }

    /** Reads what {@link #toString} wrote; a malformed text gives {@link #NONE}. */
    public static Span parse(String text) {
        int second = text.lastIndexOf(':');
        int first = second < 0 ? -1 : text.lastIndexOf(':', second - 1);
        if (first < 0) {
            return text.isEmpty() ? NONE : of(text);
        }
        try {
            return new Span(
                    text.substring(0, first),
                    Integer.parseInt(text.substring(first + 1, second)),
                    Integer.parseInt(text.substring(second + 1)));
        } catch (NumberFormatException e) {
            return of(text);
        }
    }

    /** {@code file:line:column}; {@code file} alone when the line is 0. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
