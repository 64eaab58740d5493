package hebi.layout.item;

import hebi.fragment.Fragment;
import hebi.layout.block.BlockFinish;
import hebi.layout.block.Positioned;
import hebi.layout.flow.BoxModel;
import hebi.layout.flow.EarlyBreak;
import hebi.layout.flow.Floats;
import hebi.layout.flow.Laid;
import hebi.layout.flow.Note;
import hebi.layout.flow.Outside;
import hebi.layout.flow.PageFloat;
import hebi.layout.flow.Trail;
import hebi.layout.item.BandUnit.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Gathers what stands in a container on one page. */
final class BandFragments {
    private final BlockFinish finish;
    private final List<Fragment> fragments = new ArrayList<>();
    private final List<Trail> trails = new ArrayList<>();
    private final List<Outside.Absolute> absolutes = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<PageFloat> pageFloats = new ArrayList<>();
    private Laid.Baselines baselines = Laid.Baselines.NONE;

    BandFragments(BlockFinish finish) {
        this.finish = finish;
    }

    /** A positioned box whose place in the flow is the content edge (css-grid-2 §9.2, css-flexbox-1 §4.1). */
    void addAbsolute(Outside.Absolute absolute) {
        absolutes.add(absolute);
    }

    /** An item whose border box begins at {@code block} of the container's border box. */
    void add(Part part, Laid laid, int block) {
        if (laid.isNothing()) {
            return;
        }
        Fragment.Block fragment = laid.fragment().orElseThrow();
        BoxModel model = finish.frame().model();
        int inline = finish.frame().inlineEdge() + part.item().place().inlineStart();
        fragments.add(Positioned.inFlow(
                part.item().box(), fragment.moved(inline - fragment.rect().inlineStart(), block), model));
        trails.add(laid.trail());
        laid.outside().addMoved(inline, block, absolutes);
        notes.addAll(laid.outside().notes());
        pageFloats.addAll(laid.outside().pageFloats());
    }

    /** css-align-3 §9.1: the baselines of a container are those of its first and last band. */
    void noteBaselines(List<Part> band, int block) {
        Optional<Part> chosen = band.stream()
                .filter(part -> part.item().place().onBaseline() && hasBaseline(part))
                .findFirst()
                .or(() -> band.stream().filter(BandFragments::hasBaseline).findFirst());
        chosen.ifPresent(part -> {
            Laid.Baselines own = part.natural().baselines();
            baselines = new Laid.Baselines(
                    baselines.first().isPresent()
                            ? baselines.first()
                            : OptionalInt.of(own.first().getAsInt() + block + part.offset()),
                    own.last().isPresent()
                            ? OptionalInt.of(own.last().getAsInt() + block + part.offset())
                            : baselines.last());
        });
    }

    private static boolean hasBaseline(Part part) {
        return part.natural().baselines().first().isPresent();
    }

    /** Footnotes of what was added. */
    List<Note> notes() {
        return notes;
    }

    BlockFinish.Inside inside(int shortage, Optional<EarlyBreak> early) {
        Floats floats = finish.space().at().floats();
        return new BlockFinish.Inside(
                shortage,
                early,
                baselines,
                fragments,
                trails,
                new Outside(floats, absolutes, notes, pageFloats),
                List.of());
    }
}
