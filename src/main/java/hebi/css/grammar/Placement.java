package hebi.css.grammar;

import hebi.css.value.Keywords.Float;
import hebi.css.value.ZIndex;

/** Values of floats and positioned boxes. */
public final class Placement {
    /** {@code float}. */
    public static final Syntax<Float> FLOAT = Choices.of(Float.class);

    /** {@code z-index}. */
    public static final Syntax<ZIndex> Z_INDEX = Choices.of("auto", ZIndex.AUTO)
            .or(new Syntax<>(
                    Lengths.INTEGER.grammar(),
                    reader -> Lengths.INTEGER.take(reader).map(level -> context -> ZIndex.of(level.compute(context)))));

    private Placement() {}
}
