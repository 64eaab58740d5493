package hebi.font;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Cuts the glyphs that a document uses out of a TrueType font, for embedding in a PDF (ISO 32000-1 §9.9: {@code glyf},
 * {@code head}, {@code hhea}, {@code hmtx}, {@code loca}, {@code maxp}, and the instruction tables).
 *
 * <p>Only the bytes of the wanted glyphs are read, so that a font of 10 MB costs no more than one of 100 KB.
 * Instructions stay; components of composite glyphs are added behind the wanted glyphs and renumbered.
 */
public final class TrueTypeSubset {
    /** Stands for a glyph without outline and advance: it carries text that shows nothing. */
    public static final int BLANK = -1;

    private static final int ARG_1_AND_2_ARE_WORDS = 0x0001;
    private static final int WE_HAVE_A_SCALE = 0x0008;
    private static final int MORE_COMPONENTS = 0x0020;
    private static final int WE_HAVE_AN_X_AND_Y_SCALE = 0x0040;
    private static final int WE_HAVE_A_TWO_BY_TWO = 0x0080;

    private final FontFace face;
    private final ByteBuffer glyf;
    private final ByteBuffer loca;
    private final boolean longOffsets;
    private final ByteBuffer hmtx;
    private final int hMetrics;
    private final List<Integer> sources = new ArrayList<>();
    private final Map<Integer, Integer> components = new HashMap<>();

    private TrueTypeSubset(FontFace face) {
        this.face = face;
        this.glyf = required("glyf");
        this.loca = required("loca");
        this.longOffsets = required("head").getShort(50) != 0;
        this.hmtx = required("hmtx");
        this.hMetrics = Short.toUnsignedInt(required("hhea").getShort(34));
    }

    /**
     * A font file whose glyph <i>i</i> is glyph {@code glyphs.get(i)} of {@code face}, or empty for {@link #BLANK}.
     *
     * @param glyphs ids in {@code face}; the first must be 0 ({@code .notdef}); a glyph may stand there twice
     * @throws MalformedFontException when the font's tables contradict each other
     */
    public static byte[] of(FontFace face, List<Integer> glyphs) {
        try {
            return new TrueTypeSubset(face).build(glyphs);
        } catch (IndexOutOfBoundsException | BufferUnderflowException | IllegalArgumentException e) {
            throw new MalformedFontException(face.path(), "a table is too short", e);
        }
    }

    private ByteBuffer required(String tag) {
        return face.table(tag)
                .orElseThrow(() -> new MalformedFontException(face.path(), "it has no table " + tag, null))
                .duplicate();
    }

    private byte[] build(List<Integer> glyphs) {
        sources.addAll(glyphs);
        List<byte[]> outlines = new ArrayList<>();
        // The list grows while components are met.
        for (int i = 0; i < sources.size(); i++) {
            outlines.add(outline(sources.get(i)));
        }
        Map<String, byte[]> tables = new TreeMap<>();
        for (String tag : List.of("cvt ", "fpgm", "prep")) {
            face.table(tag).ifPresent(t -> tables.put(tag, bytes(t)));
        }
        putOutlines(tables, outlines);
        tables.put("hmtx", metrics());
        tables.put("head", head());
        byte[] hhea = bytes(required("hhea"));
        ByteBuffer.wrap(hhea).putShort(34, (short) sources.size());
        tables.put("hhea", hhea);
        byte[] maxp = bytes(required("maxp"));
        ByteBuffer.wrap(maxp).putShort(4, (short) sources.size());
        tables.put("maxp", maxp);
        return Sfnt.write(tables);
    }

    private byte[] head() {
        byte[] head = bytes(required("head"));
        ByteBuffer.wrap(head).putInt(8, 0).putShort(50, (short) 1);
        return head;
    }

    private static void putOutlines(Map<String, byte[]> tables, List<byte[]> outlines) {
        ByteBuffer offsets = ByteBuffer.allocate(4 * (outlines.size() + 1));
        int total = outlines.stream().mapToInt(TrueTypeSubset::padded).sum();
        ByteBuffer data = ByteBuffer.allocate(total);
        for (byte[] outline : outlines) {
            offsets.putInt(data.position());
            data.put(outline).position(data.position() + padded(outline) - outline.length);
        }
        offsets.putInt(total);
        tables.put("glyf", data.array());
        tables.put("loca", offsets.array());
    }

    private static int padded(byte[] outline) {
        return (outline.length + 3) & ~3;
    }

    private byte[] metrics() {
        ByteBuffer out = ByteBuffer.allocate(4 * sources.size());
        for (int glyph : sources) {
            if (glyph == BLANK) {
                out.putInt(0);
            } else if (glyph < hMetrics) {
                out.putInt(hmtx.getInt(4 * glyph));
            } else {
                out.putShort(hmtx.getShort(4 * (hMetrics - 1)));
                out.putShort(hmtx.getShort(4 * hMetrics + 2 * (glyph - hMetrics)));
            }
        }
        return out.array();
    }

    private byte[] outline(int glyph) {
        if (glyph == BLANK) {
            return new byte[0];
        }
        int start = offset(glyph);
        byte[] data = new byte[Math.max(0, offset(glyph + 1) - start)];
        glyf.get(start, data);
        if (data.length >= 10 && ByteBuffer.wrap(data).getShort() < 0) {
            renumberComponents(ByteBuffer.wrap(data));
        }
        return data;
    }

    private int offset(int glyph) {
        return longOffsets ? loca.getInt(4 * glyph) : 2 * Short.toUnsignedInt(loca.getShort(2 * glyph));
    }

    // OpenType 1.9.1, glyf: composite glyph description.
    private void renumberComponents(ByteBuffer data) {
        data.position(10);
        int flags;
        do {
            flags = data.getShort();
            int component = Short.toUnsignedInt(data.getShort(data.position()));
            data.putShort((short) componentIndex(component));
            int arguments = (flags & ARG_1_AND_2_ARE_WORDS) != 0 ? 4 : 2;
            data.position(data.position() + arguments + transformSize(flags));
        } while ((flags & MORE_COMPONENTS) != 0);
    }

    private int componentIndex(int glyph) {
        return components.computeIfAbsent(glyph, g -> {
            sources.add(g);
            return sources.size() - 1;
        });
    }

    private static int transformSize(int flags) {
        if ((flags & WE_HAVE_A_SCALE) != 0) {
            return 2;
        }
        if ((flags & WE_HAVE_AN_X_AND_Y_SCALE) != 0) {
            return 4;
        }
        return (flags & WE_HAVE_A_TWO_BY_TWO) != 0 ? 8 : 0;
    }

    private static byte[] bytes(ByteBuffer table) {
        ByteBuffer copy = table.duplicate();
        byte[] bytes = new byte[copy.remaining()];
        copy.get(bytes);
        return bytes;
    }
}
