package hebi.text;

/** ZH-24: the last line of a paragraph holds so many Han as its language asks for. */
final class LastLine {
    private final PreparedText prepared;
    private final int least;

    LastLine(PreparedText prepared) {
        this.prepared = prepared;
        int end = Math.max(0, prepared.source().text().length() - 1);
        this.least = prepared.styles().at(end).language().number("last-line.min", 0);
    }

    /** Whether the line is the last one, and holds Han, but too few. */
    boolean isLonely(int from, int to) {
        int ideographs = prepared.spacing().ideographs(from, to);
        return to == prepared.source().text().length() && ideographs > 0 && ideographs < least;
    }
}
