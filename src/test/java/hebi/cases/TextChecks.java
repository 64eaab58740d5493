package hebi.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What text the PDF says, and in which order it is seen. */
final class TextChecks {
    private TextChecks() {}

    static Map<String, Check> checks() {
        return Map.of(
                "text_complete", TextChecks::textComplete,
                "text_shown", TextChecks::textShown,
                "extracted_text_has_no", TextChecks::extractedTextHasNo,
                "visual_order", TextChecks::visualOrder,
                "visual_side", TextChecks::visualSide,
                "order", TextChecks::order);
    }

    private static void textComplete(Checking k) {
        k.each(copy -> {
            String input = Texts.plain(copy.copy.input())
                    .repeat((int) copy.copy.setting().number("repeat", 1));
            String wanted = normal(input, copy.copy.input().html().isPresent());
            String is = normal(copy.root.extracted(), copy.copy.input().html().isPresent());
            if (!is.equals(wanted)) {
                int i = 0;
                while (i < Math.min(is.length(), wanted.length()) && is.charAt(i) == wanted.charAt(i)) {
                    i++;
                }
                k.fail(
                        copy,
                        "the text differs from its " + (i + 1) + ". character: …" + around(is, i) + " instead of …"
                                + around(wanted, i));
            }
        });
    }

    private static String around(String text, int i) {
        return text.substring(Math.min(text.length(), i), Math.min(text.length(), i + 8));
    }

    // Between the elements of HTML white space says nothing.
    private static String normal(String text, boolean html) {
        String plain = text.replaceAll("[\n\r\u00AD]", "").strip();
        return html ? plain.replaceAll("\\s", "") : plain;
    }

    private static void textShown(Checking k) {
        String wanted = k.e.text("value");
        k.each(copy -> {
            StringBuilder shown = new StringBuilder();
            copy.letters.forEach(l -> shown.append(Looks.of(l)));
            if (!shown.toString().strip().equals(wanted)) {
                k.fail(copy, "it shows " + shown + ", not " + wanted);
            }
        });
    }

    private static void extractedTextHasNo(Checking k) {
        List<String> strings = new ArrayList<>(k.e.list("value"));
        if (strings.isEmpty()) {
            strings.addAll(k.e.strings());
        }
        k.each(copy -> strings.stream()
                .filter(copy.root.extracted()::contains)
                .forEach(s -> k.fail(copy, "the extracted text has " + BreakChecks.name(s))));
    }

    private static void visualOrder(Checking k) {
        String wanted = spaces(k.e.text("value"));
        k.each(copy -> {
            if (copy.lines.size() != 1) {
                throw new BadCase("it takes " + copy.lines.size() + " lines");
            }
            String shown = spaces(visual(copy, copy.lines.get(0).letters));
            if (!shown.equals(wanted)) {
                k.fail(copy, "from left to right it is " + isolated(shown) + ", not " + isolated(wanted));
            }
        });
    }

    private static String isolated(String visual) {
        return "\u202D" + visual + "\u202C";
    }

    private static String spaces(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** Characters as they look, sorted along the page: from left to right, or downwards in vertical lines. */
    static String visual(LaidCopy copy, List<Letter> letters) {
        List<Letter> sorted = new ArrayList<>(letters);
        boolean vertical = copy.axes.isVertical();
        sorted.sort(Comparator.comparingDouble(l -> vertical ? l.glyph.penY : l.glyph.penX));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sorted.size(); ) {
            int end = i + 1;
            while (end < sorted.size() && sorted.get(end).glyph == sorted.get(i).glyph) {
                end++;
            }
            List<Letter> cluster = new ArrayList<>(sorted.subList(i, end));
            if (isRightToLeft(cluster.get(0).codePoint())) {
                java.util.Collections.reverse(cluster);
            }
            cluster.forEach(l -> text.append(Looks.of(l)));
            i = end;
        }
        return text.toString();
    }

    private static boolean isRightToLeft(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static void visualSide(Checking k) {
        String ch = k.e.strings().get(0);
        String of = k.e.text("of");
        String side = k.e.text("value");
        k.each(copy -> {
            Glyph mark = copy.mustFind(ch, 1).get(0).glyph;
            List<Letter> other = copy.mustFind(of, 1);
            double x = other.stream().mapToDouble(l -> l.glyph.penX).average().orElse(0);
            double y = other.stream().mapToDouble(l -> l.glyph.penY).average().orElse(0);
            boolean right =
                    switch (side) {
                        case "right" -> mark.penX > x;
                        case "left" -> mark.penX < x;
                        case "above" -> mark.penY < y;
                        case "below" -> mark.penY > y;
                        default -> throw new BadCase("the runner does not know the side " + side);
                    };
            if (!right) {
                k.fail(copy, ch + " is not " + side + " of " + of);
            }
        });
    }

    private static void order(Checking k) {
        List<String> wanted = new ArrayList<>(k.e.list("value"));
        wanted.addAll(k.e.list("first"));
        wanted.addAll(k.e.list("then"));
        if (wanted.size() < 2) {
            throw new BadCase("it names no order");
        }
        k.each(copy -> {
            int from = 0;
            for (String string : wanted) {
                int at = copy.root.extracted().indexOf(string, from);
                if (at < 0) {
                    k.fail(copy, "“" + string + "” does not follow what stands before it in the list");
                    return;
                }
                from = at + string.length();
            }
        });
    }
}
