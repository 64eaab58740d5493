package hebi.css.grammar;

import hebi.css.syntax.ValueReader;
import hebi.css.value.Keywords.ContentAlignment;
import hebi.css.value.Keywords.SelfAlignment;
import java.util.Optional;

/** Box alignment (css-align-3), without {@code safe}, {@code unsafe} and {@code legacy}. */
public final class Alignment {
    /** {@code justify-content}. */
    public static final Syntax<ContentAlignment> JUSTIFY_CONTENT = Choices.of(ContentAlignment.class);

    /** {@code align-content}. */
    public static final Syntax<ContentAlignment> ALIGN_CONTENT =
            Choices.except(ContentAlignment.LEFT, ContentAlignment.RIGHT);

    /** {@code justify-self}. */
    public static final Syntax<SelfAlignment> JUSTIFY_SELF =
            Choices.except(SelfAlignment.LAST_BASELINE).or(baselines());

    /** {@code align-self}. */
    public static final Syntax<SelfAlignment> ALIGN_SELF = Choices.except(
                    SelfAlignment.LAST_BASELINE, SelfAlignment.LEFT, SelfAlignment.RIGHT)
            .or(baselines());

    /** {@code justify-items}. */
    public static final Syntax<SelfAlignment> JUSTIFY_ITEMS =
            Choices.except(SelfAlignment.LAST_BASELINE, SelfAlignment.AUTO).or(baselines());

    /** {@code align-items}. */
    public static final Syntax<SelfAlignment> ALIGN_ITEMS = Choices.except(
                    SelfAlignment.LAST_BASELINE, SelfAlignment.AUTO, SelfAlignment.LEFT, SelfAlignment.RIGHT)
            .or(baselines());

    private Alignment() {}

    private static Syntax<SelfAlignment> baselines() {
        return new Syntax<>("first baseline | last baseline", Alignment::baseline);
    }

    private static Optional<Specified<SelfAlignment>> baseline(ValueReader reader) {
        boolean last = reader.takeKeyword("last");
        if ((last || reader.takeKeyword("first")) && reader.takeKeyword("baseline")) {
            return Optional.of(Specified.of(last ? SelfAlignment.LAST_BASELINE : SelfAlignment.BASELINE));
        }
        return Optional.empty();
    }
}
