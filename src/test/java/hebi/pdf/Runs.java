package hebi.pdf;

import hebi.font.FontFace;
import hebi.font.GlyphOrientation;
import hebi.font.GlyphRun;
import hebi.font.HarfBuzzShaper;
import hebi.font.OpenTypeFace;
import hebi.font.ShapedRun;
import hebi.font.Shaper;
import hebi.font.UnreadableFontException;
import hebi.geom.Color;
import hebi.geom.Length;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Shapes short texts with the project's fonts. */
final class Runs {
    private static final Shaper SHAPER = new HarfBuzzShaper();
    private static final Map<String, FontFace> FACES = new ConcurrentHashMap<>();

    private Runs() {}

    /** One of the project's fonts, by file name without extension. */
    static FontFace face(String name) {
        return FACES.computeIfAbsent(name, n -> {
            try {
                byte[] bytes = Files.readAllBytes(Path.of("fonts", n + ".ttf"));
                return OpenTypeFace.open(
                        ByteBuffer.allocateDirect(bytes.length).put(bytes).flip(), "fonts/" + n + ".ttf");
            } catch (IOException | UnreadableFontException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Left to right in a horizontal line. */
    static GlyphRun horizontal(String font, int size, String text, String script, String language) {
        return run(font, size, text, new Setting(script, language, GlyphOrientation.HORIZONTAL, 0));
    }

    /** Right to left. */
    static GlyphRun rightToLeft(String font, int size, String text, String language) {
        return run(font, size, text, new Setting("Arab", language, GlyphOrientation.HORIZONTAL, 1));
    }

    /** How a run stands. */
    record Setting(String script, String language, GlyphOrientation orientation, int level) {}

    /** A run of any kind, of size {@code size} millipoints. */
    static GlyphRun run(String font, int size, String text, Setting setting) {
        FontFace face = face(font);
        boolean upright = setting.orientation() == GlyphOrientation.UPRIGHT;
        Shaper.Flow flow = upright ? Shaper.Flow.TTB : setting.level() % 2 == 1 ? Shaper.Flow.RTL : Shaper.Flow.LTR;
        ShapedRun shaped = SHAPER.shape(new Shaper.Request(
                face, text, 0, text.length(), setting.script(), setting.language(), flow, List.of()));
        int n = shaped.size();
        int[] glyphs = new int[n];
        int[] clusters = new int[n];
        int[] along = new int[n];
        int[] over = new int[n];
        long pen = 0;
        int em = face.unitsPerEm();
        for (int i = 0; i < n; i++) {
            glyphs[i] = shaped.glyph(i);
            clusters[i] = shaped.cluster(i);
            along[i] = Length.scale(pen + (upright ? -shaped.yOffset(i) : shaped.xOffset(i)), size, em);
            over[i] = Length.scale(upright ? shaped.xOffset(i) : shaped.yOffset(i), size, em);
            pen += shaped.advance(i);
        }
        return new GlyphRun(
                face,
                size,
                Color.Rgb.BLACK,
                setting.orientation(),
                setting.level(),
                text,
                Length.scale(pen, size, em),
                glyphs,
                clusters,
                along,
                over);
    }
}
