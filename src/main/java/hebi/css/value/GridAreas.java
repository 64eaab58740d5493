package hebi.css.value;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Computed {@code grid-template-areas} (css-grid-2 §7.3).
 *
 * @param rows how many rows it makes; 0 for {@code none}
 * @param columns how many columns it makes
 * @param areas by name, sorted
 */
public record GridAreas(int rows, int columns, Map<String, Area> areas) {
    /** {@code none}. */
    public static final GridAreas NONE = new GridAreas(0, 0, Map.of());

    /** Copies its map. */
    public GridAreas {
        areas = Collections.unmodifiableMap(new TreeMap<>(areas));
    }

    /**
     * A rectangle of cells, by the numbers of its lines, the first of which is 1.
     *
     * @param rowStart the line before its first row
     * @param rowEnd the line after its last row
     * @param columnStart the line before its first column
     * @param columnEnd the line after its last column
     */
    public record Area(int rowStart, int rowEnd, int columnStart, int columnEnd) {}
}
