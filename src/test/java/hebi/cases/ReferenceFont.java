package hebi.cases;

import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_BUFFER_CLUSTER_LEVEL_MONOTONE_GRAPHEMES;
import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_DIRECTION_LTR;
import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_DIRECTION_RTL;
import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_DIRECTION_TTB;
import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_MEMORY_MODE_READONLY;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_destroy;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_get_glyph_infos;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_get_glyph_positions;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_set_cluster_level;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_set_direction;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_set_language;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_set_script;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_face_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_feature_from_string;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_font_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_font_make_immutable;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_font_set_scale;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_language_from_string;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_script_from_string;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_shape;
import static org.lwjgl.util.harfbuzz.HarfBuzz.nhb_blob_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.nhb_buffer_add_utf16;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.system.MemoryUtil;
import org.lwjgl.util.harfbuzz.hb_feature_t;
import org.lwjgl.util.harfbuzz.hb_glyph_info_t;
import org.lwjgl.util.harfbuzz.hb_glyph_position_t;

/** An original font file, shaped by HarfBuzz without the engine: what a glyph in the PDF is compared with. Safe for several threads. */
final class ReferenceFont {
    private static final Map<String, ReferenceFont> OPEN = new ConcurrentHashMap<>();
    static final int LEFT_TO_RIGHT = HB_DIRECTION_LTR;
    static final int RIGHT_TO_LEFT = HB_DIRECTION_RTL;
    private static final String JOINER = "\u200D";

    private final TrueTypeFont program;
    private final ByteBuffer bytes;
    private final long handle;
    private final double unitsPerEm;

    /** A glyph of a shaped text: its id, the UTF-16 offset of its cluster, advance and offsets in em. */
    record Shaped(int glyph, int cluster, double advance, double x, double y) {}

    /** How a run is shaped. */
    record Run(String script, String language, int direction) {
        static final Run HAN = new Run("Hani", "zh-Hans", HB_DIRECTION_LTR);
        static final Run HAN_VERTICAL = new Run("Hani", "zh-Hans", HB_DIRECTION_TTB);

        /** Of the script that most of a text's letters have, in lines of its own direction. */
        static Run of(String text, String language) {
            for (int c : text.codePoints().toArray()) {
                if (Marks.isArabic(c)) {
                    return new Run("Arab", language, HB_DIRECTION_RTL);
                }
                if (Marks.isMongolian(c)) {
                    return new Run("Mong", language, HB_DIRECTION_LTR);
                }
                if (Marks.isHangul(c)) {
                    return new Run("Hang", language, HB_DIRECTION_LTR);
                }
                if (Marks.isHan(c)) {
                    return new Run("Hani", language, HB_DIRECTION_LTR);
                }
            }
            return new Run("Latn", language, HB_DIRECTION_LTR);
        }

        Run vertical() {
            return new Run(script, language, HB_DIRECTION_TTB);
        }
    }

    private ReferenceFont(Path file) {
        try {
            byte[] data = Files.readAllBytes(file);
            program = new TTFParser().parse(new RandomAccessReadBuffer(data));
            bytes = ByteBuffer.allocateDirect(data.length).put(data).flip();
            unitsPerEm = program.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        long blob = nhb_blob_create(MemoryUtil.memAddress(bytes), bytes.remaining(), HB_MEMORY_MODE_READONLY, 0, 0);
        long face = hb_face_create(blob, 0);
        handle = hb_font_create(face);
        hb_font_set_scale(handle, (int) unitsPerEm, (int) unitsPerEm);
        hb_font_make_immutable(handle);
    }

    /** The file from which an embedded font was made. */
    static ReferenceFont of(EmbeddedFace face) {
        Path file = Pipeline.HOME.resolve("fonts").resolve(face.originalName() + ".ttf");
        if (!Files.exists(file)) {
            throw new BadCase("no font file is called " + face.originalName());
        }
        return OPEN.computeIfAbsent(face.originalName(), name -> new ReferenceFont(file));
    }

    List<Shaped> shape(String text, Run run) {
        return shape(text, run, List.of());
    }

    /** With features, such as {@code -rlig}. */
    List<Shaped> shape(String text, Run run, List<String> features) {
        long buffer = hb_buffer_create();
        ByteBuffer utf16 = MemoryUtil.memUTF16(text, false);
        try {
            nhb_buffer_add_utf16(buffer, MemoryUtil.memAddress(utf16), text.length(), 0, text.length());
            hb_buffer_set_cluster_level(buffer, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_GRAPHEMES);
            hb_buffer_set_direction(buffer, run.direction());
            hb_buffer_set_script(buffer, hb_script_from_string(run.script()));
            hb_buffer_set_language(buffer, hb_language_from_string(run.language()));
            shape(buffer, features);
            return read(buffer, run.direction() == HB_DIRECTION_TTB);
        } finally {
            MemoryUtil.memFree(utf16);
            hb_buffer_destroy(buffer);
        }
    }

    private void shape(long buffer, List<String> names) {
        try (MemoryStack stack = MemoryStack.stackPush()) {
            hb_feature_t.Buffer features = hb_feature_t.malloc(names.size(), stack);
            for (int i = 0; i < names.size(); i++) {
                hb_feature_from_string(names.get(i), features.get(i));
            }
            hb_shape(handle, buffer, names.isEmpty() ? null : features);
        }
    }

    private List<Shaped> read(long buffer, boolean vertical) {
        hb_glyph_info_t.Buffer infos = hb_buffer_get_glyph_infos(buffer);
        hb_glyph_position_t.Buffer positions = hb_buffer_get_glyph_positions(buffer);
        List<Shaped> glyphs = new ArrayList<>();
        for (int i = 0; infos != null && positions != null && i < infos.remaining(); i++) {
            hb_glyph_position_t p = positions.get(i);
            glyphs.add(new Shaped(
                    infos.get(i).codepoint(),
                    infos.get(i).cluster(),
                    (vertical ? -p.y_advance() : p.x_advance()) / unitsPerEm,
                    p.x_offset() / unitsPerEm,
                    p.y_offset() / unitsPerEm));
        }
        return glyphs;
    }

    /** A glyph's outline in em. */
    synchronized Path2D outline(int glyph) {
        try {
            GlyphData data = program.getGlyph().getGlyph(glyph);
            Path2D path = data == null ? new Path2D.Double() : data.getPath();
            return (Path2D)
                    path.createTransformedShape(AffineTransform.getScaleInstance(1 / unitsPerEm, 1 / unitsPerEm));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The outline that the font maps a character to, before any shaping; none when it has no such character. */
    synchronized Path2D nominal(int codePoint) {
        try {
            int glyph = program.getUnicodeCmapLookup().getGlyphId(codePoint);
            return glyph == 0 ? new Path2D.Double() : outline(glyph);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The outlines of a shaped text, put together as they stand. */
    Path2D outline(List<Shaped> glyphs) {
        Path2D all = new Path2D.Double();
        double pen = 0;
        for (Shaped g : glyphs) {
            all.append(
                    outline(g.glyph()).createTransformedShape(AffineTransform.getTranslateInstance(pen + g.x(), g.y())),
                    false);
            pen += g.advance();
        }
        return all;
    }

    /** The outline that a character has in a run of its own. */
    Path2D outline(String text, Run run) {
        return run.direction() == HB_DIRECTION_TTB
                ? outline(shape(text, run).get(0).glyph())
                : outline(shape(text, run));
    }

    /** A letter's outline as it is when the letters on these sides join it. */
    Path2D joined(String letter, boolean before, boolean after, String language) {
        String text = (before ? JOINER : "") + letter + (after ? JOINER : "");
        List<Shaped> inked = shape(text, Run.of(letter, language)).stream()
                .filter(g -> !outline(g.glyph()).getBounds2D().isEmpty())
                .toList();
        return outline(inked);
    }

    /** The sum of a text's advances, kerning included, in em. */
    double advance(String text, Run run) {
        return shape(text, run).stream().mapToDouble(Shaped::advance).sum();
    }

    synchronized String glyphName(int glyph) {
        try {
            return String.valueOf(program.getPostScript().getName(glyph));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
