package hebi.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where a justified line is opened. */
final class JustifyChecks {
    private static final Set<String> NOT_WORD = Set.of(" ", "\u3000", "\u00A0");

    private JustifyChecks() {}

    static Map<String, Check> checks() {
        return Map.ofEntries(
                Map.entry("equal_gaps", JustifyChecks::equalGaps),
                Map.entry("max_gap_em", JustifyChecks::maxGapEm),
                Map.entry("justify_by", JustifyChecks::justifyBy),
                Map.entry("letter_spacing_zero", JustifyChecks::letterSpacingZero),
                Map.entry("letter_spacing_max_em", JustifyChecks::letterSpacingMaxEm),
                Map.entry("no_extra_gap_around", JustifyChecks::noExtraGapAround),
                Map.entry("extra_gap_between_scripts", JustifyChecks::extraGapBetweenScripts));
    }

    private static void equalGaps(Checking k) {
        double expected = k.e.number("expected_extra_em");
        double tolerance = k.e.tolerance(0.02);
        String range = k.e.text("lines", k.e.text("line", "0.."));
        k.each(copy -> EdgeChecks.lines(copy, range).stream()
                .filter(line -> !line.isLastOfParagraph)
                .forEach(line -> {
                    List<Boxes.Box> boxes = line.visible();
                    for (int i = 1; i < boxes.size(); i++) {
                        double gap = copy.inEm(
                                boxes.get(i).start() - boxes.get(i - 1).end());
                        if (Math.abs(gap - expected) > tolerance) {
                            k.fail(
                                    copy,
                                    "in " + line.name() + " the gap before "
                                            + boxes.get(i).letter() + " is " + Numbers.plain(gap) + " em, not "
                                            + Numbers.plain(expected));
                            return;
                        }
                    }
                }));
    }

    private static void maxGapEm(Checking k) {
        String kind = k.e.text("kind");
        double most = k.e.number("value", k.e.number("max", Double.NaN));
        String sign =
                switch (kind) {
                    case "chachlag", "particle" -> "\u180E";
                    case "word-space" -> " ";
                    default -> throw new BadCase("the runner does not know gaps of the kind " + kind);
                };
        boolean[] found = {false};
        k.each(copy -> {
            for (int i = 1; i < copy.letters.size() - 1; i++) {
                Letter letter = copy.letters.get(i);
                Letter before = copy.letters.get(i - 1);
                Letter after = copy.letters.get(i + 1);
                if (letter.is(sign)
                        && (sign.equals(" ") || isChachlag(copy, i) == kind.equals("chachlag"))
                        && before.line == after.line) {
                    found[0] = true;
                    double gap = before.glyph == after.glyph
                            ? 0
                            : copy.inEm(after.box().start() - before.box().end());
                    if (gap > most) {
                        k.fail(copy, "the " + kind + " gap after " + before + " is " + Numbers.plain(gap) + " em");
                    }
                }
            }
        });
        if (!found[0]) {
            k.fail("the text has no gap of the kind " + kind);
        }
    }

    /** MN-3: MVS before a final a or e, which ends the word. */
    private static boolean isChachlag(LaidCopy copy, int i) {
        int next = copy.letters.get(i + 1).codePoint();
        boolean ends = i + 2 >= copy.letters.size()
                || !Marks.isMongolian(copy.letters.get(i + 2).codePoint());
        return (next == 0x1820 || next == 0x1821) && ends;
    }

    private static boolean isInWord(Letter a, Letter b) {
        return !NOT_WORD.contains(a.ch)
                && !NOT_WORD.contains(b.ch)
                && Character.isLetterOrDigit(a.codePoint())
                && Character.isLetterOrDigit(b.codePoint());
    }

    /** The widest gap that a line has between two letters of a word, in em; kerning brings letters nearer. */
    private static double widestInWord(LaidCopy copy, Line line) {
        double widest = 0;
        List<Boxes.Box> boxes = line.visible();
        for (int i = 1; i < boxes.size(); i++) {
            if (isInWord(boxes.get(i - 1).letter(), boxes.get(i).letter())) {
                widest = Math.max(
                        widest,
                        copy.inEm(boxes.get(i).start() - boxes.get(i - 1).end()));
            }
        }
        return widest;
    }

    /** By how much a line's narrowest word space is wider than the font's space, in em. */
    private static double spaceStretch(LaidCopy copy, Line line) {
        double least = Double.MAX_VALUE;
        List<Boxes.Box> boxes = line.visible();
        for (int i = 1; i < boxes.size() - 1; i++) {
            Boxes.Box box = boxes.get(i);
            if (box.letter().is(" ")) {
                double width =
                        copy.inEm(boxes.get(i + 1).start() - boxes.get(i - 1).end());
                least = Math.min(least, width - box.glyph().face.advance(box.glyph().code));
            }
        }
        return least;
    }

    private static void justifyBy(Checking k) {
        String how = k.e.text("value");
        double tolerance = k.e.tolerance(0.02);
        if (!Set.of("word-space", "word-space-first").contains(how)) {
            throw new BadCase("the runner does not know how to justify by " + how);
        }
        k.each(copy -> copy.justified().forEach(line -> {
            double letters = widestInWord(copy, line);
            double spaces = spaceStretch(copy, line);
            if (how.equals("word-space") && letters > tolerance) {
                k.fail(copy, line.name() + " is opened by " + Numbers.plain(letters) + " em inside a word");
            } else if (letters > tolerance && spaces < letters) {
                k.fail(
                        copy,
                        line.name() + " is opened by " + Numbers.plain(letters) + " em inside a word, its spaces by "
                                + Numbers.plain(spaces));
            }
        }));
    }

    private static void letterSpacingMaxEm(Checking k) {
        double most = k.e.number("value", k.e.number("max", Double.NaN));
        k.eachLine((copy, line) -> {
            double widest = widestInWord(copy, line);
            if (widest > most + 1e-6) {
                k.fail(copy, line.name() + " is opened by " + Numbers.plain(widest) + " em inside a word");
            }
        });
    }

    private static void letterSpacingZero(Checking k) {
        String script = k.e.text("in");
        double tolerance = k.e.tolerance(0.02);
        boolean[] found = {false};
        k.eachLine((copy, line) -> runs(line, script).forEach(run -> {
            found[0] = true;
            List<Glyph> glyphs = LaidCopy.glyphs(run);
            if (glyphs.size() < 2) {
                return;
            }
            double is = run.stream().mapToDouble(l -> l.box().end()).max().orElse(0)
                    - run.stream().mapToDouble(l -> l.box().start()).min().orElse(0);
            double spacing = (is - natural(copy, run)) / copy.em / (glyphs.size() - 1);
            if (Math.abs(spacing) > tolerance) {
                k.fail(
                        copy,
                        "in " + line.name() + " “" + text(run) + "” is spaced by " + Numbers.plain(spacing) + " em");
            }
        }));
        if (!found[0]) {
            k.fail("there are no letters of the script " + script);
        }
    }

    private static String text(List<Letter> letters) {
        StringBuilder text = new StringBuilder();
        letters.forEach(l -> text.append(l.ch));
        return text.toString();
    }

    /** Stretches of a line's letters of one script and font. */
    private static List<List<Letter>> runs(Line line, String script) {
        List<List<Letter>> runs = new ArrayList<>();
        List<Letter> open = new ArrayList<>();
        for (Letter letter : line.letters) {
            boolean fits = Marks.isOf(script, letter.codePoint());
            boolean sameFont = open.isEmpty()
                    || open.get(0).glyph.face == letter.glyph.face && open.get(0).glyph.size == letter.glyph.size;
            if (!open.isEmpty() && !(fits && sameFont)) {
                runs.add(open);
                open = new ArrayList<>();
            }
            if (fits) {
                open.add(letter);
            }
        }
        if (!open.isEmpty()) {
            runs.add(open);
        }
        return runs;
    }

    /** What HarfBuzz gives the letters, joined where the text goes on, in points. */
    private static double natural(LaidCopy copy, List<Letter> run) {
        Glyph g = run.get(0).glyph;
        if (g.vertical) {
            return LaidCopy.glyphs(run).stream().mapToDouble(x -> x.advance).sum();
        }
        String text = text(run);
        Line line = run.get(0).line;
        boolean cut =
                line.endsInWord() && run.get(run.size() - 1) == line.last().orElse(null);
        boolean continued = run.get(0) == line.letters.get(0)
                && !line.isFirstOfParagraph
                && copy.lines.get(line.index - 1).endsInWord();
        String joined = (continued ? "\u200D" : "") + text + (cut ? "\u200D" : "");
        return g.size * ReferenceFont.of(g.face).advance(joined, ReferenceFont.Run.of(text, copy.copy.lang()));
    }

    private static void noExtraGapAround(Checking k) {
        Set<Integer> set = k.e.set(k.typographyCase().sets());
        double tolerance = k.e.tolerance(0.02);
        boolean[] found = {false};
        k.each(copy -> copy.justified().forEach(line -> {
            List<Boxes.Box> boxes = line.visible();
            for (int i = 0; i < boxes.size(); i++) {
                if (!set.contains(boxes.get(i).letter().codePoint())) {
                    continue;
                }
                found[0] = true;
                double before =
                        i == 0 ? 0 : boxes.get(i).start() - boxes.get(i - 1).end();
                double after = i == boxes.size() - 1
                        ? 0
                        : boxes.get(i + 1).start() - boxes.get(i).end();
                double most = copy.inEm(Math.max(before, after));
                if (most > tolerance) {
                    k.fail(
                            copy,
                            "in " + line.name() + " there are " + Numbers.plain(most) + " em beside "
                                    + boxes.get(i).letter());
                }
            }
        }));
        if (!found[0]) {
            k.fail("no justified line has such a character");
        }
    }

    private static void extraGapBetweenScripts(Checking k) {
        double tolerance = k.e.tolerance(0.02);
        boolean[] found = {false};
        k.eachLine((copy, line) -> {
            List<Boxes.Box> boxes = line.visible();
            for (int i = 1; i < boxes.size(); i++) {
                int a = boxes.get(i - 1).letter().codePoint();
                int b = boxes.get(i).letter().codePoint();
                if (isWide(a) && Marks.isLatinOrDigit(b) || Marks.isLatinOrDigit(a) && isWide(b)) {
                    found[0] = true;
                    k.measure(
                            copy,
                            "the gap between " + boxes.get(i - 1).letter() + " and "
                                    + boxes.get(i).letter(),
                            copy.inEm(boxes.get(i).start() - boxes.get(i - 1).end()),
                            tolerance);
                }
            }
        });
        if (!found[0]) {
            k.fail("nowhere do the scripts meet without a space");
        }
    }

    private static boolean isWide(int c) {
        return Marks.isHan(c) || Marks.isHangul(c);
    }
}
