package hebi.text;

import hebi.font.ShapedRun;
import hebi.font.Shaper;
import hebi.lang.LanguageProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Makes {@link Paragraph}s; holds the shaper and what is known of each language. Safe for several threads. */
public final class ParagraphPreparer {
    private final Shaper shaper;
    private final VerticalForms verticalForms;
    private final Map<String, CharacterClasses> classes = new ConcurrentHashMap<>();
    private final WordHyphens hyphens = new WordHyphens();

    /** Uses {@code shaper} for all runs. */
    public ParagraphPreparer(Shaper shaper) {
        this.shaper = shaper;
        this.verticalForms = new VerticalForms(shaper);
    }

    /**
     * Resolves bidi levels, scripts and fonts, shapes, and finds break opportunities: all once.
     *
     * @throws IllegalArgumentException when the text is empty or the spans do not cover it
     */
    public Paragraph prepare(ParagraphText collected) {
        if (collected.text().isEmpty()) {
            throw new IllegalArgumentException("a paragraph needs text");
        }
        int[] scripts = ScriptRuns.resolve(collected.text());
        ParagraphText written = ScriptSizes.applied(collected, scripts);
        SpacingBuilder.check(written.objects(), written.text());
        StyleMap styles = new StyleMap(written, this::classes);
        ParagraphText source = VerticalQuotes.shown(written, styles);
        UnbreakableUnits units = new UnbreakableUnits(source.text(), styles);
        Itemizer itemizer = new Itemizer(source, scripts, styles, units, verticalForms);
        List<Item> items = itemizer.items();
        InlineEdges edges = new InlineEdges(source);
        SpacingBuilder spacing = new SpacingBuilder(source, styles, units, itemizer.levels(), edges);
        List<ShapedRun> runs = new ArrayList<>(items.size());
        for (Item item : items) {
            ShapedRun run = item.shape(shaper, source.text(), styles.style(item.span()), item.start(), item.end());
            runs.add(run);
            spacing.add(item, run);
        }
        LineEnds breaks = BreakOpportunities.find(
                source,
                styles,
                units,
                spacing.clusterStarts(source.objects()),
                hyphens.find(source.text(), styles, units));
        return new PreparedParagraph(new PreparedText(
                source,
                written.text(),
                styles,
                items,
                runs,
                itemizer.levels(),
                spacing.build(),
                breaks,
                edges,
                itemizer.missing(),
                shaper));
    }

    private CharacterClasses classes(LanguageProfile profile) {
        return classes.computeIfAbsent(profile.key(), key -> new CharacterClasses(profile));
    }
}
