package hebi.cases;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What stands on which page, headings, notes and captions. */
final class PageChecks {
    private PageChecks() {}

    static Map<String, Check> checks() {
        return Map.ofEntries(
                Map.entry("same_page", PageChecks::samePage),
                Map.entry("keep_together", PageChecks::keepTogether),
                Map.entry("page_first_line_not", PageChecks::pageFirstLineNot),
                Map.entry("block_space_lines", PageChecks::blockSpaceLines),
                Map.entry("footnote", PageChecks::footnote),
                Map.entry("footnote_order", PageChecks::footnoteOrder),
                Map.entry("footnote_same_page_as_mark", PageChecks::footnoteSamePageAsMark),
                Map.entry("caption_below_image", PageChecks::captionBelowImage));
    }

    private static void samePage(Checking k) {
        String first = k.e.text("first");
        String then = k.e.text("then");
        int least = (int) k.e.number("min_lines_after", 0);
        k.each(copy -> {
            List<Letter> start = copy.mustFind(first, 1);
            int from = copy.letters.indexOf(start.get(start.size() - 1));
            Letter next = copy.mustFind(then).stream()
                    .map(f -> f.get(0))
                    .filter(l -> copy.letters.indexOf(l) > from)
                    .findFirst()
                    .orElseThrow(() -> new BadCase("“" + then + "” does not follow “" + first + "”"));
            Line line = start.get(start.size() - 1).line;
            long after = copy.lines.stream()
                    .filter(l -> l.index > line.index && l.page == line.page)
                    .count();
            if (next.line.page != line.page) {
                k.fail(
                        copy,
                        "“" + first + "” is on page " + page(copy, line) + ", “" + then + "” on page "
                                + page(copy, next.line));
            } else if (after < least) {
                k.fail(copy, after + " lines follow “" + first + "” on its page");
            }
        });
    }

    private static int page(LaidCopy copy, Line line) {
        return line.page - copy.pages.iterator().next() + 1;
    }

    private static void keepTogether(Checking k) {
        List<String> strings = k.e.strings();
        k.each(copy -> {
            Set<Integer> pages = new HashSet<>();
            strings.forEach(s -> copy.mustFind(s, 1).forEach(l -> pages.add(l.line.page)));
            if (pages.size() > 1) {
                k.fail(copy, strings + " are on " + pages.size() + " pages");
            }
        });
    }

    private static void pageFirstLineNot(Checking k) {
        if (!k.e.text("what").equals("paragraph-last-line")) {
            throw new BadCase("the runner does not know " + k.e.text("what"));
        }
        k.eachLine((copy, line) -> {
            boolean opens = line.index > 0 && copy.lines.get(line.index - 1).page != line.page;
            if (opens && line.isLastOfParagraph && !line.isFirstOfParagraph) {
                k.fail(copy, "page " + page(copy, line) + " begins with the last line of a paragraph");
            }
        });
    }

    private static void blockSpaceLines(Checking k) {
        String of = k.e.text("of");
        double tolerance = k.e.tolerance(0.02);
        double firstBaseline = k.run.variant(Copy.PLAIN).lines.get(0).axis();
        k.each(copy -> {
            Line heading = copy.lines.stream()
                    .filter(l -> Roles.isOf(l, of))
                    .findFirst()
                    .orElseThrow(() -> new BadCase("no line is of " + of));
            Line body = copy.lines.stream()
                    .filter(l -> l.index > heading.index && !Roles.isOf(l, of))
                    .findFirst()
                    .orElseThrow(() -> new BadCase("nothing follows the heading"));
            // Without the heading the line would be where the body went on: after the line before, or at the top.
            double without = heading.index == 0
                    ? firstBaseline
                    : copy.lines.get(heading.index - 1).axis()
                            + copy.copy.setting().lineHeight();
            double lines = (body.axis() - without) / copy.copy.setting().lineHeight();
            if (Math.abs(lines - k.e.number("value")) > tolerance) {
                k.fail(copy, "the heading takes " + Numbers.plain(lines) + " lines");
            }
        });
    }

    private static boolean isNote(Line line) {
        return line.block.isIn("Note") || line.block.isIn("FENote");
    }

    private static Line note(LaidCopy copy, String start) {
        return copy.lines.stream()
                .filter(PageChecks::isNote)
                .filter(l -> l.text().strip().startsWith(start))
                .findFirst()
                .orElseThrow(() -> new BadCase("no note begins with " + start));
    }

    private static Letter mark(LaidCopy copy, String mark) {
        return copy.mustFind(mark).stream()
                .map(f -> f.get(0))
                .filter(l -> !isNote(l.line))
                .findFirst()
                .orElseThrow(() -> new BadCase("the text has no mark " + mark));
    }

    private static void footnote(Checking k) {
        String mark = k.e.text("mark");
        String start = k.e.text("note_starts", mark);
        String position = k.e.text("position", "page-end");
        boolean separator = k.e.flag("separator", false);
        if (!position.equals("page-end")) {
            throw new BadCase("the runner does not know the position " + position);
        }
        k.each(copy -> {
            Line note = note(copy, start);
            Line text = mark(copy, mark).line;
            Optional<Line> lowest = copy.lines.stream()
                    .filter(l -> l.page == note.page && !isNote(l))
                    .reduce((a, b) -> a.axis() > b.axis() ? a : b);
            if (text.page != note.page) {
                k.fail(copy, "the note is on page " + page(copy, note) + ", its mark on page " + page(copy, text));
            } else if (lowest.isPresent() && lowest.get().axis() >= note.axis()) {
                k.fail(copy, "the note does not stand below the text");
            }
            // On the last line that the page has room for: its foot is within two lines of the content box's end.
            double below = copy.copy.setting().number("page_lines", 0)
                            * copy.copy.setting().lineHeight()
                    - lastNote(copy, note).axis();
            if (copy.copy.setting().has("page_lines")
                    && below > 2 * copy.copy.setting().lineHeight()) {
                k.fail(copy, "the note stands " + Numbers.plain(below) + " pt above the page's foot");
            }
            if (separator
                    && lowest.isPresent()
                    && !hasRule(copy, note.page, lowest.get().axis(), note.axis())) {
                k.fail(copy, "no rule separates the note from the text");
            }
        });
    }

    private static Line lastNote(LaidCopy copy, Line note) {
        return copy.lines.stream()
                .filter(l -> l.page == note.page && isNote(l))
                .reduce((a, b) -> a.axis() > b.axis() ? a : b)
                .orElse(note);
    }

    private static boolean hasRule(LaidCopy copy, int page, double after, double before) {
        return copy.painted.stream()
                .filter(p -> p.page() == page && p.kind() == Painted.Kind.PATH)
                .anyMatch(p -> {
                    Axes.Span across = copy.axes.across(p.box());
                    boolean thin = across.length() < 0.2 * copy.em
                            && copy.axes.along(p.box()).length() > copy.em;
                    return thin && across.start() > after && across.end() < before;
                });
    }

    private static void footnoteOrder(Checking k) {
        List<String> marks = k.e.list("value");
        k.each(copy -> {
            List<Line> notes = new ArrayList<>();
            marks.forEach(m -> notes.add(note(copy, m)));
            for (int i = 1; i < notes.size(); i++) {
                Line a = notes.get(i - 1);
                Line b = notes.get(i);
                if (b.page < a.page || b.page == a.page && b.axis() <= a.axis()) {
                    k.fail(copy, "the note " + marks.get(i) + " does not follow " + marks.get(i - 1));
                }
            }
        });
    }

    private static void footnoteSamePageAsMark(Checking k) {
        boolean[] found = {false};
        k.each(copy -> copy.lines.stream()
                .filter(PageChecks::isNote)
                .filter(l -> l.isFirstOfParagraph)
                .forEach(line -> {
                    String mark = line.first().map(l -> l.ch).orElse("");
                    found[0] = true;
                    Line text = mark(copy, mark).line;
                    if (text.page != line.page) {
                        k.fail(
                                copy,
                                "the note " + mark + " is on page " + page(copy, line) + ", its mark on page "
                                        + page(copy, text));
                    }
                }));
        if (!found[0]) {
            k.fail("there is no note");
        }
    }

    private static void captionBelowImage(Checking k) {
        boolean wanted = k.e.flag("value", true);
        k.each(copy -> {
            Rectangle2D picture = copy.painted.stream()
                    .filter(p -> p.kind() == Painted.Kind.PICTURE)
                    .findFirst()
                    .orElseThrow(() -> new BadCase("there is no picture"))
                    .box();
            Line caption = copy.lines.stream()
                    .filter(l -> l.block.isIn("Caption"))
                    .findFirst()
                    .orElseThrow(() -> new BadCase("there is no caption"));
            boolean below = caption.letters.get(0).glyph.penY > picture.getMaxY();
            if (below != wanted) {
                k.fail(copy, "the caption is " + (below ? "" : "not ") + "below the picture");
            }
        });
    }
}
