package hebi.project;

import hebi.diag.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Where the characters of a text that was read stand in its file. Both are compared character by character from the text's
 * beginning, so that a place is certain or not known at all.
 */
final class SourcePlaces {
    private static final int UNKNOWN = -1;

    private final String source;
    private final List<Integer> lineStarts = new ArrayList<>(List.of(0));
    /** Blanks before this are no line's end. */
    private int seen;

    SourcePlaces(String source) {
        this.source = source;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\n' || (c == '\r' && !source.startsWith("\n", i + 1))) {
                lineStarts.add(i + 1);
            }
        }
    }

    /** The offset in the file of each character of a part; negative from the first one on that is not known. */
    int[] of(Correction.Part part) {
        int[] places = new int[part.text().length()];
        Arrays.fill(places, UNKNOWN);
        seen = 0;
        int at = offset(part.span().line(), part.span().column());
        for (int i = 0; i < places.length && at >= 0; i++) {
            at = find(part.text(), i, at);
            if (at < 0) {
                break;
            }
            places[i] = at;
            boolean lineEnd = part.text().charAt(i) == ' ' && source.charAt(at) != ' ';
            at = lineEnd ? afterLineEnd(at) : at + 1;
        }
        return places;
    }

    /** The place of a character of the file. */
    Span span(String file, int offset) {
        int found = Collections.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Span(file, line + 1, offset - lineStarts.get(line) + 1);
    }

    private int offset(int line, int column) {
        return line < 1 || column < 1 || line > lineStarts.size() ? UNKNOWN : lineStarts.get(line - 1) + column - 1;
    }

    /** Where character {@code i} of {@code text} stands, if all before it stand before {@code from}. */
    private int find(String text, int i, int from) {
        int at = from;
        int lineEnd = lineEnd(at);
        if (lineEnd >= 0) {
            // A line's end within a paragraph was read as a space or as nothing.
            at = text.charAt(i) == ' ' ? lineEnd : afterLineEnd(lineEnd);
            return text.charAt(i) == ' ' || is(text, i, at) ? at : UNKNOWN;
        }
        // CommonMark §2.4: before punctuation a backslash is no text.
        boolean escaped = source.startsWith("\\", at) && text.charAt(i) != '\\';
        at += escaped ? 1 : 0;
        return is(text, i, at) ? at : UNKNOWN;
    }

    private boolean is(String text, int i, int at) {
        return at >= 0 && at < source.length() && source.charAt(at) == text.charAt(i);
    }

    /** Where the line ends if nothing but blanks are left of it; otherwise negative. */
    private int lineEnd(int from) {
        int at = Math.max(from, seen);
        while (at < source.length() && (source.charAt(at) == ' ' || source.charAt(at) == '\t')) {
            at++;
        }
        seen = at;
        return at < source.length() && isLineEnd(source.charAt(at)) ? at : UNKNOWN;
    }

    /** The first character of the text in the next line: indentation and marks of quotations are passed over. */
    private int afterLineEnd(int lineEnd) {
        int at = lineEnd + (source.startsWith("\r\n", lineEnd) ? 2 : 1);
        while (at < source.length() && " \t>".indexOf(source.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
