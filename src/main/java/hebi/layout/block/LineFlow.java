package hebi.layout.block;

import hebi.box.Box;
import hebi.css.Properties;
import hebi.css.value.TextKeywords.LineSnap;
import hebi.fragment.Fragment;
import hebi.layout.BreakToken;
import hebi.layout.flow.Appeal;
import hebi.layout.flow.Breaks;
import hebi.layout.flow.EarlyBreak;
import hebi.layout.flow.Ending;
import hebi.layout.flow.Floats;
import hebi.layout.flow.Formatter;
import hebi.layout.flow.Laid;
import hebi.layout.flow.MarginStrut;
import hebi.layout.flow.Note;
import hebi.layout.flow.Outside;
import hebi.layout.flow.PageFloat;
import hebi.layout.flow.Space;
import hebi.layout.flow.Trail;
import hebi.layout.inline.InlineContent;
import hebi.layout.inline.LineBox;
import hebi.layout.inline.OutOfFlow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Places the lines of a block container until the room ends (css-break-4 §3.4: orphans, widows). */
final class LineFlow {
    private final BlockFinish finish;
    private final Space space;
    private final InlineContent content;
    private final FloatScope scope;
    private final BreakToken.Lines from;
    private final int start;

    private List<LineBox> lines;
    /** Lines beside floats; empty for the usual lines, which stand one under the other. */
    private final Optional<LineWrapping> wrapping;

    private final FloatFlow floating;
    private final List<Fragment> fragments = new ArrayList<>();
    private final List<Trail> trails = new ArrayList<>();
    private final LineNotes notes;
    private final LineSnap snap;
    private final int orphans;
    private final int widows;
    private final Appeal best;

    LineFlow(Formatter formatter, BlockFinish finish, InlineContent content) {
        this.finish = finish;
        this.space = finish.space();
        this.content = content;
        this.scope = FloatScope.of(finish.box(), finish.frame().model(), space);
        Optional<BreakToken> from = finish.stretch().from();
        boolean ended = from.isPresent() && !(from.get() instanceof BreakToken.Lines);
        // Where only the rest of a given size is left, all that is written in the lines stands already.
        this.from = from.filter(BreakToken.Lines.class::isInstance)
                .map(BreakToken.Lines.class::cast)
                .orElseGet(() -> new BreakToken.Lines(0, ended ? Integer.MAX_VALUE : 0, 0, List.of()));
        this.start = this.from.offset();
        this.notes = new LineNotes(formatter, space, content, start);
        this.snap = finish.box().style().get(Properties.LINE_SNAP);
        this.floating = new FloatFlow(formatter, finish, scope, fragments, trails);
        from.map(BreakToken::floats).orElse(List.of()).forEach(this::resume);
        boolean plain = floating.floats().isEmpty()
                && content.outOfFlow().stream().allMatch(out -> PageFloats.leavesFlow(out.box(), space));
        this.wrapping = plain || ended
                ? Optional.empty()
                : Optional.of(new LineWrapping(
                                content,
                                floating,
                                space,
                                this.from,
                                finish.frame().startEdge(),
                                this::snapped)
                        .wrap());
        this.lines = ended ? List.of() : wrapping.map(LineWrapping::lines).orElseGet(() -> content.lines(start));
        this.orphans = finish.box().style().get(Properties.ORPHANS);
        this.widows = finish.box().style().get(Properties.WIDOWS);
        this.best = Breaks.bestInside(finish.box(), space.kind());
    }

    private void resume(BreakToken.FloatToken token) {
        floating.resume(
                token,
                content.outOfFlow().get(token.index()).box(),
                finish.frame().startEdge(),
                space.room());
    }

    Laid lay() {
        if (finish.stretch().to().isPresent()) {
            int offset = finish.stretch().to().get().at();
            lines = wrapping.isPresent() || lines.isEmpty() ? lines : content.linesTo(start, offset);
            int count = 0;
            while (count < lines.size() && lines.get(count).start() < offset) {
                count++;
            }
            return broken(count, 0);
        }
        int fitting = fitting();
        if (fitting == lines.size()) {
            return ended();
        }
        int shortage = needed(fitting + 1, end(fitting + 1)) - space.room();
        if (fitting == 0) {
            if (floating.hasPlaced()) {
                return broken(0, shortage);
            }
            if (!space.first()) {
                return Laid.nothing(shortage);
            }
            if (finish.frame().startEdge() > 0) {
                return broken(0, shortage); // the edge stands alone: without it there is more room
            }
            return lines.size() == 1 ? ended() : broken(1, shortage);
        }
        int count = atBestBreak(fitting);
        boolean column = space.kind().isColumn();
        if (wrapping.isPresent() || !content.isHyphenatedAgainst(lines.get(count - 1), column)) {
            return broken(count, shortage);
        }
        // css-text-4 §6.3.3: broken anew, so that no hyphen stands at the end of the page.
        List<LineBox> hyphenated = lines;
        lines = content.lines(start, count - 1);
        int fittingAnew = fitting();
        if (fittingAnew == 0 || fittingAnew >= lines.size()) {
            lines = hyphenated;
            return broken(count, shortage);
        }
        return broken(atBestBreak(fittingAnew), needed(fittingAnew + 1, end(fittingAnew + 1)) - space.room());
    }

    /** How many lines fit; the last one with the box's end edge. */
    private int fitting() {
        if (!space.isLimited()) {
            return lines.size();
        }
        int count = 0;
        int position = finish.frame().startEdge();
        while (count < lines.size()) {
            position =
                    Math.max(position, top(count, position)) + lines.get(count).blockSize();
            if (needed(count + 1, position) > space.room()) {
                return count + (isCutNote(count + 1, position) ? 1 : 0);
            }
            count++;
        }
        return count;
    }

    /** How far the first {@code count} lines and what stands beside and under them reach, from the border box's start. */
    private int needed(int count, int linesEnd) {
        return withoutNotes(count, linesEnd) + notes.size(notes(count));
    }

    private int withoutNotes(int count, int linesEnd) {
        return Math.max(linesEnd + edge(count), floatsEnd(count));
    }

    /** How many notes the first {@code count} lines bring. */
    private int notes(int count) {
        return count == 0 ? 0 : notes.count(lines.get(count - 1).end(), count == lines.size());
    }

    /** Whether the last of the first {@code count} lines stands with the beginning of its note, which goes on elsewhere. */
    private boolean isCutNote(int count, int linesEnd) {
        return notes(count) > notes(count - 1)
                && notes.begin(notes(count), space.room() - withoutNotes(count, linesEnd), count == 1 && space.first());
    }

    /** Where the last float of the first {@code count} lines ends; one that must reach over the room's end counts nothing. */
    private int floatsEnd(int count) {
        if (wrapping.isEmpty()) {
            return 0;
        }
        int end = 0;
        for (Floats.Exclusion box : floating.floats().boxes()) {
            int at = box.blockEnd() - scope.block();
            end = at <= space.room() ? Math.max(end, at) : end;
        }
        for (LineWrapping.Floated floated : wrapping.get().floated(count)) {
            boolean counts =
                    floated.part().place().isPresent() && floated.part().over() <= 0;
            int at = floated.part().exclusion().blockEnd() - scope.block();
            end = counts ? Math.max(end, Math.min(at, space.room())) : end;
        }
        return end;
    }

    private int edge(int count) {
        return count == lines.size() ? finish.frame().endEdge() + space.tail() : 0;
    }

    private int top(int line, int usual) {
        return wrapping.map(w -> w.top(line)).orElseGet(() -> snapped(lines.get(line), usual));
    }

    private int snapped(LineBox line, int at) {
        return space.grid().snapped(snap, at, line.baseline(), line.blockSize());
    }

    private int end(int count) {
        int position = finish.frame().startEdge();
        for (int i = 0; i < count; i++) {
            position = top(i, position) + lines.get(i).blockSize();
        }
        return position;
    }

    /** The last break at or before {@code fitting} lines that leaves nobody lonely; {@code fitting} when there is none. */
    private int atBestBreak(int fitting) {
        int count = Math.min(fitting, lines.size() - widows);
        return count >= orphans ? count : fitting;
    }

    private Appeal appeal(int count) {
        boolean lonely = count < orphans || lines.size() - count < widows;
        return (lonely ? Appeal.LONELY_LINES : Appeal.PERFECT).worse(best);
    }

    private Laid broken(int count, int shortage) {
        int next = lines.get(count).start();
        int taken = wrapping.map(w -> w.taken(count)).orElse(from.taken());
        Ending ending = Ending.full(new BreakToken.Lines(0, next, taken, List.of()), appeal(count));
        return finish.broken(ending, end(count), inside(count, shortage, Optional.empty()));
    }

    private Laid ended() {
        Optional<EarlyBreak> early = Optional.empty();
        if (lines.size() > 1 && space.isLimited()) {
            int count = Math.max(1, Math.min(lines.size() - 1, lines.size() - widows));
            early = Optional.of(EarlyBreak.before(lines.get(count).start(), appeal(count)));
        }
        int end = end(lines.size());
        if (scope.independent()) {
            int floats = floats(lines.size()).end(true, true, end);
            end = Floats.isBeyond(floats) ? end : floats;
        }
        return finish.ended(end, !lines.isEmpty(), MarginStrut.NONE, inside(lines.size(), 0, early));
    }

    private BlockFinish.Inside inside(int count, int shortage, Optional<EarlyBreak> early) {
        content.startsWithoutLine().forEach(origin -> trails.add(Trail.of(origin, List.of())));
        Laid.Baselines baselines = Laid.Baselines.NONE;
        int position = finish.frame().startEdge();
        for (int i = 0; i < count; i++) {
            LineBox line = lines.get(i);
            position = top(i, position);
            fragments.add(line.at(finish.frame().inlineEdge(), position));
            trails.add(line.trail());
            OptionalInt baseline = OptionalInt.of(position + line.baseline());
            baselines = new Laid.Baselines(baselines.first().isPresent() ? baselines.first() : baseline, baseline);
            position += line.blockSize();
        }
        int missing = shortage;
        List<BreakToken.FloatToken> unfinished = new ArrayList<>(floating.unfinished());
        for (LineWrapping.Floated floated : wrapping.map(w -> w.floated(count)).orElse(List.of())) {
            floating.show(floated.part(), fragments, trails);
            floated.part().rest().ifPresent(unfinished::add);
            missing = Laid.lessShort(missing, floated.part().shortage());
        }
        return new BlockFinish.Inside(
                Laid.lessShort(missing, floating.shortage()),
                early,
                baselines,
                fragments,
                trails,
                outside(count),
                unfinished);
    }

    /** Floats of the context after the first {@code count} lines. */
    private Floats floats(int count) {
        return wrapping.map(w -> w.floats(count)).orElseGet(floating::floats);
    }

    /** What reaches out of the first {@code count} lines. */
    private Outside outside(int count) {
        boolean all = count == lines.size();
        int end = count == 0 ? -1 : lines.get(count - 1).end();
        int room = space.isLimited() ? space.room() - withoutNotes(count, end(count)) : Space.UNLIMITED;
        LineNotes.Fitting brought = notes.fitting(notes(count), room);
        List<Note> taken = brought.notes();
        taken.forEach(note -> trails.add(note.trail()));
        // Notes of a line that had to be taken go on to the next page or column.
        List<PageFloat> pageFloats = new ArrayList<>(brought.left());
        pageFloats(end, all).forEach(box -> pageFloats.add(PageFloat.of(box)));
        List<Outside.Absolute> absolutes = wrapping.map(
                        w -> new StaticPositions(content, w, finish.frame().inlineEdge()).upTo(count, start))
                .orElse(List.of());
        return new Outside(scope.outside(floats(count), space), absolutes, taken, pageFloats);
    }

    /** Floats for the head or foot that are written in the lines up to the one that ends at {@code end}. */
    private List<Box.OutOfFlow> pageFloats(int end, boolean all) {
        List<Box.OutOfFlow> here = new ArrayList<>();
        for (OutOfFlow out : content.outOfFlow()) {
            boolean before = start > 0 && out.offset() <= start;
            if (PageFloats.isPageFloat(out.box(), space) && !before && (all || out.offset() <= end)) {
                here.add(out.box());
            }
        }
        return here;
    }
}
