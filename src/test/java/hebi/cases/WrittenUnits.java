package hebi.cases;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The written units of UTN #57, from the glyph names of a font that carries them: {@code uni1830.S.init}, {@code uni1822.II.medi}. */
final class WrittenUnits {
    private static final Pattern NAME = Pattern.compile("_?uni[0-9A-F_uni]+\\.([A-Za-z0-9]+)\\..*");
    private static final Pattern UNIT = Pattern.compile("[A-Z][a-z]*\\d*");

    private WrittenUnits() {}

    /** Those of the copy's text, with {@code -} for a space. */
    static String of(LaidCopy copy) {
        List<String> units = new ArrayList<>();
        int offset = 0;
        for (Glyph g : LaidCopy.glyphs(copy.letters)) {
            if (g.text.isBlank()) {
                units.add("-");
            } else if (g.isInked()) {
                units.addAll(units(copy, g, offset));
            }
            offset += g.text.length();
        }
        return String.join(" ", units);
    }

    private static List<String> units(LaidCopy copy, Glyph g, int offset) {
        StringBuilder text = new StringBuilder();
        copy.letters.forEach(l -> text.append(l.ch));
        ReferenceFont font = ReferenceFont.of(g.face);
        List<ReferenceFont.Shaped> cluster =
                font.shape(text.toString(), ReferenceFont.Run.of(text.toString(), copy.copy.lang())).stream()
                        .filter(s -> s.cluster() >= offset && s.cluster() < offset + g.text.length())
                        .toList();
        Path2D shown = g.face.outline(g.code);
        if (!Outlines.sameShape(shown, font.outline(cluster))) {
            throw new BadCase(g.text + " is not shown as HarfBuzz shapes it");
        }
        List<String> units = new ArrayList<>();
        for (ReferenceFont.Shaped s : cluster) {
            Matcher name = NAME.matcher(font.glyphName(s.glyph()));
            if (!name.matches()) {
                throw new BadCase("the glyph " + font.glyphName(s.glyph()) + " names no written units");
            }
            UNIT.matcher(name.group(1)).results().forEach(m -> units.add(m.group()));
        }
        return units;
    }
}
