package hebi.css.value;

import java.util.List;

/**
 * A track of a {@code grid-template-columns} or {@code grid-template-rows}.
 *
 * @param startLine names of the line before it
 * @param size its size
 */
public record GridTrack(List<String> startLine, TrackSize size) {
    /** Copies its list. */
    public GridTrack {
        startLine = List.copyOf(startLine);
    }
}
