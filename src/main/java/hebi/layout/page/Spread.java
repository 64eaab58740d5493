package hebi.layout.page;

import hebi.box.Origin;
import hebi.css.PageStyle;
import hebi.css.Properties;
import hebi.css.value.Keywords.PageSpread;
import hebi.fragment.Fragment;
import hebi.fragment.Frame;
import hebi.fragment.Marking;
import hebi.fragment.Page;
import hebi.geom.PhysicalRect;
import hebi.geom.WritingMode;
import hebi.layout.LayoutResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two facing pages that are laid out as one and then cut at the fold ({@code -hebi-spread}): columns that land on
 * different pages are so kept in step by whatever keeps columns in step. The room goes from the left page's area to the
 * right one's; what lies between them, the inner margins, is for the stylesheet to leave free.
 */
final class Spread {
    private final LaidPage left;
    private final LaidPage right;

    Spread(LaidPage left, LaidPage right) {
        this.left = left;
        this.right = right;
    }

    /** Whether a page is one of two that were laid out as one. */
    static boolean isHalf(LaidPage page) {
        return page.flow().isPresent() && isSpread(page.style());
    }

    /** Whether pages of a style are laid out by twos. */
    static boolean isSpread(PageStyle style) {
        return style.style().get(Properties.PAGE_SPREAD) == PageSpread.BOTH;
    }

    /** Where both pages' areas and what is between them lie, from the left page's top-left. */
    PhysicalRect area() {
        PhysicalRect first = left.geometry().area();
        PhysicalRect second = right.geometry().area();
        int end = fold() + second.x() + second.width();
        return new PhysicalRect(first.x(), first.y(), end - first.x(), first.height());
    }

    private int fold() {
        return left.geometry().page().width();
    }

    /**
     * The pages with their halves of {@code result}, the one that is read first before the other.
     *
     * @param rightFirst whether that is the right one
     */
    List<LaidPage> cut(LayoutResult result, boolean rightFirst) {
        Half inLeft = new Half(true);
        Half inRight = new Half(false);
        Fragment.Block leftPart = inLeft.of(result.fragment());
        Fragment.Block rightPart = inRight.of(result.fragment());
        PhysicalRect area = area();
        LaidPage leftPage = with(left, area, leftPart);
        LaidPage rightPage = with(right, area.moved(-fold(), 0), rightPart);
        LaidPage first = rightFirst ? rightPage : leftPage;
        LaidPage second = rightFirst ? leftPage : rightPage;
        List<Origin> onFirst = new ArrayList<>();
        List<Origin> onSecond = new ArrayList<>();
        List<Integer> firstTexts = positions(first);
        List<Integer> secondTexts = positions(second);
        for (Origin start : result.starts()) {
            (next(firstTexts, start.order()) <= next(secondTexts, start.order()) ? onFirst : onSecond).add(start);
        }
        return List.of(
                finished(first, result, onFirst, result.late()), finished(second, result, onSecond, result.late()));
    }

    private static LaidPage with(LaidPage page, PhysicalRect area, Fragment.Block part) {
        PageGeometry geometry =
                new PageGeometry(page.geometry().page(), page.geometry().border(), area);
        LayoutResult own = new LayoutResult(part, Optional.empty(), LayoutResult.Start.ANY, List.of(), List.of());
        return new LaidPage(page.selector(), page.style(), geometry, Optional.of(own));
    }

    private static LaidPage finished(LaidPage page, LayoutResult whole, List<Origin> starts, List<Fragment> late) {
        LayoutResult own = page.flow().orElseThrow();
        return new LaidPage(
                page.selector(),
                page.style(),
                page.geometry(),
                Optional.of(new LayoutResult(own.fragment(), whole.next(), whole.nextStart(), starts, late)));
    }

    private static List<Integer> positions(LaidPage page) {
        PageContent content = PageContent.of(page);
        List<Integer> all = new ArrayList<>(content.texts());
        all.addAll(content.pictures());
        all.sort(null);
        return all;
    }

    /** The first position from {@code order} on; the greatest number when there is none. */
    private static int next(List<Integer> positions, int order) {
        int low = 0;
        int high = positions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (positions.get(middle) < order) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < positions.size() ? positions.get(low) : Integer.MAX_VALUE;
    }

    /** What of a tree of fragments lies on one side of the fold. A box across it stands on both pages. */
    private final class Half {
        private final boolean isLeft;

        Half(boolean isLeft) {
            this.isLeft = isLeft;
        }

        Fragment.Block of(Fragment.Block root) {
            WritingMode mode = root.mode();
            Frame frame = Frame.of(new Page.Area(area(), mode, List.of()));
            return root.withChildren(of(root.children(), frame.inside(root)));
        }

        private List<Fragment> of(List<Fragment> fragments, Frame frame) {
            List<Fragment> mine = new ArrayList<>();
            for (Fragment fragment : fragments) {
                of(fragment, frame).ifPresent(mine::add);
            }
            return mine;
        }

        private Optional<Fragment> of(Fragment fragment, Frame frame) {
            PhysicalRect rect = frame.physical(fragment.rect());
            boolean across = rect.x() < fold() && rect.x() + rect.width() > fold();
            if (!across) {
                boolean onLeft = rect.x() + rect.width() <= fold();
                return onLeft == isLeft ? Optional.of(fragment) : Optional.empty();
            }
            if (fragment instanceof Fragment.Block block) {
                return Optional.of(part(block, frame));
            } else if (fragment instanceof Fragment.Layer layer) {
                return Optional.of(new Fragment.Layer(part(layer.block(), frame), layer.zIndex()));
            } else if (fragment instanceof Fragment.Image image) {
                // A picture across the fold is seen on both pages and told of on the left one.
                return Optional.of(
                        isLeft
                                ? image
                                : new Fragment.Image(
                                        image.rect(),
                                        image.image(),
                                        new Marking.Artifact(Marking.ArtifactType.BACKGROUND)));
            } else if (fragment instanceof Fragment.Rule) {
                return Optional.of(fragment);
            }
            boolean mostlyLeft = rect.x() + rect.width() / 2 <= fold();
            return mostlyLeft == isLeft ? Optional.of(fragment) : Optional.empty();
        }

        private Fragment.Block part(Fragment.Block block, Frame frame) {
            return block.withChildren(of(block.children(), frame.inside(block)));
        }
    }
}
