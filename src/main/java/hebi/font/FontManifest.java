package hebi.font;

import hebi.diag.Code;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import hebi.resource.ResourceException;
import hebi.resource.Resources;
import hebi.resource.Utf8;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Finds the fonts of a folder: by its {@code fonts.yaml}, or by the files' own names where there is none. */
final class FontManifest {
    private static final String NAME = "fonts.yaml";
    private static final int MOST_FONTS = 500;

    private FontManifest() {}

    static List<LazyFace> read(Resources files, String folder, Diagnostics diagnostics) {
        String prefix = folder.isEmpty() ? "" : folder + "/";
        try {
            List<LazyFace.Entry> entries = files.exists(prefix + NAME)
                    ? listed(files, prefix)
                    : inspected(files, prefix, files.list(folder), diagnostics);
            return entries.stream()
                    .map(e -> new LazyFace(e, files, diagnostics))
                    .toList();
        } catch (ResourceException e) {
            diagnostics.report(e.diagnostic(Span.NONE));
            return List.of();
        }
    }

    private static List<LazyFace.Entry> listed(Resources files, String prefix) throws ResourceException {
        String path = prefix + NAME;
        String yaml = Utf8.decode(files.read(path, 1 << 20), path);
        List<LazyFace.Entry> entries = new ArrayList<>();
        try {
            Object loaded = new Load(LoadSettings.builder()
                            .setLabel(path)
                            .setUseMarks(false)
                            .build())
                    .loadFromString(yaml);
            if (loaded instanceof Map<?, ?> root && root.get("fonts") instanceof List<?> fonts) {
                for (Object font : fonts) {
                    if (font instanceof Map<?, ?> map) {
                        entries.add(entry(prefix, map));
                    }
                }
            }
        } catch (YamlEngineException | NumberFormatException e) {
            throw new ResourceException(Code.FILE_UNREADABLE, path, path, String.valueOf(e.getMessage()));
        }
        return entries;
    }

    private static LazyFace.Entry entry(String prefix, Map<?, ?> map) {
        Object weight = map.get("weight");
        Object without = map.get("without");
        Set<Integer> excluded = without == null
                ? Set.of()
                : without.toString().codePoints().boxed().collect(Collectors.toUnmodifiableSet());
        return new LazyFace.Entry(
                prefix + map.get("file"),
                String.valueOf(map.get("family")),
                weight == null ? 400 : Integer.parseInt(weight.toString()),
                Boolean.TRUE.equals(map.get("italic")),
                roles(map.get("roles")),
                excluded);
    }

    /** {@code [zh text]} is a font for Chinese text: in other languages it stands in for the role {@code text}. */
    private static List<String> roles(@Nullable Object roles) {
        return roles instanceof List<?> list
                ? list.stream()
                        .map(r -> String.valueOf(r).replaceFirst(".* ", ""))
                        .distinct()
                        .toList()
                : List.of();
    }

    private static List<LazyFace.Entry> inspected(
            Resources files, String prefix, List<String> names, Diagnostics diagnostics) {
        List<LazyFace.Entry> entries = new ArrayList<>();
        for (String name : names) {
            String lower = name.toLowerCase(Locale.ROOT);
            if ((lower.endsWith(".ttf") || lower.endsWith(".otf")) && entries.size() < MOST_FONTS) {
                inspect(files, prefix + name, entries, diagnostics);
            }
        }
        return entries;
    }

    private static void inspect(Resources files, String path, List<LazyFace.Entry> entries, Diagnostics diagnostics) {
        try {
            OpenTypeFace face = OpenTypeFace.open(files.map(path), path);
            if (face.forbidsEmbedding()) {
                diagnostics.report(Code.FONT_EMBEDDING_FORBIDDEN, Span.of(path), face.family(), path);
                return;
            }
            entries.add(new LazyFace.Entry(path, face.family(), face.weight(), face.italic(), List.of(), Set.of()));
        } catch (ResourceException e) {
            diagnostics.report(e.diagnostic(Span.NONE));
        } catch (UnreadableFontException e) {
            diagnostics.report(Code.FONT_UNREADABLE, Span.of(path), path, e.reason());
        }
    }
}
