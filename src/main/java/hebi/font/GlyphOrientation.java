package hebi.font;

/** How the glyphs of a run stand on the page. */
public enum GlyphOrientation {
    /** In a horizontal line, upright. */
    HORIZONTAL,
    /** In a vertical line, upright: one below the other, centred on the line's axis. */
    UPRIGHT,
    /** In a vertical line, the horizontal run turned 90° clockwise (MN-17, ZH-34). */
    SIDEWAYS
}
