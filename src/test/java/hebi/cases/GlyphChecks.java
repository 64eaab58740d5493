package hebi.cases;

import com.ibm.icu.lang.UCharacter;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which glyphs are shown: by outlines, against the original fonts. */
final class GlyphChecks {
    private GlyphChecks() {}

    static Map<String, Check> checks() {
        return Map.ofEntries(
                Map.entry("no_notdef", GlyphChecks::noNotdef),
                Map.entry("glyph_differs", GlyphChecks::glyphDiffers),
                Map.entry("glyph_differs_strings", k -> sameGlyphs(k, false)),
                Map.entry("same_glyphs", k -> sameGlyphs(k, true)),
                Map.entry("same_glyphs_as_horizontal", GlyphChecks::sameGlyphsAsHorizontal),
                Map.entry("same_layout_as", GlyphChecks::sameLayoutAs),
                Map.entry("glyph_absent", GlyphChecks::glyphAbsent),
                Map.entry("glyph_source", GlyphChecks::glyphSource),
                Map.entry("glyph_is_vertical_form", GlyphChecks::glyphIsVerticalForm),
                Map.entry("mirrored_glyphs", GlyphChecks::mirroredGlyphs),
                Map.entry("ligature", GlyphChecks::ligature),
                Map.entry("joining_form", GlyphChecks::joiningForm),
                Map.entry("non_joining", GlyphChecks::nonJoining),
                Map.entry("invisible", GlyphChecks::invisible),
                Map.entry("written_units", GlyphChecks::writtenUnits),
                Map.entry("hyphen_glyph", GlyphChecks::hyphenGlyph));
    }

    private static Path2D outline(Glyph g) {
        return g.face.outline(g.code);
    }

    private static void noNotdef(Checking k) {
        k.each(copy -> {
            List<Glyph> glyphs = new ArrayList<>(copy.root.glyphs);
            glyphs.addAll(copy.artifacts);
            for (Glyph g : glyphs) {
                boolean box = Outlines.same(outline(g), ReferenceFont.of(g.face).outline(0)) && g.isInked();
                if (g.face.isNotdef(g.code) || box || g.text.contains("\uFFFD")) {
                    k.fail(copy, g.text + " has no glyph");
                }
            }
        });
    }

    private static void glyphDiffers(Checking k) {
        List<String> chars = k.e.strings();
        k.each(copy -> {
            for (int i = 0; i < chars.size(); i++) {
                for (int j = i + 1; j < chars.size(); j++) {
                    Path2D a = outline(copy.mustFind(chars.get(i), 1).get(0).glyph);
                    Path2D b = outline(copy.mustFind(chars.get(j), 1).get(0).glyph);
                    if (Outlines.same(a, b)) {
                        k.fail(copy, chars.get(i) + " and " + chars.get(j) + " look alike");
                    }
                }
            }
        });
    }

    private static void sameGlyphs(Checking k, boolean wanted) {
        List<String> strings = k.e.list("strings");
        if (strings.size() < 2) {
            throw new BadCase("it needs two strings");
        }
        LaidCopy first = k.run.variant("string:" + strings.get(0));
        strings.stream().skip(1).forEach(string -> {
            if (isSame(first, k.run.variant("string:" + string)) != wanted) {
                k.fail("the strings “" + strings.get(0) + "” and “" + string + "” have "
                        + (wanted ? "other" : "the same") + " glyphs");
            }
        });
    }

    /** The same inked outlines at the same distances. */
    private static boolean isSame(LaidCopy a, LaidCopy b) {
        List<Glyph> left = inked(a);
        List<Glyph> right = inked(b);
        if (left.size() != right.size() || left.isEmpty()) {
            return false;
        }
        for (int i = 0; i < left.size(); i++) {
            double x = a.pen(left.get(i)).start() - a.pen(left.get(0)).start();
            double y = b.pen(right.get(i)).start() - b.pen(right.get(0)).start();
            if (!Outlines.same(outline(left.get(i)), outline(right.get(i))) || Math.abs(x - y) > 0.02 * a.em) {
                return false;
            }
        }
        return true;
    }

    private static List<Glyph> inked(LaidCopy copy) {
        return LaidCopy.glyphs(copy.letters).stream().filter(Glyph::isInked).toList();
    }

    private static void sameGlyphsAsHorizontal(Checking k) {
        boolean wanted = k.e.flag("value", true);
        LaidCopy horizontal = k.run.variant("horizontal");
        k.each(copy -> {
            if (isSame(copy, horizontal) != wanted) {
                k.fail(copy, "the glyphs are " + (wanted ? "not " : "") + "those of horizontal lines");
            }
        });
    }

    private static void sameLayoutAs(Checking k) {
        k.e.has("setting");
        LaidCopy other = k.run.variant("setting");
        k.each(copy -> {
            List<Glyph> a = copy.root.glyphs;
            List<Glyph> b = other.root.glyphs;
            boolean same = a.size() == b.size();
            for (int i = 0; same && i < a.size(); i++) {
                same = Math.abs(a.get(i).penX - b.get(i).penX) < 0.01
                        && Math.abs(a.get(i).penY - b.get(i).penY) < 0.01
                        && a.get(i).turn == b.get(i).turn
                        && Outlines.same(outline(a.get(i)), outline(b.get(i)));
            }
            if (!same) {
                k.fail(copy, "the layout is not that of the other setting");
            }
        });
    }

    private static void glyphAbsent(Checking k) {
        List<String> chars = k.e.strings();
        k.each(copy -> chars.forEach(ch -> {
            List<Glyph> glyphs = new ArrayList<>(copy.root.glyphs);
            glyphs.addAll(copy.artifacts);
            boolean shown = glyphs.stream().anyMatch(g -> g.text.contains(ch) || shows(g, ch, copy.copy.lang()));
            if (shown) {
                k.fail(copy, BreakChecks.name(ch) + " is shown");
            }
        }));
    }

    private static boolean shows(Glyph g, String ch, String language) {
        ReferenceFont font = ReferenceFont.of(g.face);
        List<ReferenceFont.Shaped> shaped = font.shape(ch, ReferenceFont.Run.of(ch, language));
        return shaped.stream().noneMatch(s -> s.glyph() == 0)
                && g.isInked()
                && Outlines.find(outline(g), font.outline(shaped)).isPresent();
    }

    private static void glyphSource(Checking k) {
        String source = k.e.text("value");
        List<String> chars = k.e.strings();
        k.each(copy -> chars.forEach(ch -> copy.mustFind(ch).forEach(found -> {
            Glyph g = found.get(0).glyph;
            boolean full = g.face.advance(g.code) > 0.95;
            boolean right =
                    switch (source) {
                        case "proportional" -> !full;
                        case "full-width", "fullwidth" -> full;
                        default -> throw new BadCase("the runner does not know the source " + source);
                    };
            if (!right) {
                k.fail(copy, ch + " is " + Numbers.plain(g.face.advance(g.code)) + " em wide in its font");
            }
        })));
    }

    private static void glyphIsVerticalForm(Checking k) {
        List<String> chars = k.e.strings();
        String language = k.typographyCase().lang();
        k.each(copy -> chars.forEach(ch -> copy.mustFind(ch).forEach(found -> {
            Glyph g = found.get(0).glyph;
            ReferenceFont font = ReferenceFont.of(g.face);
            ReferenceFont.Run run = new ReferenceFont.Run("Hani", language, ReferenceFont.LEFT_TO_RIGHT);
            Path2D horizontal = font.outline(ch, run);
            Path2D vertical = font.outline(ch, run.vertical());
            if (Outlines.same(horizontal, vertical)) {
                k.fail(copy, "the font has no vertical form of " + ch);
            } else if (!Outlines.same(outline(g), vertical) || g.turn != Glyph.Turn.NONE) {
                k.fail(copy, ch + " has not its vertical form");
            }
        })));
    }

    private static void mirroredGlyphs(Checking k) {
        List<String> chars = k.e.strings();
        k.each(copy -> chars.forEach(ch -> copy.mustFind(ch).forEach(found -> {
            String mirror = Character.toString(UCharacter.getMirror(ch.codePointAt(0)));
            if (mirror.equals(ch)) {
                k.fail(copy, ch + " has no mirror image");
            } else if (!Looks.of(found.get(0)).equals(mirror)) {
                k.fail(copy, ch + " does not look like " + mirror);
            }
        })));
    }

    /** The font's own ligature, in as many glyphs as it draws it with: some fonts draw one in two parts. */
    private static void ligature(Checking k) {
        String string = k.e.text("string");
        int count = (int) k.e.number("glyphs", 1);
        k.each(copy -> copy.mustFind(string).forEach(found -> {
            List<Glyph> shown = LaidCopy.glyphs(found).stream()
                    .sorted((a, b) -> Double.compare(a.penX, b.penX))
                    .toList();
            if (forms(shown.get(0), string, copy).noneMatch(form -> isShown(form, shown, count))) {
                k.fail(copy, "“" + string + "” is no ligature");
            }
        }));
    }

    private record Form(ReferenceFont font, List<ReferenceFont.Shaped> ligated, List<ReferenceFont.Shaped> plain) {}

    /** How HarfBuzz shapes a string after a letter that joins and after none, with ligatures and without. */
    private static Stream<Form> forms(Glyph g, String string, LaidCopy copy) {
        ReferenceFont font = ReferenceFont.of(g.face);
        ReferenceFont.Run run = ReferenceFont.Run.of(string, copy.copy.lang());
        return Stream.of("", "\u200D")
                .map(before -> new Form(
                        font,
                        inked(font, font.shape(before + string, run)),
                        inked(font, font.shape(before + string, run, List.of("-rlig", "-liga")))));
    }

    private static List<ReferenceFont.Shaped> inked(ReferenceFont font, List<ReferenceFont.Shaped> shaped) {
        return shaped.stream()
                .filter(s -> !font.outline(s.glyph()).getBounds2D().isEmpty())
                .toList();
    }

    private static boolean isShown(Form form, List<Glyph> shown, int count) {
        List<ReferenceFont.Shaped> ligated = form.ligated();
        boolean isLigature = !ligated.stream()
                .map(ReferenceFont.Shaped::glyph)
                .toList()
                .equals(form.plain().stream().map(ReferenceFont.Shaped::glyph).toList());
        boolean inParts = ligated.size() == shown.size() && (shown.size() == count || ligated.size() > count);
        boolean same = inParts;
        for (int i = 0; same && i < shown.size(); i++) {
            same = Outlines.same(
                    outline(shown.get(i)), form.font().outline(ligated.get(i).glyph()));
        }
        boolean whole = shown.size() == count
                && shown.size() == 1
                && Outlines.sameShape(outline(shown.get(0)), form.font().outline(ligated));
        return isLigature && (same || whole);
    }

    private static void joiningForm(Checking k) {
        String ch = k.e.strings().get(0);
        int occurrence = (int) k.e.number("occurrence", 1);
        String form = k.e.text("form");
        boolean before = form.equals("medial") || form.equals("final");
        boolean after = form.equals("medial") || form.equals("initial");
        if (!List.of("initial", "medial", "final", "isolated").contains(form)) {
            throw new BadCase("the runner does not know the form " + form);
        }
        k.each(copy -> {
            Glyph g = copy.mustFind(ch, occurrence).get(0).glyph;
            Path2D wanted = ReferenceFont.of(g.face).joined(ch, before, after, copy.copy.lang());
            if (Outlines.find(outline(g), wanted).isEmpty()) {
                k.fail(copy, ch + " no. " + occurrence + " has not its " + form + " form");
            }
        });
    }

    private static void nonJoining(Checking k) {
        List<String> chars = k.e.strings();
        k.each(copy -> chars.forEach(ch -> copy.mustFind(ch).forEach(found -> {
            Glyph g = found.get(0).glyph;
            Path2D alone = ReferenceFont.of(g.face).joined(ch, false, false, copy.copy.lang());
            if (Outlines.find(outline(g), alone).isEmpty()) {
                k.fail(copy, BreakChecks.name(ch) + " is joined");
            }
        })));
    }

    /** Neither ink nor advance of its own; in a cluster with others, the font's sign for it is not among their outlines. */
    private static void invisible(Checking k) {
        List<String> chars = k.e.strings();
        k.each(copy -> chars.forEach(ch -> copy.mustFind(ch).forEach(found -> {
            Letter letter = found.get(0);
            Glyph g = letter.glyph;
            boolean alone = g.text.equals(ch);
            double advance = copy.inEm(letter.box().end() - letter.box().start());
            Path2D sign = ReferenceFont.of(g.face).nominal(ch.codePointAt(0));
            boolean signed = !sign.getBounds2D().isEmpty()
                    && Outlines.find(outline(g), sign).isPresent();
            if (alone && (g.isInked() || Math.abs(advance) > 0.01) || signed) {
                k.fail(copy, BreakChecks.name(ch) + " has ink or an advance");
            }
        })));
    }

    private static void writtenUnits(Checking k) {
        String wanted = k.e.text("value");
        k.each(copy -> {
            String is = WrittenUnits.of(copy);
            if (!is.equals(wanted)) {
                k.fail(copy, "the written units are " + is + ", not " + wanted);
            }
        });
    }

    private static void hyphenGlyph(Checking k) {
        String ch = Expectation.characters(k.e.text("char")).get(0);
        String side = k.e.text("side", "");
        List<Double> gap = k.e.numbers("gap_em");
        boolean[] found = {false};
        k.eachLine((copy, line) -> {
            if (!line.endsInWord()) {
                return;
            }
            found[0] = true;
            Hyphens.Hyphen hyphen = Hyphens.atEnd(copy, line, ch).orElse(null);
            if (hyphen == null) {
                k.fail(copy, line.name() + " ends inside a word without " + BreakChecks.name(ch));
            } else if (!side.isEmpty() && !hyphen.isOn(side, copy, line)) {
                k.fail(copy, "the hyphen of " + line.name() + " does not stand at the " + side + " end");
            } else if (!gap.isEmpty() && (hyphen.gap() / copy.em < gap.get(0) || hyphen.gap() / copy.em > gap.get(1))) {
                k.fail(
                        copy,
                        "the hyphen of " + line.name() + " stands " + Numbers.plain(hyphen.gap() / copy.em)
                                + " em from its word");
            }
        });
        if (!found[0]) {
            k.fail("no line ends inside a word");
        }
    }
}
