package hebi.cases;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Strokes that lengthen joined words. */
final class KashidaChecks {
    private static final int TATWEEL = 0x640;

    private KashidaChecks() {}

    static Map<String, Check> checks() {
        return Map.of(
                "kashida_only_between", KashidaChecks::kashidaOnlyBetween,
                "kashida_max_per_word", KashidaChecks::kashidaMaxPerWord);
    }

    /** A stroke that the engine put in: between these letters. */
    private record Stroke(Line line, Letter before, Letter after) {}

    private static List<Stroke> strokes(LaidCopy copy) {
        List<Stroke> strokes = new ArrayList<>();
        for (Line line : copy.lines) {
            List<Boxes.Box> boxes = line.visible();
            for (int i = 0; i < boxes.size(); i++) {
                Letter letter = boxes.get(i).letter();
                if (hasInsertedStroke(letter)) {
                    boolean inCluster = line.letters.contains(letter);
                    Letter before =
                            inCluster ? letter : i > 0 ? boxes.get(i - 1).letter() : letter;
                    Letter after = i + 1 < boxes.size() ? boxes.get(i + 1).letter() : letter;
                    strokes.add(new Stroke(line, before, after));
                }
            }
        }
        return strokes;
    }

    private static boolean hasInsertedStroke(Letter letter) {
        Glyph g = letter.glyph;
        if (g.text.indexOf(TATWEEL) >= 0 && !g.isArtifact()
                || !g.face.originalName().contains("Arabic")) {
            return false;
        }
        ReferenceFont font = ReferenceFont.of(g.face);
        Path2D stroke = font.outline(
                Character.toString(TATWEEL), new ReferenceFont.Run("Arab", "ug", ReferenceFont.RIGHT_TO_LEFT));
        return Outlines.find(g.face.outline(g.code), stroke).isPresent();
    }

    private static void kashidaOnlyBetween(Checking k) {
        if (!k.e.text("value").equals("dual-joined pairs")) {
            throw new BadCase("the runner does not know " + k.e.text("value"));
        }
        boolean[] found = {false};
        k.each(copy -> strokes(copy).forEach(stroke -> {
            boolean hyphen = stroke.after() == stroke.before();
            found[0] |= !hyphen;
            if (!hyphen && !(joinsOn(stroke.before()) && joinsBack(stroke.after()))) {
                k.fail(
                        copy,
                        "in " + stroke.line().name() + " a stroke stands between " + stroke.before() + " and "
                                + stroke.after());
            }
        }));
        if (!found[0]) {
            k.fail("no line is lengthened");
        }
    }

    private static boolean joinsOn(Letter letter) {
        return UCharacter.getIntPropertyValue(letter.codePoint(), UProperty.JOINING_TYPE)
                == UCharacter.JoiningType.DUAL_JOINING;
    }

    private static boolean joinsBack(Letter letter) {
        int type = UCharacter.getIntPropertyValue(letter.codePoint(), UProperty.JOINING_TYPE);
        return type == UCharacter.JoiningType.DUAL_JOINING || type == UCharacter.JoiningType.RIGHT_JOINING;
    }

    private static void kashidaMaxPerWord(Checking k) {
        double most = k.e.number("value");
        k.each(copy -> {
            Map<String, Integer> counts = new HashMap<>();
            strokes(copy).forEach(s -> counts.merge(s.line().index + " " + word(s), 1, Integer::sum));
            counts.forEach((word, count) -> {
                if (count > most) {
                    k.fail(copy, "a word of line " + word + " is lengthened " + count + " times");
                }
            });
        });
    }

    // The number of spaces before it on its line.
    private static long word(Stroke stroke) {
        int at = stroke.line().letters.indexOf(stroke.before());
        return stroke.line().letters.subList(0, Math.max(0, at)).stream()
                .filter(Letter::isSpace)
                .count();
    }
}
