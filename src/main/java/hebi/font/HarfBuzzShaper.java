package hebi.font;

import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_BUFFER_CLUSTER_LEVEL_MONOTONE_GRAPHEMES;
import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_BUFFER_FLAG_BOT;
import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_BUFFER_FLAG_EOT;
import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_BUFFER_FLAG_PRODUCE_SAFE_TO_INSERT_TATWEEL;
import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_DIRECTION_LTR;
import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_DIRECTION_RTL;
import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_DIRECTION_TTB;
import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_GLYPH_FLAG_SAFE_TO_INSERT_TATWEEL;
import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_GLYPH_FLAG_UNSAFE_TO_BREAK;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_clear_contents;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_destroy;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_get_glyph_infos;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_get_glyph_positions;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_set_cluster_level;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_set_direction;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_set_flags;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_set_language;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_set_script;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_feature_from_string;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_language_from_string;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_script_from_string;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_shape;
import static org.lwjgl.util.harfbuzz.HarfBuzz.nhb_buffer_add_utf16;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.system.MemoryUtil;
import org.lwjgl.util.harfbuzz.hb_feature_t;
import org.lwjgl.util.harfbuzz.hb_glyph_info_t;
import org.lwjgl.util.harfbuzz.hb_glyph_position_t;

/**
 * HarfBuzz through LWJGL. Script, language, direction and features are always given: without script {@code Hani} and
 * language {@code zh-Hans} a dash of two em comes out at 1.69 em (ZH-5). Faces stay loaded as long as the shaper lives.
 *
 * <p>Clusters are those of graphemes ({@code MONOTONE_GRAPHEMES}): a line breaks, letters are spaced and text is
 * extracted by whole clusters only.
 */
public final class HarfBuzzShaper implements Shaper {
    /** UTF-16 units of context on either side: HarfBuzz looks at five characters. */
    private static final int CONTEXT = 16;

    private final Map<FontFace, HarfBuzzFont> fonts = new ConcurrentHashMap<>();
    private final Map<String, Long> languages = new ConcurrentHashMap<>();
    private final Map<String, Integer> scripts = new ConcurrentHashMap<>();

    @Override
    public ShapedRun shape(Request request) {
        if (request.start() < 0 || request.end() > request.text().length() || request.start() >= request.end()) {
            throw new IllegalArgumentException("range " + request.start() + "–" + request.end());
        }
        HarfBuzzFont font = fonts.computeIfAbsent(request.face(), HarfBuzzFont::open);
        long buffer = hb_buffer_create();
        ByteBuffer text = MemoryUtil.memAlloc(2 * (request.end() - request.start() + 2 * CONTEXT));
        try {
            fill(buffer, text, request);
            shape(font, buffer, request.features());
            return read(font, buffer, request);
        } finally {
            MemoryUtil.memFree(text);
            hb_buffer_clear_contents(buffer);
            hb_buffer_destroy(buffer);
        }
    }

    private void fill(long buffer, ByteBuffer utf16, Request request) {
        String text = request.text();
        int from = Math.max(0, request.start() - CONTEXT);
        int to = Math.min(text.length(), request.end() + CONTEXT);
        for (int i = from; i < to; i++) {
            utf16.putChar(2 * (i - from), text.charAt(i));
        }
        nhb_buffer_add_utf16(
                buffer,
                MemoryUtil.memAddress(utf16),
                to - from,
                request.start() - from,
                request.end() - request.start());
        hb_buffer_set_cluster_level(buffer, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_GRAPHEMES);
        hb_buffer_set_direction(buffer, direction(request.flow()));
        hb_buffer_set_script(buffer, scripts.computeIfAbsent(request.script(), s -> hb_script_from_string(s)));
        hb_buffer_set_language(buffer, languages.computeIfAbsent(request.language(), l -> hb_language_from_string(l)));
        int flags = (request.start() == 0 ? HB_BUFFER_FLAG_BOT : 0)
                | (request.end() == text.length() ? HB_BUFFER_FLAG_EOT : 0)
                | HB_BUFFER_FLAG_PRODUCE_SAFE_TO_INSERT_TATWEEL;
        hb_buffer_set_flags(buffer, flags);
    }

    private static int direction(Flow flow) {
        return switch (flow) {
            case LTR -> HB_DIRECTION_LTR;
            case RTL -> HB_DIRECTION_RTL;
            case TTB -> HB_DIRECTION_TTB;
        };
    }

    private static void shape(HarfBuzzFont font, long buffer, List<String> names) {
        if (names.isEmpty()) {
            hb_shape(font.handle(), buffer, null);
            return;
        }
        try (MemoryStack stack = MemoryStack.stackPush()) {
            hb_feature_t.Buffer features = hb_feature_t.malloc(names.size(), stack);
            int known = 0;
            for (String name : names) {
                if (hb_feature_from_string(name, features.get(known))) {
                    known++;
                }
            }
            hb_shape(font.handle(), buffer, features.limit(known));
        }
    }

    private static ShapedRun read(HarfBuzzFont font, long buffer, Request request) {
        hb_glyph_info_t.Buffer infos = hb_buffer_get_glyph_infos(buffer);
        hb_glyph_position_t.Buffer positions = hb_buffer_get_glyph_positions(buffer);
        int n = infos == null ? 0 : infos.remaining();
        int from = Math.max(0, request.start() - CONTEXT);
        boolean vertical = request.flow() == Flow.TTB;
        int[] glyphs = new int[n];
        int[] clusters = new int[n];
        int[] advances = new int[n];
        int[] xOffsets = new int[n];
        int[] yOffsets = new int[n];
        boolean[] unsafe = new boolean[n];
        boolean[] stretchable = new boolean[n];
        for (int i = 0; i < n && infos != null && positions != null; i++) {
            hb_glyph_info_t info = infos.get(i);
            hb_glyph_position_t position = positions.get(i);
            glyphs[i] = info.codepoint();
            clusters[i] = info.cluster() + from;
            unsafe[i] = (info.mask() & HB_GLYPH_FLAG_UNSAFE_TO_BREAK) != 0;
            stretchable[i] = (info.mask() & HB_GLYPH_FLAG_SAFE_TO_INSERT_TATWEEL) != 0;
            advances[i] = vertical ? font.verticalAdvance(glyphs[i], position.y_advance()) : position.x_advance();
            xOffsets[i] = position.x_offset() + (vertical ? font.verticalOriginX(glyphs[i]) : 0);
            yOffsets[i] = position.y_offset() + (vertical ? font.verticalOriginY(glyphs[i]) : 0);
        }
        FormatCharacters.hide(request, glyphs, advances);
        return new ShapedRun(request.face(), glyphs, clusters, advances, xOffsets, yOffsets, unsafe, stretchable);
    }
}
