package hebi.css.grammar;

import hebi.css.syntax.ValueReader;
import hebi.css.value.InitialLetter;
import hebi.css.value.TextKeywords.TextEmphasisPosition;
import hebi.css.value.TextKeywords.TextUnderlinePosition;
import java.util.Optional;

/** Where lines and marks along the text stand, and letters that are several lines high. */
public final class TextMarks {
    /** How many lines high a letter may be. */
    public static final int MAX_LINES = 100;

    /** {@code text-underline-position}. */
    public static final Syntax<TextUnderlinePosition> UNDERLINE_POSITION = Choices.of(
                    "auto", TextUnderlinePosition.AUTO)
            .or(new Syntax<>("under || [ left | right ]", TextMarks::underlinePosition));

    /** {@code text-emphasis-position}. */
    public static final Syntax<TextEmphasisPosition> EMPHASIS_POSITION = Choices.of("auto", TextEmphasisPosition.AUTO)
            .or(new Syntax<>("[ over | under ] && [ right | left ]?", TextMarks::emphasisPosition));

    /** {@code initial-letter}. */
    public static final Syntax<InitialLetter> INITIAL_LETTER = Choices.of("normal", InitialLetter.NORMAL)
            .or(new Syntax<>(
                    "<number [1," + MAX_LINES + "]> [ <integer [1," + MAX_LINES + "]> | drop | raise ]?",
                    TextMarks::initialLetter));

    private TextMarks() {}

    private static Optional<Specified<TextUnderlinePosition>> underlinePosition(ValueReader reader) {
        boolean under = reader.takeKeyword("under");
        boolean left = reader.takeKeyword("left");
        boolean right = !left && reader.takeKeyword("right");
        under = under || reader.takeKeyword("under");
        if (left) {
            return Optional.of(Specified.of(under ? TextUnderlinePosition.UNDER_LEFT : TextUnderlinePosition.LEFT));
        } else if (right) {
            return Optional.of(Specified.of(under ? TextUnderlinePosition.UNDER_RIGHT : TextUnderlinePosition.RIGHT));
        }
        return under ? Optional.of(Specified.of(TextUnderlinePosition.UNDER)) : Optional.empty();
    }

    private static Optional<Specified<TextEmphasisPosition>> emphasisPosition(ValueReader reader) {
        boolean left = reader.takeKeyword("left");
        boolean side = left || reader.takeKeyword("right");
        boolean over = reader.takeKeyword("over");
        if (!over && !reader.takeKeyword("under")) {
            return Optional.empty();
        }
        left = left || (!side && reader.takeKeyword("left"));
        if (!side && !left) {
            reader.takeKeyword("right");
        }
        return Optional.of(Specified.of(
                over
                        ? left ? TextEmphasisPosition.OVER_LEFT : TextEmphasisPosition.OVER_RIGHT
                        : left ? TextEmphasisPosition.UNDER_LEFT : TextEmphasisPosition.UNDER_RIGHT));
    }

    // A letter that drops, which it does by default, goes down as many whole lines as it is high.
    private static Optional<Specified<InitialLetter>> initialLetter(ValueReader reader) {
        Optional<Double> size = Lengths.takeNumber(reader).filter(number -> number >= 1 && number <= MAX_LINES);
        if (size.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> given = reader.takeInteger();
        boolean raise = given.isEmpty() && !reader.takeKeyword("drop") && reader.takeKeyword("raise");
        int sink = given.orElse(raise ? 1 : (int) Math.floor(size.get()));
        return sink < 1 || sink > MAX_LINES
                ? Optional.empty()
                : Optional.of(Specified.of(new InitialLetter(size.get(), sink)));
    }
}
