package hebi.layout.block;

import hebi.box.Box;
import hebi.css.value.Keywords.BreakBetween;
import hebi.fragment.Fragment;
import hebi.layout.BreakToken;
import hebi.layout.flow.Appeal;
import hebi.layout.flow.Breaks;
import hebi.layout.flow.EarlyBreak;
import hebi.layout.flow.Ending;
import hebi.layout.flow.Formatter;
import hebi.layout.flow.Laid;
import hebi.layout.flow.LeadingMargin;
import hebi.layout.flow.MarginStrut;
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
    private int shortage;
    private Optional<EarlyBreak> early = Optional.empty();

    BlockFlow(Formatter formatter, BlockFinish finish, List<Box.BlockLevel> children) {
        this.formatter = formatter;
        this.finish = finish;
        this.box = finish.box();
        this.space = finish.space();
        this.stretch = finish.stretch();
        this.children = children;
        this.best = Breaks.bestInside(box, space.kind());
        this.position = finish.frame().startEdge();
        Optional<BreakToken.Flow> token =
                stretch.from().filter(BreakToken.Flow.class::isInstance).map(BreakToken.Flow.class::cast);
        this.begin = token.map(BreakToken.Flow::child).orElse(stretch.resumes() ? children.size() : 0);
        this.insideFirst = token.flatMap(BreakToken.Flow::inside);
        this.marginCounts = token.map(BreakToken.Flow::forced).orElse(!stretch.resumes() && !isOpenAtStart());
    }

    private boolean isOpenAtStart() {
        return LeadingMargin.isOpenAtStart(box, space.mode());
    }

    Laid lay() {
        for (int i = begin; i < children.size(); i++) {
            Optional<Laid> ended = next(i);
            if (ended.isPresent()) {
                return ended.get();
            }
        }
        return end();
    }

    /** Places child {@code i}; what the whole box became, when it ends there. */
    private Optional<Laid> next(int i) {
        Box.BlockLevel child = children.get(i);
        if (i > begin) {
            BreakBetween between = Breaks.between(children.get(i - 1), child);
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
        if (space.kind().isColumn() && Styles.isSpanner(child)) {
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

    /** One child on its way to its place. */
    private final class Placing {
        private final int index;
        private final Box.BlockLevel child;
        private final Optional<BreakToken> from;
        private final MarginStrut leading;
        private final int offset;
        private final Space room;

        Placing(int index, Box.BlockLevel child, Optional<BreakToken> from) {
            this.index = index;
            this.child = child;
            this.from = from;
            Space here = inner(0, false);
            this.leading = from.isEmpty() ? LeadingMargin.of(child, here, formatter) : MarginStrut.NONE;
            this.offset = position + (marginCounts ? margin.join(leading).size() : 0);
            // The last child keeps its holder's end edge with it.
            boolean last = index == children.size() - 1;
            this.room = inner(offset, space.first() && !placed)
                    .withTail(last ? finish.frame().endEdge() + space.tail() : 0);
        }

        Optional<Laid> place(Optional<EarlyBreak> chosen) {
            Stretch part = new Stretch(from, chosen);
            Laid laid = formatter.layout(child, room, part);
            boolean cut = stretch.resumes() && !placed && !marginCounts;
            BlockStep step = BlockStep.of(child, room, laid, from.isEmpty() && !cut);
            shortage = smaller(shortage, laid.shortage());
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
                shortage = smaller(shortage, laid.blockSize() - room.endRoom());
            }
            Appeal inside = laid.isNothing() || (space.isLimited() && !laid.fits())
                    ? Appeal.LAST_RESORT
                    : laid.ending()
                            .map(Ending::appeal)
                            .orElse(Appeal.LAST_RESORT)
                            .worse(best);
            Optional<EarlyBreak> before =
                    placed ? Optional.of(EarlyBreak.before(index, appealBefore(index))) : Optional.empty();
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
            if (laid.through() && from.isEmpty()) {
                fragments.add(fragment.moved(finish.frame().inlineEdge(), offset));
                margin = margin.join(leading).join(laid.after());
                return;
            }
            if (placed) {
                early = EarlyBreak.better(early, Optional.of(EarlyBreak.before(index, appealBefore(index))));
            }
            early = EarlyBreak.better(early, laid.early().map(inside -> inside.in(index, best)));
            int at = offset + step.before();
            fragments.add(fragment.moved(finish.frame().inlineEdge(), at));
            note(laid.baselines(), at);
            position = at + laid.blockSize() + step.after();
            margin = laid.after();
            marginCounts = true;
            placed = true;
        }
    }

    private Appeal appealBefore(int i) {
        return i == 0
                ? Appeal.LAST_RESORT
                : Breaks.appeal(Breaks.between(children.get(i - 1), children.get(i)), space.kind())
                        .worse(best);
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
        return space.inside(
                finish.frame().model().mode(),
                finish.frame().model().contentInlineSize(),
                finish.frame().model().contentBlockSize(),
                offset,
                first);
    }

    private BreakToken token(int child, Optional<BreakToken> inside, boolean forced) {
        return new BreakToken.Flow(0, child, inside, forced); // how much is consumed, BlockFinish knows
    }

    private Laid breakBefore(int i, Appeal appeal) {
        return breakOff(Ending.full(token(i, Optional.empty(), false), appeal));
    }

    private Laid breakOff(Ending ending) {
        return finish.broken(ending, position, new BlockFinish.Inside(shortage, early, baselines, fragments, trails));
    }

    private Laid end() {
        boolean open = LeadingMargin.isOpenAtEnd(box, space.mode());
        if (!open && marginCounts && space.kind() == Space.Kind.TRIED_COLUMN) {
            position += margin.size();
        } else if (!open && marginCounts) {
            // css-break-4 §5.2: a margin that would reach over the end of the fragmentainer is cut there.
            int left = space.endRoom() - finish.frame().endEdge() - position;
            position += Math.min(margin.size(), Math.max(0, left));
        }
        MarginStrut after = open ? margin : MarginStrut.NONE;
        return finish.ended(
                position, placed, after, new BlockFinish.Inside(shortage, early, baselines, fragments, trails));
    }

    private static int smaller(int known, int other) {
        return known == 0 || (other > 0 && other < known) ? Math.max(0, other) : known;
    }
}
