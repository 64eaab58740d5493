package hebi.font;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.OptionalInt;

/** Advances and origins of glyphs in vertical lines: tables {@code vmtx} and {@code VORG}, in font units. */
final class VerticalMetrics {
    private final SfntTables tables;
    private final ByteBuffer vmtx;
    private final int longAdvances;
    private final boolean longOffsets;

    private VerticalMetrics(SfntTables tables, ByteBuffer vmtx, int longAdvances, boolean longOffsets) {
        this.tables = tables;
        this.vmtx = vmtx;
        this.longAdvances = longAdvances;
        this.longOffsets = longOffsets;
    }

    /** Those of a font that has them. */
    static Optional<VerticalMetrics> read(SfntTables tables) {
        ByteBuffer vhea = tables.table("vhea").orElse(null);
        ByteBuffer vmtx = tables.table("vmtx").orElse(null);
        if (vhea == null || vmtx == null || vhea.limit() < 36) {
            return Optional.empty();
        }
        int longAdvances = Short.toUnsignedInt(vhea.getShort(34));
        boolean longOffsets = tables.table("head")
                .filter(head -> head.limit() > 51 && head.getShort(50) != 0)
                .isPresent();
        return longAdvances == 0 || vmtx.limit() < 4 * longAdvances
                ? Optional.empty()
                : Optional.of(new VerticalMetrics(tables, vmtx, longAdvances, longOffsets));
    }

    /** Advance of a glyph downwards. */
    int advance(int glyph) {
        return Short.toUnsignedInt(vmtx.getShort(4 * Math.min(glyph, longAdvances - 1)));
    }

    /** Height over the baseline of a glyph's vertical origin, when the font says it. */
    OptionalInt origin(int glyph) {
        ByteBuffer vorg = tables.table("VORG").orElse(null);
        if (vorg != null && vorg.limit() >= 8) {
            return OptionalInt.of(listed(vorg, glyph));
        }
        int bearingAt = glyph < longAdvances ? 4 * glyph + 2 : 4 * longAdvances + 2 * (glyph - longAdvances);
        OptionalInt top = top(glyph);
        return top.isEmpty() || bearingAt + 2 > vmtx.limit()
                ? OptionalInt.empty()
                : OptionalInt.of(top.getAsInt() + vmtx.getShort(bearingAt));
    }

    private static int listed(ByteBuffer vorg, int glyph) {
        int count = Math.min(Short.toUnsignedInt(vorg.getShort(6)), (vorg.limit() - 8) / 4);
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Short.toUnsignedInt(vorg.getShort(8 + 4 * middle)) < glyph) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        boolean found = low < count && Short.toUnsignedInt(vorg.getShort(8 + 4 * low)) == glyph;
        return found ? vorg.getShort(10 + 4 * low) : vorg.getShort(4);
    }

    /** The top of a TrueType outline. */
    private OptionalInt top(int glyph) {
        ByteBuffer loca = tables.table("loca").orElse(null);
        ByteBuffer glyf = tables.table("glyf").orElse(null);
        int entry = longOffsets ? 4 : 2;
        if (loca == null || glyf == null || (long) entry * (glyph + 2) > loca.limit()) {
            return OptionalInt.empty();
        }
        long start = offset(loca, glyph);
        boolean drawn = offset(loca, glyph + 1) > start && start >= 0 && start + 10 <= glyf.limit();
        return drawn ? OptionalInt.of(glyf.getShort((int) start + 8)) : OptionalInt.empty();
    }

    private long offset(ByteBuffer loca, int glyph) {
        return longOffsets
                ? Integer.toUnsignedLong(loca.getInt(4 * glyph))
                : 2L * Short.toUnsignedInt(loca.getShort(2 * glyph));
    }
}
