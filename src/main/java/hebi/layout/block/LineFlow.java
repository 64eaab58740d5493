package hebi.layout.block;

import hebi.css.Properties;
import hebi.fragment.Fragment;
import hebi.layout.BreakToken;
import hebi.layout.flow.Appeal;
import hebi.layout.flow.Breaks;
import hebi.layout.flow.EarlyBreak;
import hebi.layout.flow.Ending;
import hebi.layout.flow.Laid;
import hebi.layout.flow.MarginStrut;
import hebi.layout.flow.Space;
import hebi.layout.flow.Trail;
import hebi.layout.inline.InlineContent;
import hebi.layout.inline.LineBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Places the lines of a block container until the room ends (css-break-4 §3.4: orphans, widows). */
final class LineFlow {
    private final BlockFinish finish;
    private final Space space;
    private final InlineContent content;
    private final List<LineBox> lines;
    private final int orphans;
    private final int widows;
    private final Appeal best;

    LineFlow(BlockFinish finish, InlineContent content) {
        this.finish = finish;
        this.space = finish.space();
        this.content = content;
        Optional<BreakToken> from = finish.stretch().from();
        boolean ended = from.isPresent() && !(from.get() instanceof BreakToken.Lines);
        this.lines = ended
                ? List.of()
                : content.lines(
                        from.map(token -> ((BreakToken.Lines) token).offset()).orElse(0));
        this.orphans = finish.box().style().get(Properties.ORPHANS);
        this.widows = finish.box().style().get(Properties.WIDOWS);
        this.best = Breaks.bestInside(finish.box(), space.kind());
    }

    Laid lay() {
        if (finish.stretch().to().isPresent()) {
            int offset = finish.stretch().to().get().at();
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
        int shortage = end(fitting + 1)
                + (fitting + 1 == lines.size() ? finish.frame().endEdge() + space.tail() : 0)
                - space.room();
        if (fitting == 0) {
            if (!space.first()) {
                return Laid.nothing(shortage);
            }
            return lines.size() == 1 ? ended() : broken(1, shortage);
        }
        return broken(atBestBreak(fitting), shortage);
    }

    /** How many lines fit; the last one with the box's end edge. */
    private int fitting() {
        if (!space.isLimited()) {
            return lines.size();
        }
        int count = 0;
        int position = finish.frame().startEdge();
        while (count < lines.size()) {
            position += lines.get(count).blockSize();
            int edge = count == lines.size() - 1 ? finish.frame().endEdge() + space.tail() : 0;
            if (position + edge > space.room()) {
                break;
            }
            count++;
        }
        return count;
    }

    private int end(int count) {
        int position = finish.frame().startEdge();
        for (int i = 0; i < count; i++) {
            position += lines.get(i).blockSize();
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
        Ending ending = Ending.full(new BreakToken.Lines(0, next), appeal(count));
        return finish.broken(ending, end(count), inside(count, shortage, Optional.empty()));
    }

    private Laid ended() {
        Optional<EarlyBreak> early = Optional.empty();
        if (lines.size() > 1 && space.isLimited()) {
            int count = Math.max(1, Math.min(lines.size() - 1, lines.size() - widows));
            early = Optional.of(EarlyBreak.before(lines.get(count).start(), appeal(count)));
        }
        return finish.ended(end(lines.size()), !lines.isEmpty(), MarginStrut.NONE, inside(lines.size(), 0, early));
    }

    private BlockFinish.Inside inside(int count, int shortage, Optional<EarlyBreak> early) {
        List<Fragment> fragments = new ArrayList<>(count);
        List<Trail> trails = new ArrayList<>(count);
        content.startsWithoutLine().forEach(origin -> trails.add(Trail.of(origin, List.of())));
        Laid.Baselines baselines = Laid.Baselines.NONE;
        int position = finish.frame().startEdge();
        for (LineBox line : lines.subList(0, count)) {
            fragments.add(line.at(finish.frame().inlineEdge(), position));
            trails.add(line.trail());
            OptionalInt baseline = OptionalInt.of(position + line.baseline());
            baselines = new Laid.Baselines(baselines.first().isPresent() ? baselines.first() : baseline, baseline);
            position += line.blockSize();
        }
        return new BlockFinish.Inside(shortage, early, baselines, fragments, trails);
    }
}
