package hebi.css;

import hebi.css.grammar.GridPlacement;
import hebi.css.grammar.GridTracks;
import hebi.css.value.ColumnBalance;
import hebi.css.value.GridAreas;
import hebi.css.value.GridAutoFlow;
import hebi.css.value.GridLine;
import hebi.css.value.GridTrackList;
import hebi.css.value.TrackSize;
import java.util.List;

/** Grids. */
abstract sealed class GridProperties extends FlexProperties permits PaintProperties {
    public static final Property<GridTrackList> GRID_TEMPLATE_COLUMNS = define(
            "grid-template-columns", false, "none", GridTracks.COLUMN_LIST, "css-grid-2#propdef-grid-template-columns");

    /** PR-9: how far the first of two columns may be widened or narrowed so that the rows come out lowest. */
    public static final Property<ColumnBalance> COLUMN_BALANCE = define(
            "-hebi-column-balance", false, "none", GridTracks.COLUMN_BALANCE, "docs/css.md#-hebi-column-balance");

    public static final Property<GridTrackList> GRID_TEMPLATE_ROWS =
            define("grid-template-rows", false, "none", GridTracks.TRACK_LIST, "css-grid-2#propdef-grid-template-rows");
    public static final Property<GridAreas> GRID_TEMPLATE_AREAS =
            define("grid-template-areas", false, "none", GridPlacement.AREAS, "css-grid-2#propdef-grid-template-areas");
    public static final Property<List<TrackSize>> GRID_AUTO_COLUMNS =
            define("grid-auto-columns", false, "auto", GridTracks.TRACK_SIZES, "css-grid-2#propdef-grid-auto-columns");
    public static final Property<List<TrackSize>> GRID_AUTO_ROWS =
            define("grid-auto-rows", false, "auto", GridTracks.TRACK_SIZES, "css-grid-2#propdef-grid-auto-rows");
    public static final Property<GridAutoFlow> GRID_AUTO_FLOW =
            define("grid-auto-flow", false, "row", GridPlacement.AUTO_FLOW, "css-grid-2#propdef-grid-auto-flow");
    public static final Property<GridLine> GRID_ROW_START =
            define("grid-row-start", false, "auto", GridPlacement.LINE, "css-grid-2#propdef-grid-row-start");
    public static final Property<GridLine> GRID_ROW_END =
            define("grid-row-end", false, "auto", GridPlacement.LINE, "css-grid-2#propdef-grid-row-end");
    public static final Property<GridLine> GRID_COLUMN_START =
            define("grid-column-start", false, "auto", GridPlacement.LINE, "css-grid-2#propdef-grid-column-start");
    public static final Property<GridLine> GRID_COLUMN_END =
            define("grid-column-end", false, "auto", GridPlacement.LINE, "css-grid-2#propdef-grid-column-end");
}
