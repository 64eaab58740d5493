package hebi.layout;

import hebi.fragment.BoxPaint;
import hebi.fragment.Fragment;
import hebi.fragment.Marking;
import hebi.geom.LogicalRect;
import hebi.geom.WritingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The fragment tree as legible text, lengths in ems, equal for layouts that differ only in their writing mode:
 *
 * <ul>
 *   <li>what lies on a line stands in logical order, and block positions on it are measured from its line-over edge
 *       (which in {@code vertical-lr} is its block-end edge);
 *   <li>runs of one element that adjoin are one;
 *   <li>Hebrew letters are printed as the Latin ones that {@link #hebrew} puts in their place.
 * </ul>
 */
final class FragmentPrinter {
    private static final int HEBREW_A = 0x05D0;
    /** Final forms among the Hebrew letters do not join or reorder: 26 letters follow one another. */
    private static final int LETTERS = 26;

    private final LaidOut laid;
    private final StringBuilder out = new StringBuilder();

    private FragmentPrinter(LaidOut laid) {
        this.laid = laid;
    }

    /** The trees of all pages. */
    static String print(LaidOut laid) {
        FragmentPrinter printer = new FragmentPrinter(laid);
        for (int i = 0; i < laid.results().size(); i++) {
            printer.out.append("page ").append(i + 1).append('\n');
            Fragment.Block root = laid.results().get(i).fragment();
            printer.print(root, root.rect(), root.mode(), 1, false);
        }
        return printer.out.toString();
    }

    /** The lower-case letters of {@code xhtml} outside tags and entities as right-to-left ones. */
    static String hebrew(String xhtml) {
        StringBuilder text = new StringBuilder();
        char closing = 0;
        for (char c : xhtml.toCharArray()) {
            if (closing == 0) {
                closing = c == '<' ? '>' : c == '&' ? ';' : 0;
            } else if (c == closing) {
                closing = 0;
            }
            text.append(closing == 0 && c >= 'a' && c <= 'z' ? (char) (HEBREW_A + c - 'a') : c);
        }
        return text.toString();
    }

    private static String latin(String text) {
        StringBuilder latin = new StringBuilder();
        for (char c : text.toCharArray()) {
            latin.append(c >= HEBREW_A && c < HEBREW_A + LETTERS ? (char) ('a' + c - HEBREW_A) : c);
        }
        return latin.toString();
    }

    private void print(Fragment fragment, LogicalRect rect, WritingMode mode, int depth, boolean inLine) {
        out.append("  ".repeat(depth))
                .append(name(fragment))
                .append(' ')
                .append(LaidOut.place(rect))
                .append(details(fragment))
                .append('\n');
        boolean inline = fragment instanceof Fragment.Line
                || (fragment instanceof Fragment.Block && (laid.isInlineBox(fragment) || (inLine && isRuby(fragment))));
        WritingMode inside = fragment instanceof Fragment.Block block ? block.mode() : mode;
        if (inline) {
            printLine(LaidOut.children(fragment), fragment.rect().blockSize(), inside, depth + 1);
        } else {
            LaidOut.children(fragment).forEach(child -> print(child, child.rect(), inside, depth + 1, false));
        }
    }

    /** What holds a base and its annotation is a box of no element. */
    private boolean isRuby(Fragment fragment) {
        return laid.source(fragment).isEmpty();
    }

    private void printLine(List<Fragment> children, int blockSize, WritingMode mode, int depth) {
        List<Fragment> sorted = new ArrayList<>(children);
        sorted.sort(Comparator.comparingInt((Fragment f) -> f.rect().inlineStart())
                .thenComparingInt(f -> fromOver(f.rect(), blockSize, mode).blockStart())
                .thenComparingInt(f -> f.rect().inlineSize()));
        for (int i = 0; i < sorted.size(); i++) {
            Fragment fragment = sorted.get(i);
            LogicalRect rect = fromOver(fragment.rect(), blockSize, mode);
            if (!(fragment instanceof Fragment.Text first)) {
                print(fragment, rect, mode, depth, true);
                continue;
            }
            StringBuilder text = new StringBuilder(first.run().text());
            int end = rect.inlineStart() + rect.inlineSize();
            while (i + 1 < sorted.size()
                    && sorted.get(i + 1) instanceof Fragment.Text next
                    && joins(first, end, next)) {
                text.append(next.run().text());
                end += next.rect().inlineSize();
                i++;
            }
            LogicalRect whole =
                    new LogicalRect(rect.inlineStart(), rect.blockStart(), end - rect.inlineStart(), rect.blockSize());
            out.append("  ".repeat(depth))
                    .append('"')
                    .append(latin(text.toString()))
                    .append("\" ")
                    .append(LaidOut.place(whole))
                    .append(" ~")
                    .append(LaidOut.number(first.baseline()))
                    .append(artifact(first.marking()))
                    .append('\n');
        }
    }

    private static boolean joins(Fragment.Text first, int end, Fragment.Text next) {
        return next.rect().inlineStart() == end
                && next.rect().blockStart() == first.rect().blockStart()
                && next.rect().blockSize() == first.rect().blockSize()
                && LaidOut.element(first) == LaidOut.element(next);
    }

    private static LogicalRect fromOver(LogicalRect rect, int blockSize, WritingMode mode) {
        return mode.isLineOverAtBlockStart()
                ? rect
                : new LogicalRect(
                        rect.inlineStart(),
                        blockSize - rect.blockStart() - rect.blockSize(),
                        rect.inlineSize(),
                        rect.blockSize());
    }

    private String name(Fragment fragment) {
        if (fragment instanceof Fragment.Line) {
            return "line";
        } else if (fragment instanceof Fragment.Rule) {
            return "rule";
        } else if (fragment instanceof Fragment.Image image) {
            return "image " + image.image().path();
        } else if (fragment instanceof Fragment.Text text) {
            return '"' + latin(text.run().text()) + '"';
        }
        return laid.source(fragment)
                .map(e -> e.element().name()
                        + e.element().id().map(id -> "#" + id).orElse(""))
                .orElse("box");
    }

    private static String details(Fragment fragment) {
        if (fragment instanceof Fragment.Line line) {
            return " ~" + LaidOut.number(line.baseline());
        } else if (fragment instanceof Fragment.Block block) {
            return paint(block.paint()) + artifact(block.marking());
        }
        return "";
    }

    private static String paint(BoxPaint paint) {
        if (paint.isInvisible()) {
            return "";
        }
        String borders = " borders " + LaidOut.number(paint.borderWidths().inlineStart()) + " "
                + LaidOut.number(paint.borderWidths().inlineEnd()) + " "
                + LaidOut.number(paint.borderWidths().blockStart()) + " "
                + LaidOut.number(paint.borderWidths().blockEnd());
        return (paint.background().isInvisible() ? "" : " painted") + borders;
    }

    private static String artifact(Marking marking) {
        return marking instanceof Marking.Artifact ? " artifact" : "";
    }
}
