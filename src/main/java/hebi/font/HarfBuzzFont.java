package hebi.font;

import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_MEMORY_MODE_READONLY;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_blob_destroy;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_face_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_face_destroy;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_face_make_immutable;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_font_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_font_get_glyph_extents;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_font_get_glyph_v_advance;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_font_get_glyph_v_origin;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_font_make_immutable;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_font_set_scale;
import static org.lwjgl.util.harfbuzz.HarfBuzz.nhb_blob_create;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.system.MemoryUtil;
import org.lwjgl.util.harfbuzz.hb_glyph_extents_t;

/** A face and a font of HarfBuzz over the bytes of a {@link FontFace}, scaled to font units; immutable, hence shared. */
final class HarfBuzzFont {
    private final FontFace face;

    @SuppressWarnings("unused") // HarfBuzz reads this memory: it must live as long as the font does
    private final ByteBuffer bytes;

    private final long handle;
    private final boolean vertical;

    private HarfBuzzFont(FontFace face, ByteBuffer bytes, long handle) {
        this.face = face;
        this.bytes = bytes;
        this.handle = handle;
        this.vertical = face.table("vmtx").isPresent() && face.table("vhea").isPresent();
    }

    static HarfBuzzFont open(FontFace face) {
        ByteBuffer bytes = direct(face.data());
        long blob = nhb_blob_create(MemoryUtil.memAddress(bytes), bytes.remaining(), HB_MEMORY_MODE_READONLY, 0, 0);
        long hbFace = hb_face_create(blob, 0);
        hb_face_make_immutable(hbFace);
        long font = hb_font_create(hbFace);
        hb_font_set_scale(font, face.unitsPerEm(), face.unitsPerEm());
        hb_font_make_immutable(font);
        hb_face_destroy(hbFace);
        hb_blob_destroy(blob);
        return new HarfBuzzFont(face, bytes, font);
    }

    private static ByteBuffer direct(ByteBuffer data) {
        return data.isDirect()
                ? data
                : ByteBuffer.allocateDirect(data.remaining()).put(data).flip();
    }

    long handle() {
        return handle;
    }

    /** Advance downwards; one em where the font has no vertical metrics (css-writing-modes-4 §5.1). */
    int verticalAdvance(int glyph, int yAdvance) {
        return hasMetrics(glyph) ? -yAdvance : face.verticalAdvance(glyph);
    }

    /** Whether the font's vertical metrics say something of a glyph: some leave 0 for those that they do not set upright. */
    private boolean hasMetrics(int glyph) {
        return vertical && (hb_font_get_glyph_v_advance(handle, glyph) != 0 || face.advance(glyph) == 0);
    }

    /** What turns HarfBuzz's offsets, which are of the horizontal origin, into ones of our vertical origin. */
    int verticalOriginX(int glyph) {
        try (MemoryStack stack = MemoryStack.stackPush()) {
            IntBuffer x = stack.mallocInt(1);
            hb_font_get_glyph_v_origin(handle, glyph, x, stack.mallocInt(1));
            return x.get(0);
        }
    }

    /** See {@link #verticalOriginX}; in a font without vertical metrics every glyph stands as its box does. */
    int verticalOriginY(int glyph) {
        try (MemoryStack stack = MemoryStack.stackPush()) {
            hb_glyph_extents_t extents = hb_glyph_extents_t.malloc(stack);
            boolean inked = hb_font_get_glyph_extents(handle, glyph, extents) && extents.height() != 0;
            if (inked && hasMetrics(glyph)) {
                return face.verticalOrigin();
            }
            IntBuffer y = stack.mallocInt(1);
            hb_font_get_glyph_v_origin(handle, glyph, stack.mallocInt(1), y);
            return y.get(0);
        }
    }
}
