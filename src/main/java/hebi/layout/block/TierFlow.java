package hebi.layout.block;

import hebi.box.Box;
import hebi.css.Properties;
import hebi.fragment.Fragment;
import hebi.fragment.Marking;
import hebi.geom.LogicalRect;
import hebi.geom.LogicalSize;
import hebi.layout.BreakToken;
import hebi.layout.flow.Appeal;
import hebi.layout.flow.BoxModel;
import hebi.layout.flow.Breaks;
import hebi.layout.flow.Ending;
import hebi.layout.flow.Formatter;
import hebi.layout.flow.Frame;
import hebi.layout.flow.Laid;
import hebi.layout.flow.MarginStrut;
import hebi.layout.flow.Space;
import hebi.layout.flow.Stretch;
import hebi.layout.flow.Trail;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A flow whose lines stand across those of its container (css-writing-modes-4 §7.3): vertical Mongolian in a horizontal
 * page. Its fragmentainers are tiers, as long as the container's lines and as high as its own; they stack along the
 * container's block axis, and a page may end between them (MN-11).
 */
public final class TierFlow {
    private final Formatter formatter;
    private final Box.BlockLevel box;
    private final Space space;
    private final Stretch stretch;
    private final BoxModel model;
    private final TierMeasure measure;
    private final List<Fragment> tiers = new ArrayList<>();
    private final List<Trail> trails = new ArrayList<>();
    private int position;
    private int widest;

    /** The part {@code stretch} of {@code box}, whose mode is orthogonal to that of {@code space}. */
    public TierFlow(Formatter formatter, Box.BlockLevel box, Space space, Stretch stretch) {
        this.formatter = formatter;
        this.box = box;
        this.space = space;
        this.stretch = stretch;
        this.model = BoxModel.of(box, space, formatter);
        this.measure = new TierMeasure(formatter, box, space, stretch, model);
    }

    /** Lays it out. */
    public Laid lay() {
        Optional<BreakToken> next = stretch.from().map(token -> ((BreakToken.Columns) token).flow());
        while (true) {
            int gap = tiers.isEmpty() ? 0 : gap();
            int size = measure.next(next, position + gap);
            int missing = position + gap + size - space.room();
            boolean must = space.first() && tiers.isEmpty();
            if (space.isLimited() && missing > 0 && !must) {
                return tiers.isEmpty() ? Laid.nothing(missing) : broken(next.orElseThrow(), Optional.empty(), missing);
            }
            Laid laid = formatter.layout(box, measure.tier(size), Stretch.from(next));
            position += gap;
            add(laid);
            position += size;
            if (laid.ending().filter(ending -> !isOnlySize(ending)).isEmpty()) {
                return whole();
            }
            next = laid.ending().map(Ending::token);
            if (breaks()
                    && laid.ending().get().forced().filter(Breaks::endsPage).isPresent()) {
                return broken(next.orElseThrow(), laid.ending(), 0);
            }
        }
    }

    /** Whether forced breaks count out here: in what is not broken, the next tier is all that they bring. */
    private boolean breaks() {
        return space.kind() == Space.Kind.PAGE || space.kind().isColumn();
    }

    /** Whether all content has ended, so that a given size is all that goes on. */
    static boolean isOnlySize(Ending ending) {
        return ending.token() instanceof BreakToken.Finished;
    }

    /** What a given size has more than the tier has room for: it reaches out, for there is nothing in it. */
    private int over(Laid laid) {
        return laid.ending()
                .filter(TierFlow::isOnlySize)
                .map(ending -> ending.token().consumed())
                .map(consumed -> Math.max(0, model.usedBlockSize(consumed) - consumed))
                .orElse(0);
    }

    private int gap() {
        return box.style()
                .get(Properties.COLUMN_GAP)
                .resolveOr(space.inlineSize(), box.style().get(Properties.FONT_SIZE));
    }

    private void add(Laid laid) {
        Fragment.Block own = laid.fragment().orElseThrow();
        LogicalSize turned = own.rect().size().turned();
        LogicalRect rect = new LogicalRect(0, position, turned.inline() + over(laid), turned.block());
        widest = Math.max(widest, rect.inlineSize());
        tiers.add(new Fragment.Block(
                rect, own.mode(), own.paint(), own.marking(), own.anchors(), own.link(), own.children(), own.span()));
        trails.add(laid.trail());
    }

    private Fragment.Block group() {
        return Frame.group(
                new LogicalRect(
                        BoxModel.margins(box, space, model.margin(), widest).inlineStart(), 0, widest, position),
                space.mode(),
                new Marking.Content(0, box.origin().order()),
                tiers);
    }

    private Laid whole() {
        boolean fits = space.fits(position);
        return Laid.whole(
                group(), fits, MarginStrut.of(model.margin().blockEnd()), Laid.Baselines.NONE, Trail.of(trails));
    }

    private Laid broken(BreakToken next, Optional<Ending> forced, int missing) {
        int consumed = stretch.from().map(BreakToken::consumed).orElse(0) + position;
        Ending ending = new Ending(
                new BreakToken.Columns(consumed, next, Optional.empty()),
                Appeal.PERFECT,
                forced.flatMap(Ending::forced),
                Optional.empty());
        return Laid.broken(group(), ending, missing, Laid.Baselines.NONE, Trail.of(trails));
    }
}
