package hebi.css.grammar;

import hebi.css.syntax.ValueReader;
import hebi.css.value.HyphenateLimitChars;
import java.util.Optional;

/** Limits of hyphenation (css-text-4 §6.3). */
public final class HyphenLimits {
    /** {@code hyphenate-limit-chars}. */
    public static final Syntax<HyphenateLimitChars> CHARS =
            new Syntax<>("[ auto | <integer [0,∞]> ]{1,3}", HyphenLimits::chars);

    /** {@code hyphenate-limit-lines}: 0 and more; {@code Integer.MAX_VALUE} is no limit, -1 the language's own. */
    public static final Syntax<Integer> LINES = Choices.of("-hebi-auto", -1)
            .or(Choices.of("no-limit", Integer.MAX_VALUE))
            .or(Lengths.integer(0));

    private static final Syntax<Integer> COUNT = Choices.of("auto", 0).or(Lengths.integer(0));

    private HyphenLimits() {}

    private static Optional<Specified<HyphenateLimitChars>> chars(ValueReader reader) {
        Optional<Integer> word = count(reader);
        Optional<Integer> before = word.isEmpty() ? word : count(reader);
        Optional<Integer> after = before.isEmpty() ? before : count(reader);
        // The third value is the second when it is missing.
        return word.map(w -> Specified.of(new HyphenateLimitChars(
                w, before.orElse(0), after.or(() -> before).orElse(0))));
    }

    private static Optional<Integer> count(ValueReader reader) {
        return COUNT.take(reader).map(value -> value.compute(ComputeContext.INITIAL));
    }
}
