package hebi.layout.block;

import hebi.box.Box;
import hebi.css.Properties;
import hebi.css.value.Keywords.BreakBetween;
import hebi.css.value.Keywords.Display;
import hebi.css.value.Size;
import hebi.fragment.Fragment;
import hebi.geom.LogicalEdges;
import hebi.layout.BreakToken;
import hebi.layout.flow.Appeal;
import hebi.layout.flow.BoxModel;
import hebi.layout.flow.Breaks;
import hebi.layout.flow.EarlyBreak;
import hebi.layout.flow.Ending;
import hebi.layout.flow.Floats;
import hebi.layout.flow.Floats.Band;
import hebi.layout.flow.Formatter;
import hebi.layout.flow.Laid;
import hebi.layout.flow.LeadingMargin;
import hebi.layout.flow.MarginStrut;
import hebi.layout.flow.Note;
import hebi.layout.flow.NoteArea;
import hebi.layout.flow.Outside;
import hebi.layout.flow.PageFloat;
import hebi.layout.flow.Space;
import hebi.layout.flow.Stretch;
import hebi.layout.flow.Styles;
import hebi.layout.flow.Trail;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Lays out block-level children one after the other, from one break to the next (CSS 2 §9.4.1, css-break-4). */
final class BlockFlow {
    private final Formatter formatter;
    private final BlockFinish finish;
    private final Box.Block box;
    private final Space space;
    private final Stretch stretch;
    private final List<Box.BlockLevel> children;
    private final int begin;
    private final Optional<BreakToken> insideFirst;
    private final boolean forcedFirst;
    private final Appeal best;

    private final List<Fragment> fragments = new ArrayList<>();
    private final List<Trail> trails = new ArrayList<>();
    private Laid.Baselines baselines = Laid.Baselines.NONE;
    /** End of the last box that was placed, from the border box's start. */
    private int position;
    /** Margins after it. */
    private MarginStrut margin = MarginStrut.NONE;
    /** Whether margins of the next child count: not where they adjoin an unforced break or the container's own. */
    private boolean marginCounts;

    private boolean placed;

    private final FloatScope scope;
    private final FloatFlow floating;
    private final List<Outside.Absolute> absolutes = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<PageFloat> pageFloats = new ArrayList<>();
    private int shortage;
    private Optional<EarlyBreak> early = Optional.empty();

    BlockFlow(Formatter formatter, BlockFinish finish, List<Box.BlockLevel> children) {
        this.formatter = formatter;
        this.finish = finish;
        this.box = finish.box();
        this.space = finish.space();
        this.stretch = finish.stretch();
        this.children = children;
        this.scope = FloatScope.of(box, finish.frame().model(), space);
        this.floating = new FloatFlow(formatter, finish, scope, fragments, trails);
        this.best = Breaks.bestInside(box, space.kind());
        this.position = finish.frame().startEdge();
        Optional<BreakToken.Flow> token =
                stretch.from().filter(BreakToken.Flow.class::isInstance).map(BreakToken.Flow.class::cast);
        this.begin = token.map(BreakToken.Flow::child).orElse(stretch.resumes() ? children.size() : 0);
        this.insideFirst = token.flatMap(BreakToken.Flow::inside);
        this.forcedFirst = token.filter(BreakToken.Flow::forced).isPresent();
        this.marginCounts = token.map(BreakToken.Flow::forced).orElse(!stretch.resumes() && !isOpenAtStart());
    }

    private boolean isOpenAtStart() {
        return LeadingMargin.isOpenAtStart(box, space.mode());
    }

    Laid lay() {
        resumeFloats();
        for (int i = begin; i < children.size(); i++) {
            Optional<Laid> ended = next(i);
            if (ended.isPresent()) {
                return ended.get();
            }
        }
        return end();
    }

    /** Floats that go on from the fragmentainer before, and children that have ended but for floats in them. */
    private void resumeFloats() {
        for (BreakToken.FloatToken token :
                stretch.from().map(BreakToken::floats).orElse(List.of())) {
            Box.BlockLevel child = PageFloats.inFlow(children.get(token.index()), space);
            if (child instanceof Box.OutOfFlow out) {
                floating.resume(token, out, position, room());
            } else {
                Space here = inner(position, space.first()).withPosition(scope.child(floating.floats(), position));
                Laid laid = formatter.layout(child, here, Stretch.from(token.token()));
                trails.add(laid.trail());
                laid.fragment().ifPresent(fragment -> add(child, fragment, laid, position, 0));
                floating.after(token.index(), laid);
            }
        }
        shortage = floating.shortage();
    }

    /** Places child {@code i}; what the whole box became, when it ends there. */
    private Optional<Laid> next(int i) {
        Box.BlockLevel child = PageFloats.inFlow(children.get(i), space);
        if (child instanceof Box.OutOfFlow out) {
            return outOfFlow(i, out);
        }
        if (i > begin) {
            BreakBetween between = between(i);
            if (Breaks.isForced(between, space.kind())) {
                Ending ending = new Ending(
                        token(i, Optional.empty(), true),
                        Appeal.PERFECT,
                        Optional.of(Breaks.start(between, child)),
                        Optional.empty());
                return Optional.of(breakOff(ending));
            }
        }
        boolean resumed = i == begin && insideFirst.isPresent();
        if (space.kind().isColumn() && space.kind() != Space.Kind.TIER && Styles.isSpanner(child)) {
            Ending ending =
                    new Ending(token(i, Optional.empty(), false), Appeal.PERFECT, Optional.empty(), Optional.of(child));
            return Optional.of(breakOff(ending));
        }
        Optional<EarlyBreak> chosen = stretch.to().filter(to -> to.at() == i);
        if (chosen.isPresent() && chosen.get().inside().isEmpty()) {
            return Optional.of(breakBefore(i, chosen.get().appeal()));
        }
        Placing placing = new Placing(i, child, resumed ? insideFirst : Optional.empty());
        return placing.place(chosen.flatMap(EarlyBreak::inside));
    }

    private Optional<Laid> outOfFlow(int i, Box.OutOfFlow out) {
        int top = position + (marginCounts ? margin.size() : 0);
        if (out.isPositioned()) {
            absolutes.add(new Outside.Absolute(out.box(), finish.frame().inlineEdge(), top));
            return Optional.empty();
        }
        if (stretch.to().filter(to -> to.at() == i).isPresent()) {
            return Optional.of(breakBefore(i, stretch.to().get().appeal()));
        }
        if (PageFloats.isPageFloat(out, space)) {
            pageFloats.add(PageFloat.of(out));
            return Optional.empty();
        }
        if (NoteLayout.isNote(out, space)) {
            return footnote(i, out);
        }
        floating(i, out, top);
        return Optional.empty();
    }

    private Optional<Laid> footnote(int i, Box.OutOfFlow out) {
        PageFloat at = NoteLayout.at(out, space.notes());
        NoteArea area = space.notes().after(notes);
        Note note = NoteLayout.lay(at, area, formatter);
        int end = position + area.stack().more(List.of(note));
        if (space.isLimited() && end > room()) {
            boolean goesOn = NoteLayout.isLong(at, note) || (space.first() && !hasContent());
            Optional<NoteLayout.Part> part =
                    goesOn ? NoteLayout.cut(at, area, room() - position, false, formatter) : Optional.empty();
            if (part.isPresent()) {
                notes.add(part.get().note());
                trails.add(part.get().note().trail());
                pageFloats.add(part.get().rest());
                return Optional.empty();
            }
            if (space.first() && !hasContent()) {
                pageFloats.add(at); // it goes on to the next page or column
                return Optional.empty();
            }
            shortage = Laid.lessShort(shortage, end - room());
            return Optional.of(hasContent() ? breakBefore(i, Appeal.PERFECT) : Laid.nothing(shortage));
        }
        notes.add(note);
        trails.add(note.trail());
        return Optional.empty();
    }

    /** Room from the border box's start that footnotes leave. */
    private int room() {
        return space.afterNotes(notes).room();
    }

    private void floating(int i, Box.OutOfFlow out, int top) {
        floating.place(i, out, top, room(), space.first() && !hasContent());
        shortage = Laid.lessShort(shortage, floating.shortage());
    }

    private boolean hasContent() {
        return placed || floating.hasPlaced();
    }

    /** The kind of break before child {@code i}: what is out of flow is looked through. */
    private BreakBetween between(int i) {
        for (int before = i - 1; before >= 0; before--) {
            if (!(children.get(before) instanceof Box.OutOfFlow)) {
                return Breaks.between(children.get(before), children.get(i));
            }
        }
        return BreakBetween.AUTO;
    }

    /** One child on its way to its place. */
    private final class Placing {
        private final int index;
        private final Box.BlockLevel child;
        private final Optional<BreakToken> from;
        private final MarginStrut leading;
        private int offset;
        /** How much further from the inline start it stands, for a float beside it. */
        private int shift;

        private boolean cleared;
        private Space room;

        Placing(int index, Box.BlockLevel child, Optional<BreakToken> from) {
            this.index = index;
            this.child = child;
            this.from = from;
            Space here = inner(0, false);
            this.leading = from.isEmpty() ? LeadingMargin.of(child, here, formatter) : MarginStrut.NONE;
            this.offset = position + (marginCounts ? margin.join(leading).size() : 0);
            this.room = room(offset);
            if (!floating.floats().isEmpty() && from.isEmpty()) {
                int clear = floating.layout()
                        .clear(child.style().get(Properties.CLEAR), floating.floats(), Integer.MIN_VALUE);
                // CSS 2 §9.5.2: clearance puts the border box under the float, whatever the margins are.
                cleared = clear != Integer.MIN_VALUE && clear - scope.block() > offset;
                moveTo(cleared ? clear - scope.block() : offset);
            }
        }

        private Space room(int at) {
            boolean last = index == children.size() - 1;
            // The last child keeps its holder's end edge with it.
            return inner(at, space.first() && !hasContent())
                    .withTail(last ? finish.frame().endEdge() + space.tail() : 0)
                    .withPosition(scope.child(floating.floats(), at));
        }

        private void moveTo(int at) {
            if (at != offset) {
                offset = at;
                room = room(at);
            }
        }

        /**
         * Whether nothing of the first child fits after the edges and margins before it: then these are left alone in
         * this fragmentainer, and the child goes on without them.
         */
        private boolean isPushedOut(Stretch part) {
            boolean leads = room.first() && offset > 0 && from.isEmpty() && space.isLimited();
            return leads && isNothing(room.room(), part);
        }

        private boolean isNothing(int within, Stretch part) {
            return formatter.layout(child, room.withRoom(within, false), part).isNothing();
        }

        /** CSS 2 §9.5: a box with a formatting context of its own stands beside floats, or under them. */
        private Laid layOut(Stretch part) {
            if (floating.floats().isEmpty() || !isIndependent(child)) {
                return formatter.layout(child, room, part);
            }
            boolean shrinks = child.style().get(Properties.INLINE_SIZE) == Size.Keyword.AUTO;
            LogicalEdges margin = Styles.mode(child.style())
                    .convert(
                            Styles.margins(child.style(), room.inlineSize()),
                            finish.frame().model().mode());
            while (true) {
                // The border box stands beside floats; its margins may reach into them.
                Band free = free(1);
                int start = Math.max(0, startOf(free) - margin.inlineStart());
                int end = Math.max(0, endOf(free) - margin.inlineEnd());
                int under = floating.floats().nextEnd(scope.block() + offset) - scope.block();
                if (shrinks
                        && under > offset
                        && !(room.first() && Floats.isBeyond(under))
                        && isTooNarrow(room.inlineSize() - start - end)) {
                    moveTo(under);
                    continue;
                }
                boolean reversed = room.mode().isInlineReversed();
                int shifted = reversed ? (shrinks ? end : -start) : start;
                Space beside = room.withNotes(room.notes().shifted(shifted));
                Laid laid = formatter.layout(
                        child, shrinks ? beside.withInlineSize(room.inlineSize() - start - end) : beside, part);
                Band taken = free(laid.blockSize());
                int right = laid.fragment()
                        .map(f -> start + f.rect().inlineStart() + f.rect().inlineSize())
                        .orElse(0);
                int next = floating.floats().nextEnd(scope.block() + offset) - scope.block();
                boolean fits = right <= scope.content().size() - endOf(taken) && startOf(taken) <= startOf(free);
                if (fits || next <= offset || (room.first() && Floats.isBeyond(next))) {
                    shift = start;
                    return laid;
                }
                moveTo(next);
            }
        }

        /** CSS 2 §9.5 leaves open how narrow it may become: not so narrow that a word would stick out. */
        private boolean isTooNarrow(int inlineSize) {
            BoxModel model = BoxModel.of(child, room.withInlineSize(inlineSize), formatter);
            return model.contentInlineSize() < formatter.contentSizes(child).min();
        }

        private Band free(int blockSize) {
            int block = scope.block() + offset;
            return floating.floats().band(block, block + blockSize, scope.content());
        }

        private int startOf(Band band) {
            return floating.layout().inlineStart(band.lineLeft(), band.lineRight());
        }

        private int endOf(Band band) {
            return scope.content().size() - band.size() - startOf(band);
        }

        Optional<Laid> place(Optional<EarlyBreak> chosen) {
            Stretch part = new Stretch(from, chosen);
            boolean pushedOut = isPushedOut(part);
            if (pushedOut && !isNothing(room.extent(), part)) {
                return Optional.of(breakBefore(index, Appeal.LAST_RESORT));
            }
            Laid laid = layOut(part);
            // A child that has too many edges for any fragmentainer leaves in this one as many of them as fit.
            if (pushedOut && !laid.isEdgesWithin(room.room())) {
                return Optional.of(breakBefore(index, Appeal.LAST_RESORT));
            }
            boolean cut = stretch.resumes() && !placed && !marginCounts;
            BlockStep step = BlockStep.of(child, room, laid, from.isEmpty() && !cut);
            shortage = Laid.lessShort(shortage, laid.shortage());
            boolean whole = laid.ending().isEmpty() && laid.fits();
            if (!laid.isNothing() && (whole || chosen.isPresent())) {
                accept(laid, step);
                return laid.ending().map(ending -> goesOn(ending));
            }
            if (laid.ending().isPresent() && !laid.ending().get().isFull()) {
                accept(laid, step);
                return laid.ending().map(this::goesOn);
            }
            return choose(laid, step);
        }

        /** The room ran out: the best of breaking inside, before it, or earlier (css-break-4 §4.4). */
        private Optional<Laid> choose(Laid laid, BlockStep step) {
            if (laid.ending().isEmpty() && !laid.isNothing()) {
                shortage = Laid.lessShort(shortage, laid.blockSize() - room.endRoom());
            }
            Appeal inside = laid.isNothing() || (space.isLimited() && !laid.fits())
                    ? Appeal.LAST_RESORT
                    : laid.ending()
                            .map(Ending::appeal)
                            .orElse(Appeal.LAST_RESORT)
                            .worse(best);
            Optional<EarlyBreak> before =
                    hasContent() ? Optional.of(EarlyBreak.before(index, appealBefore(index))) : Optional.empty();
            Optional<EarlyBreak> other = EarlyBreak.better(early, before);
            if (other.isPresent() && (laid.isNothing() || other.get().appeal().isBetterThan(inside))) {
                return Optional.of(breakAt(other.get()));
            }
            if (laid.isNothing() || (!room.first() && laid.ending().isEmpty())) {
                return Optional.of(Laid.nothing(shortage));
            }
            accept(laid, step);
            return laid.ending().map(this::goesOn);
        }

        private Laid breakAt(EarlyBreak where) {
            if (where.at() == index && where.inside().isEmpty()) {
                return breakBefore(index, where.appeal());
            }
            return new BlockFlow(formatter, finish.until(where), children).lay().shortBy(shortage);
        }

        private Laid goesOn(Ending ending) {
            return breakOff(ending.in(token(index, Optional.of(ending.token()), false), best));
        }

        private void accept(Laid laid, BlockStep step) {
            Fragment.Block fragment = laid.fragment().orElseThrow();
            trails.add(laid.trail());
            boolean hasBefore = hasContent();
            if (!isIndependent(child)) {
                floating.after(index, laid);
            }
            if (laid.through() && from.isEmpty()) {
                add(child, fragment, laid, offset, shift);
                if (cleared) {
                    // CSS 2 §8.3.1: with clearance its margins collapse with one another, not with those before it.
                    position = offset;
                    margin = MarginStrut.of(
                            Math.max(0, leading.join(laid.after()).size() - leading.size()));
                    marginCounts = true;
                    placed = true;
                } else {
                    margin = margin.join(leading).join(laid.after());
                }
                return;
            }
            if (hasBefore) {
                early = EarlyBreak.better(early, Optional.of(EarlyBreak.before(index, appealBefore(index))));
            }
            early = EarlyBreak.better(early, laid.early().map(inside -> inside.in(index, best)));
            int at = offset + step.before();
            add(child, fragment, laid, at, shift);
            if (child.style().get(Properties.DISPLAY) != Display.TABLE_CAPTION) {
                note(laid.baselines(), at); // css-align-3 §9.1: a table's wrapper has the baselines of its grid
            }
            position = at + laid.blockSize() + step.after();
            margin = laid.after();
            marginCounts = true;
            placed = true;
        }
    }

    private boolean isIndependent(Box.BlockLevel child) {
        return !(child instanceof Box.Block block)
                || LeadingMargin.isIndependent(block, finish.frame().model().mode());
    }

    private void add(Box.BlockLevel child, Fragment.Block fragment, Laid laid, int at, int shift) {
        int inline = finish.frame().inlineEdge() + shift;
        fragments.add(Positioned.inFlow(
                child, fragment.moved(inline, at), finish.frame().model()));
        notes.addAll(laid.outside().notes());
        pageFloats.addAll(laid.outside().pageFloats());
        laid.outside().addMoved(inline + fragment.rect().inlineStart(), at, absolutes);
    }

    private Appeal appealBefore(int i) {
        return i == 0
                ? Appeal.LAST_RESORT
                : Breaks.appeal(between(i), space.kind()).worse(best);
    }

    private void note(Laid.Baselines inside, int at) {
        baselines = new Laid.Baselines(
                baselines.first().isPresent() ? baselines.first() : moved(inside.first(), at),
                inside.last().isPresent() ? moved(inside.last(), at) : baselines.last());
    }

    private static OptionalInt moved(OptionalInt baseline, int at) {
        return baseline.isPresent() ? OptionalInt.of(baseline.getAsInt() + at) : baseline;
    }

    private Space inner(int offset, boolean first) {
        return space.afterNotes(notes)
                .inside(
                        finish.frame().model().mode(),
                        finish.frame().model().contentInlineSize(),
                        finish.percentageBase(),
                        offset,
                        first)
                .withNotes(space.notes().after(notes).inside(finish.frame().model(), space));
    }

    private BreakToken token(int child, Optional<BreakToken> inside, boolean forced) {
        // How much is consumed, and which floats go on, BlockFinish knows.
        return new BreakToken.Flow(0, child, inside, forced, List.of());
    }

    private Laid breakBefore(int i, Appeal appeal) {
        // Before the child with which this part began stand floats at most.
        boolean again = i == begin && !placed;
        return breakOff(Ending.full(token(i, again ? insideFirst : Optional.empty(), again && forcedFirst), appeal));
    }

    private Laid breakOff(Ending ending) {
        return finish.broken(ending, position, inside());
    }

    private BlockFinish.Inside inside() {
        Outside outside = new Outside(scope.outside(floating.floats(), space), absolutes, notes, pageFloats);
        return new BlockFinish.Inside(shortage, early, baselines, fragments, trails, outside, floating.unfinished());
    }

    private Laid end() {
        if (scope.independent() && floating.unfinished().isEmpty()) {
            // CSS 2 §10.6.7: floats do not reach out of a formatting context.
            int end = floating.floats().end(true, true, Integer.MIN_VALUE);
            if (end > position + (marginCounts ? margin.size() : 0)) {
                position = end;
                margin = MarginStrut.NONE;
            }
        }
        boolean open = LeadingMargin.isOpenAtEnd(box, space);
        if (!open && marginCounts && space.kind() == Space.Kind.TRIED_COLUMN) {
            position += margin.size();
        } else if (!open && marginCounts) {
            // css-break-4 §5.2: a margin that would reach over the end of the fragmentainer is cut there.
            int left = space.afterNotes(notes).endRoom() - finish.frame().endEdge() - position;
            position += Math.min(margin.size(), Math.max(0, left));
        }
        MarginStrut after = open ? margin : MarginStrut.NONE;
        return finish.ended(position, placed, after, inside());
    }
}
