package hebi.box;

import hebi.box.Box.InlineLevel;
import hebi.box.Box.Inlines;
import hebi.css.ComputedStyle;
import hebi.css.Properties;
import hebi.css.value.InitialLetter;
import hebi.css.value.Keywords.Display;
import hebi.css.value.Keywords.Float;
import hebi.css.value.Keywords.TextAlign;
import hebi.css.value.LengthPercentage;
import hebi.css.value.LineHeight;
import hebi.css.value.Size;
import hebi.geom.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sets the first letter of a block apart (css-pseudo-4 §2.2), and lets it down over several lines
 * ({@code initial-letter}, css-inline-3 §7): then it is a float, so large that its top stands with that of the first line and
 * its foot on the last line that it reaches, and on the lines' grid.
 */
final class FirstLetter {
    private final ComputedStyle block;
    private final ComputedStyle letter;

    /** The letter in {@code letter} style of a container in {@code block} style. */
    FirstLetter(ComputedStyle block, ComputedStyle letter) {
        this.block = block;
        this.letter = letter;
    }

    /** {@code boxes} with their first letter set apart; unchanged when they do not begin with text. */
    List<InlineLevel> apart(List<InlineLevel> boxes) {
        for (int i = 0; i < boxes.size(); i++) {
            Optional<List<InlineLevel>> replaced = apart(boxes.get(i));
            if (replaced.isPresent()) {
                List<InlineLevel> all = new ArrayList<>(boxes.subList(0, i));
                all.addAll(replaced.get());
                all.addAll(boxes.subList(i + 1, boxes.size()));
                return all;
            }
            if (!isBlank(boxes.get(i))) {
                return boxes;
            }
        }
        return boxes;
    }

    private static boolean isBlank(InlineLevel box) {
        return box instanceof Box.OutOfFlow
                || (box instanceof Box.Text text && text.text().text().isBlank());
    }

    private Optional<List<InlineLevel>> apart(InlineLevel box) {
        if (box instanceof Box.Text text) {
            return split(text);
        }
        if (box instanceof Box.Inline inline) {
            List<InlineLevel> children = apart(inline.children());
            return children.equals(inline.children())
                    ? Optional.empty()
                    : Optional.of(List.of(
                            new Box.Inline(inline.origin(), inline.style(), children, inline.starts(), inline.ends())));
        }
        return Optional.empty();
    }

    private Optional<List<InlineLevel>> split(Box.Text text) {
        int end = end(text.text().text());
        if (end == 0) {
            return Optional.empty();
        }
        List<InlineLevel> parts = new ArrayList<>();
        parts.add(first(text, end));
        if (end < text.text().text().length()) {
            parts.add(part(text, end, text.text().text().length(), text.style()));
        }
        return Optional.of(parts);
    }

    private static Box.Text part(Box.Text text, int from, int to, ComputedStyle style) {
        return new Box.Text(text.origin(), style, text.text().part(from, to), text.generated());
    }

    private InlineLevel first(Box.Text text, int end) {
        ComputedStyle style = style();
        Box.Text first = part(text, 0, end, style);
        Origin origin = text.origin().anonymousInside();
        return style.get(Properties.FLOAT) == Float.NONE
                ? new Box.Inline(origin, style, List.of(first), true, true)
                : new Box.OutOfFlow(new Box.Block(origin, style, new Inlines(List.of(first)), Optional.empty()));
    }

    /** css-pseudo-4 §2.2: punctuation before the letter belongs to it; 0 when there is no letter. */
    private static int end(String text) {
        int at = 0;
        while (at < text.length() && isBefore(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        if (at == text.length()) {
            return 0;
        }
        at += Character.charCount(text.codePointAt(at));
        while (at < text.length() && isMark(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean isBefore(int codePoint) {
        return Character.isWhitespace(codePoint)
                || switch (Character.getType(codePoint)) {
                    case Character.START_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> false;
                };
    }

    private static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    private ComputedStyle style() {
        InitialLetter initial = letter.get(Properties.INITIAL_LETTER);
        if (initial.isNormal()) {
            return letter;
        }
        int line = lineHeight();
        int raised = Length.clamp((initial.size() - initial.sink()) * line);
        return letter.with(Properties.FLOAT, Float.INLINE_START)
                .with(Properties.DISPLAY, Display.BLOCK)
                .with(Properties.FONT_SIZE, Length.clamp((initial.size() - 1) * line + block.get(Properties.FONT_SIZE)))
                .with(Properties.LINE_HEIGHT, new LineHeight.Fixed(Length.clamp(initial.size() * line)))
                .with(Properties.TEXT_INDENT, LengthPercentage.ZERO)
                .with(Properties.TEXT_ALIGN, TextAlign.START)
                .with(Properties.MARGIN_BLOCK_START, Size.of(-raised));
    }

    private int lineHeight() {
        LineHeight height = block.get(Properties.LINE_HEIGHT);
        int size = block.get(Properties.FONT_SIZE);
        if (height instanceof LineHeight.Fixed fixed) {
            return fixed.length();
        }
        return Length.clamp(size * (height instanceof LineHeight.Factor factor ? factor.number() : 1.2));
    }
}
