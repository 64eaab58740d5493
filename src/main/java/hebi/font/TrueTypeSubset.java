package hebi.font;

import hebi.font.ComposedGlyph.Part;
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
    private final FontFace face;
    private final GlyphOutlines outlines;
    private final List<ComposedGlyph> sources = new ArrayList<>();
    private final List<byte[]> data = new ArrayList<>();
    private final Map<Integer, Integer> components = new HashMap<>();

    private TrueTypeSubset(FontFace face) {
        this.face = face;
        this.outlines = new GlyphOutlines(face);
    }

    /**
     * A font file whose glyph <i>i</i> is {@code glyphs.get(i)}.
     *
     * @param glyphs made of ids in {@code face}; the first must be glyph 0 ({@code .notdef}); a glyph may stand there
     *     twice
     * @throws MalformedFontException when the font's tables contradict each other
     */
    public static byte[] of(FontFace face, List<ComposedGlyph> glyphs) {
        try {
            return new TrueTypeSubset(face).build(glyphs);
        } catch (IndexOutOfBoundsException | BufferUnderflowException | IllegalArgumentException e) {
            throw new MalformedFontException(face.path(), "a table is too short", e);
        }
    }

    private byte[] build(List<ComposedGlyph> glyphs) {
        sources.addAll(glyphs);
        // The list grows while components are met.
        for (int i = 0; i < sources.size(); i++) {
            data.add(outline(sources.get(i)));
        }
        Map<String, byte[]> tables = new TreeMap<>();
        for (String tag : List.of("cvt ", "fpgm", "prep")) {
            face.table(tag).ifPresent(t -> tables.put(tag, GlyphOutlines.bytes(t)));
        }
        putOutlines(tables);
        tables.put("hmtx", metrics());
        tables.put("head", head());
        tables.put("hhea", hhea());
        tables.put("maxp", maxp(glyphs));
        return Sfnt.write(tables);
    }

    private byte[] head() {
        byte[] head = GlyphOutlines.bytes(outlines.required("head"));
        ByteBuffer.wrap(head).putInt(8, 0).putShort(50, (short) 1);
        return head;
    }

    private byte[] hhea() {
        byte[] hhea = GlyphOutlines.bytes(outlines.required("hhea"));
        ByteBuffer.wrap(hhea).putShort(34, (short) sources.size());
        return hhea;
    }

    // Upper bounds: scalers allocate by them.
    private byte[] maxp(List<ComposedGlyph> glyphs) {
        byte[] maxp = GlyphOutlines.bytes(outlines.required("maxp"));
        ByteBuffer table = ByteBuffer.wrap(maxp).putShort(4, (short) sources.size());
        int parts = glyphs.stream().mapToInt(g -> g.parts().size()).max().orElse(1);
        if (parts > 1) {
            raise(table, 10, Math.max(unsigned(table, 6), unsigned(table, 10)) * parts);
            raise(table, 12, Math.max(unsigned(table, 8), unsigned(table, 12)) * parts);
            raise(table, 28, parts);
            raise(table, 30, unsigned(table, 30) + 1);
        }
        return maxp;
    }

    private static void raise(ByteBuffer table, int at, int value) {
        table.putShort(at, (short) Math.min(0xFFFF, Math.max(unsigned(table, at), value)));
    }

    private static int unsigned(ByteBuffer table, int at) {
        return Short.toUnsignedInt(table.getShort(at));
    }

    private void putOutlines(Map<String, byte[]> tables) {
        ByteBuffer offsets = ByteBuffer.allocate(4 * (data.size() + 1));
        int total = data.stream().mapToInt(TrueTypeSubset::padded).sum();
        ByteBuffer glyf = ByteBuffer.allocate(total);
        for (byte[] outline : data) {
            offsets.putInt(glyf.position());
            glyf.put(outline).position(glyf.position() + padded(outline) - outline.length);
        }
        offsets.putInt(total);
        tables.put("glyf", glyf.array());
        tables.put("loca", offsets.array());
    }

    private static int padded(byte[] outline) {
        return (outline.length + 3) & ~3;
    }

    private byte[] metrics() {
        ByteBuffer out = ByteBuffer.allocate(4 * sources.size());
        for (int i = 0; i < sources.size(); i++) {
            ComposedGlyph source = sources.get(i);
            out.putShort((short) source.advance());
            // A composition's left side bearing is its box's, so that scalers do not move it.
            int bearing = source.isPlain()
                    ? outlines.leftSideBearing(source.parts().get(0).glyph())
                    : GlyphOutlines.box(data.get(i))[0];
            out.putShort((short) bearing);
        }
        return out.array();
    }

    private byte[] outline(ComposedGlyph source) {
        if (source.parts().isEmpty()) {
            return new byte[0];
        }
        if (!source.isPlain()) {
            return compose(source.parts());
        }
        byte[] outline = outlines.outline(source.parts().get(0).glyph());
        CompositeOutline.renumber(outline, this::componentIndex);
        return outline;
    }

    private byte[] compose(List<Part> parts) {
        CompositeOutline composite = new CompositeOutline();
        for (Part part : parts) {
            byte[] outline = outlines.outline(part.glyph());
            if (outline.length > 0) {
                int[] box = GlyphOutlines.box(outline);
                // Alone, a glyph is shifted until its box begins at its left side bearing; as a component it is not.
                int shift = outlines.leftSideBearing(part.glyph()) - box[0];
                composite.add(componentIndex(part.glyph()), part.x() + shift, part.y(), box);
            }
        }
        return composite.bytes();
    }

    private int componentIndex(int glyph) {
        Integer known = components.get(glyph);
        if (known != null) {
            return known;
        }
        sources.add(ComposedGlyph.of(face, glyph));
        components.put(glyph, sources.size() - 1);
        return sources.size() - 1;
    }
}
