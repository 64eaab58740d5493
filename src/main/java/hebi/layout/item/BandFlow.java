package hebi.layout.item;

import hebi.box.Box;
import hebi.css.value.Keywords.BreakBetween;
import hebi.layout.BreakToken;
import hebi.layout.LayoutResult.Start;
import hebi.layout.block.BlockFinish;
import hebi.layout.flow.Appeal;
import hebi.layout.flow.Breaks;
import hebi.layout.flow.EarlyBreak;
import hebi.layout.flow.Ending;
import hebi.layout.flow.Laid;
import hebi.layout.flow.MarginStrut;
import hebi.layout.flow.Outside;
import hebi.layout.flow.Space;
import hebi.layout.flow.Stretch;
import hebi.layout.item.Band.Cutting;
import hebi.layout.item.BandUnit.Part;
import hebi.layout.item.BandUnit.Resumed;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays out the bands of a grid or flex container from one break to the next (css-grid-2 §12, css-flexbox-1 §10). */
public final class BandFlow {
    private final ItemLayouts layouts;
    private final BlockFinish finish;
    private final Bands bands;
    private final int measure;
    private final Space space;
    private final Stretch stretch;
    private final int begin;
    private final Resumed resumed;
    private final Appeal best;
    private final BandFragments fragments;

    private int position;
    private boolean placed;
    private int shortage;
    private Optional<EarlyBreak> early = Optional.empty();

    /**
     * The bands of a container.
     *
     * @param finish ends the container
     * @param bands its bands
     * @param measure see {@link BreakToken.Bands#measure}
     */
    public BandFlow(ItemLayouts layouts, BlockFinish finish, Bands bands, int measure) {
        this.layouts = layouts;
        this.finish = finish;
        this.bands = bands;
        this.measure = measure;
        this.space = finish.space();
        this.stretch = finish.stretch();
        this.best = Breaks.bestInside(finish.box(), space.kind());
        this.fragments = new BandFragments(finish);
        Optional<BreakToken.Bands> token =
                stretch.from().filter(BreakToken.Bands.class::isInstance).map(BreakToken.Bands.class::cast);
        Map<Integer, BreakToken> tokens = new HashMap<>();
        token.ifPresent(t -> t.items().forEach(item -> tokens.put(item.index(), item.token())));
        this.begin = token.map(BreakToken.Bands::band).orElse(stretch.resumes() ? bands.count() : 0);
        this.resumed = new Resumed(token.map(BreakToken.Bands::taken).orElse(0), tokens);
        int before = stretch.resumes() || bands.count() == 0 ? 0 : bands.get(0).start();
        this.position = finish.frame().startEdge() + before;
    }

    /** Lays it out. */
    public Laid lay() {
        if (finish.frame().begins()) {
            for (Box.OutOfFlow out : bands.positioned()) {
                fragments.addAbsolute(new Outside.Absolute(
                        out.box(), finish.frame().inlineEdge(), finish.frame().startEdge()));
            }
        }
        for (int b = begin; b < bands.count(); ) {
            Optional<Start> forced = b > begin ? forced(b) : Optional.empty();
            if (forced.isPresent()) {
                return broken(new Ending(token(b), Appeal.PERFECT, forced, Optional.empty()));
            }
            int band = b;
            Optional<EarlyBreak> chosen = stretch.to().filter(to -> to.at() == band);
            if (chosen.isPresent()) {
                return broken(Ending.full(token(b), chosen.get().appeal()));
            }
            BandUnit unit = unit(b);
            int at = position + (b > begin ? bands.gap(b) : 0);
            boolean last = unit.last() == bands.count() - 1;
            int end = at + (last ? unit.extent() + tail(unit) : unit.contentExtent());
            int over = end - here().afterNotes(unit.notes(unit.last())).room();
            if (space.isLimited() && over > 0) {
                shortage = Laid.lessShort(shortage, over);
                Optional<Laid> broken = choose(unit, at);
                if (broken.isPresent()) {
                    return broken.get();
                }
            } else {
                place(unit, at);
            }
            b = unit.last() + 1;
        }
        return ended();
    }

    /** The room that footnotes of the bands before leave. */
    private Space here() {
        return space.afterNotes(fragments.notes());
    }

    private BandUnit unit(int first) {
        Resumed before = first == begin ? resumed : Resumed.NOTHING;
        int last = bands.unitEnd(first);
        BandUnit unit = new BandUnit(bands.bands(), layouts, first, last, before);
        bands.itemsOf(first, last, first == begin).forEach(index -> unit.add(index, bands.item(index), before));
        unit.settle();
        return unit;
    }

    /** What must stand after the last band. */
    private int tail(BandUnit unit) {
        return unit.last() == bands.count() - 1 ? finish.frame().endEdge() + space.tail() : 0;
    }

    private BreakBetween between(int b) {
        BreakBetween value = BreakBetween.AUTO;
        for (int index : bands.endingAt(b - 1)) {
            value = Breaks.combine(value, Breaks.trailing(bands.item(index).box()));
        }
        for (int index : bands.startingAt(b)) {
            value = Breaks.combine(value, Breaks.leading(bands.item(index).box()));
        }
        return value;
    }

    private Optional<Start> forced(int b) {
        BreakBetween value = between(b);
        return Breaks.isForced(value, space.kind()) ? Optional.of(Breaks.start(value, next(b))) : Optional.empty();
    }

    private Box.BlockLevel next(int b) {
        return bands.startingAt(b).isEmpty()
                ? finish.box()
                : bands.item(bands.startingAt(b).get(0)).box();
    }

    private Appeal appealBefore(int b) {
        return Breaks.appeal(between(b), space.kind()).worse(best);
    }

    private BreakToken.Bands token(int b) {
        return new BreakToken.Bands(0, b, 0, measure, List.of());
    }

    /**
     * The bands do not fit: break before them, earlier, or in them (css-break-4 §4.4); empty when they stand here all the
     * same, since footnotes of theirs go on elsewhere.
     */
    private Optional<Laid> choose(BandUnit unit, int at) {
        int b = unit.first();
        Optional<EarlyBreak> before = placed ? Optional.of(EarlyBreak.before(b, appealBefore(b))) : Optional.empty();
        Optional<EarlyBreak> other = EarlyBreak.better(early, before);
        Appeal inside = insideAppeal(unit);
        if (other.isPresent() && other.get().appeal().isBetterThan(inside)) {
            return Optional.of(breakAt(other.get(), b));
        }
        boolean must = space.first() && !placed;
        BandCut cut = new BandCut(unit, layouts, here(), must).cut(at, tail(unit));
        inside = inside.worse(cut.appeal());
        if (other.isPresent() && (cut.isNothing() || other.get().appeal().isBetterThan(inside))) {
            return Optional.of(breakAt(other.get(), b));
        }
        boolean goesOn = must && b == begin && isOnlySize(unit) && space.room() > at;
        boolean monolithic = bands.get(b).cutting() == Cutting.MONOLITHIC;
        if (monolithic || (cut.isNothing() && !goesOn)) {
            return Optional.of(space.first() ? overfull(unit, at) : Laid.nothing(shortage));
        }
        shortage = Laid.lessShort(shortage, cut.shortage());
        Optional<IdentityHashMap<Part, Laid>> whole = cut.whole(at, tail(unit));
        if (whole.isPresent()) {
            place(unit, at, whole.get());
            return Optional.empty();
        }
        return Optional.of(cutAt(unit, cut, at, inside));
    }

    /** Whether all content of the unit has ended, and only some of a given size is left. */
    private static boolean isOnlySize(BandUnit unit) {
        return unit.isResumed() && unit.extent() > 0 && unit.parts().stream().allMatch(Part::isFinished);
    }

    private Laid cutAt(BandUnit unit, BandCut cut, int at, Appeal inside) {
        int room = Math.max(0, here().afterNotes(cut.notes()).room() - at);
        for (Part part : unit.parts()) {
            if (part.band() <= cut.lastBand()) {
                Laid laid = cut.laid().get(part);
                boolean whole = !cut.isInside() && part.item().last() <= cut.lastBand();
                fragments.add(
                        part,
                        laid != null ? laid : whole ? unit.whole(part) : Laid.nothing(1),
                        at + unit.start(part.band()) + (laid != null ? cut.offset(part) : part.offset()));
            }
        }
        noteBaselines(unit, at);
        placed = true;
        position = at + (cut.isInside() ? room : unit.extent(unit.first(), cut.lastBand()));
        int taken = unit.first() == begin ? resumed.taken() : 0;
        BreakToken.Bands token = cut.isInside()
                ? new BreakToken.Bands(0, unit.first(), taken + Math.max(1, room), measure, cut.tokens())
                : new BreakToken.Bands(0, cut.lastBand() + 1, 0, measure, cut.tokens());
        return broken(Ending.full(token, inside));
    }

    private Laid breakAt(EarlyBreak where, int b) {
        if (where.at() == b) {
            return broken(Ending.full(token(b), where.appeal()));
        }
        return new BandFlow(layouts, finish.until(where), bands, measure).lay().shortBy(shortage);
    }

    private Appeal insideAppeal(BandUnit unit) {
        Appeal appeal = unit.last() > unit.first() ? Appeal.AVOIDED : Appeal.PERFECT;
        Cutting cutting = bands.get(unit.first()).cutting();
        if (cutting == Cutting.MONOLITHIC) {
            return Appeal.LAST_RESORT;
        }
        if (cutting == Cutting.RELUCTANT && unit.extent() <= space.extent()) {
            appeal = Appeal.AVOIDED;
        }
        for (Part part : unit.parts()) {
            if (!part.isFinished()) {
                appeal = appeal.worse(Breaks.bestInside(part.item().box(), space.kind()));
            }
        }
        return appeal.worse(best);
    }

    private Laid overfull(BandUnit unit, int at) {
        place(unit, at);
        int next = unit.last() + 1;
        return next < bands.count() ? broken(Ending.full(token(next), Appeal.LAST_RESORT)) : ended();
    }

    private void place(BandUnit unit, int at) {
        place(unit, at, new IdentityHashMap<>());
    }

    private void place(BandUnit unit, int at, IdentityHashMap<Part, Laid> laid) {
        if (placed) {
            early = EarlyBreak.better(early, Optional.of(EarlyBreak.before(unit.first(), appealBefore(unit.first()))));
        }
        for (Part part : unit.parts()) {
            Laid own = laid.get(part);
            fragments.add(part, own != null ? own : unit.whole(part), at + unit.start(part.band()) + part.offset());
        }
        noteBaselines(unit, at);
        position = at + unit.extent();
        placed = true;
    }

    private void noteBaselines(BandUnit unit, int at) {
        fragments.noteBaselines(
                unit.parts().stream()
                        .filter(part -> part.band() == unit.first())
                        .toList(),
                at);
    }

    private Laid broken(Ending ending) {
        return finish.broken(ending, position, fragments.inside(shortage, early));
    }

    private Laid ended() {
        int end = Math.max(
                position,
                placed || stretch.resumes() ? position : finish.frame().startEdge());
        return finish.ended(end, placed, MarginStrut.NONE, fragments.inside(shortage, early));
    }
}
