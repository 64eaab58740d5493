package hebi.font;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * An OpenType font read from its bytes: only the few tables that line layout asks for, straight from the mapped file
 * (FontBox takes 0.2 s for a Chinese font). HarfBuzz reads the rest by itself.
 */
public final class OpenTypeFace implements FontFace {
    private static final int NIRUGU = 0x180A;

    private final String family;
    private final int weight;
    private final boolean italic;
    private final String path;
    private final ByteBuffer data;
    private final SfntTables tables;
    private final FontMetrics metrics;
    private final CharacterMap characters;
    private final Set<Integer> without;
    private final ByteBuffer advances;
    private final Optional<VerticalMetrics> vertical;
    private final boolean cff;
    private final int centralBaseline;

    private OpenTypeFace(FontFile file, SfntTables tables, FontMetrics metrics, CharacterMap characters)
            throws UnreadableFontException {
        this.family = file.family();
        this.weight = file.weight();
        this.italic = file.italic();
        this.path = file.path();
        this.without = file.without();
        this.data = file.data();
        this.tables = tables;
        this.metrics = metrics;
        this.characters = characters;
        this.advances = tables.required("hmtx", 4 * metrics.longAdvances());
        this.vertical = VerticalMetrics.read(tables);
        this.cff = tables.table("glyf").isEmpty();
        this.centralBaseline = stem();
    }

    /**
     * What is known of a font before it is opened.
     *
     * @param path of the file, for diagnostics
     * @param family as the manifest, or the font's name table, says
     * @param weight 100–900
     * @param italic whether it is an italic
     * @param without code points to be taken from another font although this one maps them
     * @param data the file, direct
     */
    record FontFile(String path, String family, int weight, boolean italic, Set<Integer> without, ByteBuffer data) {}

    /** Opens a font of the manifest. */
    static OpenTypeFace open(FontFile file) throws UnreadableFontException {
        try {
            SfntTables tables = SfntTables.read(file.data());
            FontMetrics metrics = FontMetrics.read(tables);
            CharacterMap characters = CharacterMap.read(tables.required("cmap", 4), metrics.glyphCount());
            if (tables.table("glyf").isEmpty() && tables.table("CFF ").isEmpty()) {
                throw new UnreadableFontException("it has neither glyf nor CFF outlines");
            }
            return new OpenTypeFace(file, tables, metrics, characters);
        } catch (IndexOutOfBoundsException e) {
            throw new UnreadableFontException("a table ends early");
        }
    }

    /**
     * Opens a font that no manifest describes: family, weight and slope come from its own tables.
     *
     * @param data the whole file in a direct buffer
     * @param path of the file, for diagnostics
     */
    public static OpenTypeFace open(ByteBuffer data, String path) throws UnreadableFontException {
        try {
            SfntTables tables = SfntTables.read(data);
            FontNames names = FontNames.read(tables, path);
            return open(new FontFile(path, names.family(), names.weight(), names.italic(), Set.of(), data));
        } catch (IndexOutOfBoundsException e) {
            throw new UnreadableFontException("a table ends early");
        }
    }

    @Override
    public String family() {
        return family;
    }

    @Override
    public int weight() {
        return weight;
    }

    @Override
    public boolean italic() {
        return italic;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public ByteBuffer data() {
        return data.duplicate().rewind();
    }

    @Override
    public Optional<ByteBuffer> table(String tag) {
        return tables.table(tag);
    }

    @Override
    public boolean isCff() {
        return cff;
    }

    // mlreq §3: all letters hang on one stem, which U+180A (nirugu) is a piece of.
    private int stem() {
        int nirugu = characters.glyph(NIRUGU);
        if (nirugu == 0 || isCff()) {
            return FontFace.super.centralBaseline();
        }
        return inkMiddle(nirugu);
    }

    @Override
    public int inkMiddle(int glyph) {
        if (isCff()) {
            return FontFace.super.inkMiddle(glyph);
        }
        int[] box = GlyphOutlines.box(new GlyphOutlines(this).outline(glyph));
        return (box[1] + box[3]) / 2;
    }

    @Override
    public int centralBaseline() {
        return centralBaseline;
    }

    @Override
    public int unitsPerEm() {
        return metrics.unitsPerEm();
    }

    @Override
    public int ascent() {
        return metrics.ascent();
    }

    @Override
    public int descent() {
        return metrics.descent();
    }

    @Override
    public int capHeight() {
        return metrics.capHeight();
    }

    @Override
    public int xHeight() {
        return metrics.xHeight();
    }

    @Override
    public int glyphCount() {
        return metrics.glyphCount();
    }

    @Override
    public int glyph(int codePoint) {
        return !without.isEmpty() && without.contains(codePoint) ? 0 : characters.glyph(codePoint);
    }

    @Override
    public int advance(int glyph) {
        if (!isGlyph(glyph)) {
            return 0;
        }
        int i = Math.min(glyph, metrics.longAdvances() - 1);
        return Short.toUnsignedInt(advances.getShort(4 * i));
    }

    @Override
    public int verticalAdvance(int glyph) {
        return isGlyph(glyph) ? metricsOf(glyph).map(v -> v.advance(glyph)).orElse(unitsPerEm()) : unitsPerEm();
    }

    @Override
    public int verticalOrigin(int glyph) {
        OptionalInt own = metricsOf(glyph)
                .filter(v -> isGlyph(glyph))
                .map(v -> v.origin(glyph))
                .orElse(OptionalInt.empty());
        return own.orElse(verticalOrigin());
    }

    /** Some fonts leave 0 for glyphs that they do not set upright: no metrics, where the glyph takes room across. */
    private Optional<VerticalMetrics> metricsOf(int glyph) {
        return vertical.filter(v -> v.advance(glyph) != 0 || advance(glyph) == 0);
    }

    private boolean isGlyph(int glyph) {
        return glyph >= 0 && glyph < metrics.glyphCount();
    }

    /** Whether the licence bits forbid embedding (OS/2 {@code fsType}, "Restricted License embedding"). */
    boolean forbidsEmbedding() {
        return metrics.forbidsEmbedding();
    }

    @Override
    public String toString() {
        return family + " " + weight + (italic ? " italic" : "");
    }
}
