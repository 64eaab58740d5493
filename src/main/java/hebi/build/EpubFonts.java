package hebi.build;

import hebi.document.XhtmlDocument;
import hebi.font.FontFace;
import hebi.font.FontProgram;
import hebi.font.FontQuery;
import hebi.font.FontStack;
import hebi.lang.LanguageProfile;
import hebi.lang.Languages;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fonts that an EPUB brings along: whole, since letters that join need all their tables, for languages whose profile
 * says {@code epub-fonts: embed}, as few reading systems have their letters.
 */
final class EpubFonts {
    private static final Pattern LANGUAGE = Pattern.compile("\\blang=\"([A-Za-z0-9-]{2,35})\"");
    private static final int[] WEIGHTS = {400, 700};

    private final Map<String, ByteBuffer> files = new TreeMap<>();
    private final StringBuilder css = new StringBuilder();

    /** The fonts that {@code documents} need. */
    static EpubFonts of(List<XhtmlDocument> documents, Languages languages, Function<FontQuery, FontStack> stacks) {
        Set<String> tags = new TreeSet<>();
        for (XhtmlDocument document : documents) {
            Matcher matcher = LANGUAGE.matcher(document.xhtml());
            while (matcher.find()) {
                tags.add(matcher.group(1));
            }
        }
        EpubFonts fonts = new EpubFonts();
        for (String tag : tags) {
            LanguageProfile profile = languages.profile(tag);
            if (profile.setting("epub-fonts", "").equals("embed")) {
                fonts.add(tag, stacks);
            }
        }
        return fonts;
    }

    private void add(String tag, Function<FontQuery, FontStack> stacks) {
        String family = "";
        for (int weight : WEIGHTS) {
            FontFace face = stacks.apply(new FontQuery(List.of("text"), tag, weight, false))
                    .faces()
                    .get(0);
            if (face.glyphCount() > 0 && !FontProgram.isRestricted(face)) {
                family = family.isEmpty() ? face.family() : family;
                add(face);
            }
        }
        if (!family.isEmpty()) {
            // Three times, to weigh more than what a layout says of credits and labels.
            css.append('\n')
                    .append((":lang(" + tag + ")").repeat(3))
                    .append(" { font-family: ")
                    .append(quoted(family))
                    .append(", serif; }\n");
        }
    }

    private void add(FontFace face) {
        String name = face.path().substring(face.path().lastIndexOf('/') + 1);
        String file = "fonts/" + name.replaceAll("[^A-Za-z0-9.-]", "_");
        if (files.putIfAbsent(file, face.data()) == null) {
            css.append("\n@font-face { font-family: ")
                    .append(quoted(face.family()))
                    .append("; font-weight: ")
                    .append(face.weight())
                    .append("; src: url(")
                    .append(file)
                    .append("); }\n");
        }
    }

    private static String quoted(String family) {
        return '"' + family.replaceAll("[\"\\\\\\p{Cntrl}]", "") + '"';
    }

    /** By the path that {@link #css()} names. */
    Map<String, ByteBuffer> files() {
        return files;
    }

    /** Rules that name them, to stand at a stylesheet's end. */
    String css() {
        return css.toString();
    }
}
