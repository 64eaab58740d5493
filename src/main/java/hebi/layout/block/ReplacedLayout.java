package hebi.layout.block;

import hebi.box.Box;
import hebi.css.ComputedStyle;
import hebi.css.Properties;
import hebi.css.Property;
import hebi.css.value.Keywords.BoxSizing;
import hebi.css.value.Keywords.ObjectFit;
import hebi.css.value.LengthPercentage;
import hebi.css.value.Size;
import hebi.fragment.Fragment;
import hebi.fragment.Marking;
import hebi.geom.Length;
import hebi.geom.LogicalEdges;
import hebi.geom.LogicalRect;
import hebi.geom.LogicalSize;
import hebi.geom.WritingMode;
import hebi.image.ImageAsset;
import hebi.image.ImageInfo;
import hebi.layout.ContentSizes;
import hebi.layout.flow.BoxModel;
import hebi.layout.flow.Frame;
import hebi.layout.flow.Laid;
import hebi.layout.flow.MarginStrut;
import hebi.layout.flow.Space;
import hebi.layout.flow.Styles;
import hebi.layout.flow.Trail;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;

/** Sizes and places pictures (CSS 2 §10.3.2, §10.4, §10.6.2; css-sizing-3). A picture is never broken. */
public final class ReplacedLayout {
    private final Function<String, Optional<ImageAsset>> images;
    private final IntUnaryOperator structure;

    /** Pictures as {@code images} finds them. */
    public ReplacedLayout(Function<String, Optional<ImageAsset>> images, IntUnaryOperator structure) {
        this.images = images;
        this.structure = structure;
    }

    /** Lays out one picture. */
    public Laid layout(Box.Replaced box, Space space) {
        ComputedStyle style = box.style();
        WritingMode mode = Styles.mode(style);
        Optional<ImageAsset> image = images.apply(box.source());
        LogicalEdges border = Styles.borders(style);
        LogicalEdges padding = Styles.padding(style, space.inlineSize());
        LogicalEdges edges = border.plus(padding);
        LogicalSize content = new Sizing(style, intrinsic(image, mode), edges, space, mode).used();
        BoxModel model = new BoxModel(
                mode,
                margin(style, mode, space, content.inline() + edges.inlineSum(), content.block() + edges.blockSum()),
                border,
                padding,
                content.inline() + edges.inlineSum(),
                OptionalInt.empty(),
                0,
                Space.UNLIMITED);
        Frame frame = new Frame(box, model, space.mode(), true, structure);
        LogicalRect rect = new LogicalRect(frame.inlineEdge(), frame.startEdge(), content.inline(), content.block());
        List<Fragment> children = image.filter(i -> content.inline() > 0 && content.block() > 0)
                .map(i -> List.<Fragment>of(new Fragment.Image(fitted(style, rect, i, mode), i, marking(box))))
                .orElse(List.of());
        Fragment.Block fragment = frame.fragment(content.block() + edges.blockSum(), true, children);
        boolean fits = space.fits(fragment.rect().blockSize());
        return Laid.whole(
                fragment,
                fits,
                MarginStrut.of(model.margin().blockEnd()),
                Laid.Baselines.NONE,
                Trail.of(box.origin(), List.of()));
    }

    /** Content sizes of {@code box}, along its own inline axis. */
    public ContentSizes contentSizes(Box.Replaced box) {
        WritingMode mode = Styles.mode(box.style());
        LogicalSize size = new Sizing(
                        box.style(),
                        intrinsic(images.apply(box.source()), mode),
                        LogicalEdges.NONE,
                        Space.unbroken(mode, 0),
                        mode)
                .intrinsicContribution();
        // css-sizing-3 §5.2.2: a percentage lets it shrink to nothing.
        boolean shrinks = isPercent(box.style().get(Properties.INLINE_SIZE))
                || isPercent(box.style().get(Properties.MAX_INLINE_SIZE));
        return new ContentSizes(shrinks ? 0 : size.inline(), size.inline());
    }

    private static boolean isPercent(Size size) {
        return size instanceof Size.Fixed fixed && fixed.value().hasPercent();
    }

    private Marking marking(Box.Replaced box) {
        int element = structure.applyAsInt(box.origin().order());
        return element == 0 || box.alt().isEmpty()
                ? new Marking.Artifact(Marking.ArtifactType.LAYOUT)
                : new Marking.Content(element, box.origin().order());
    }

    /** CSS 2 §10.3.4: auto margins of a block-level picture share what is left. */
    private static LogicalEdges margin(ComputedStyle style, WritingMode mode, Space space, int inline, int block) {
        LogicalEdges margin = mode.convert(Styles.margins(style, space.inlineSize()), space.mode());
        LogicalEdges auto = mode.convert(Styles.autoMargins(style), space.mode());
        int size = mode.isOrthogonalTo(space.mode()) ? block : inline;
        int free = Math.max(0, space.inlineSize() - size - margin.inlineSum());
        int start = margin.inlineStart();
        if (auto.inlineStart() == 1) {
            start += auto.inlineEnd() == 1 ? free / 2 : free;
        }
        return new LogicalEdges(start, margin.inlineEnd(), margin.blockStart(), margin.blockEnd());
    }

    private static LogicalSize intrinsic(Optional<ImageAsset> image, WritingMode mode) {
        if (image.isEmpty()) {
            return new LogicalSize(0, 0);
        }
        ImageInfo info = image.get().info();
        double points = 72_000 / Math.max(1, info.pixelsPerInch());
        return mode.toLogical(Length.clamp(info.width() * points), Length.clamp(info.height() * points));
    }

    /** {@code object-fit} as far as nothing is cut (css-images-3 §5.5). */
    private static LogicalRect fitted(ComputedStyle style, LogicalRect rect, ImageAsset image, WritingMode mode) {
        ObjectFit fit = style.get(Properties.OBJECT_FIT);
        LogicalSize own = intrinsic(Optional.of(image), mode);
        if (fit == ObjectFit.FILL || fit == ObjectFit.COVER || own.inline() == 0 || own.block() == 0) {
            return rect;
        }
        boolean byInline = (long) rect.inlineSize() * own.block() <= (long) rect.blockSize() * own.inline();
        int inline = byInline ? rect.inlineSize() : Length.scale(rect.blockSize(), own.inline(), own.block());
        int block = byInline ? Length.scale(rect.inlineSize(), own.block(), own.inline()) : rect.blockSize();
        if (fit != ObjectFit.CONTAIN && own.inline() <= inline) {
            inline = own.inline();
            block = own.block();
        }
        return new LogicalRect(
                rect.inlineStart() + (rect.inlineSize() - inline) / 2,
                rect.blockStart() + (rect.blockSize() - block) / 2,
                inline,
                block);
    }

    /** Used content sizes. */
    private record Sizing(
            ComputedStyle style, LogicalSize intrinsic, LogicalEdges edges, Space space, WritingMode mode) {

        LogicalSize used() {
            return used(given(Properties.INLINE_SIZE, true), limit(Properties.MAX_INLINE_SIZE, true));
        }

        LogicalSize intrinsicContribution() {
            OptionalInt inline = isPercent(style.get(Properties.INLINE_SIZE))
                    ? OptionalInt.empty()
                    : given(Properties.INLINE_SIZE, true);
            int max = isPercent(style.get(Properties.MAX_INLINE_SIZE))
                    ? Space.UNLIMITED
                    : limit(Properties.MAX_INLINE_SIZE, true);
            return used(inline, max);
        }

        private LogicalSize used(OptionalInt inline, int maxInline) {
            OptionalInt block = given(Properties.BLOCK_SIZE, false);
            int wide = inline.orElseGet(() -> block.isPresent() && intrinsic.block() > 0
                    ? Length.scale(block.getAsInt(), intrinsic.inline(), intrinsic.block())
                    : intrinsic.inline());
            int high = block.orElseGet(() -> intrinsic.inline() > 0
                    ? Length.scale(wide, intrinsic.block(), intrinsic.inline())
                    : intrinsic.block());
            return limited(wide, high, inline.isEmpty(), block.isEmpty(), maxInline);
        }

        /** CSS 2 §10.4: limits, and the ratio kept by what is auto. */
        private LogicalSize limited(int wide, int high, boolean autoInline, boolean autoBlock, int maxInline) {
            int inline = clamp(wide, given(Properties.MIN_INLINE_SIZE, true).orElse(0), maxInline);
            int block = high;
            if (autoBlock && inline != wide && intrinsic.inline() > 0) {
                block = Length.scale(inline, intrinsic.block(), intrinsic.inline());
            }
            int limited = clamp(
                    block, given(Properties.MIN_BLOCK_SIZE, false).orElse(0), limit(Properties.MAX_BLOCK_SIZE, false));
            if (autoInline && limited != block && intrinsic.block() > 0) {
                int scaled = Length.scale(limited, intrinsic.inline(), intrinsic.block());
                inline = clamp(scaled, given(Properties.MIN_INLINE_SIZE, true).orElse(0), maxInline);
            }
            return new LogicalSize(inline, limited);
        }

        private static int clamp(int value, int min, int max) {
            return Math.max(min, Math.min(max, value));
        }

        private int limit(Property<Size> property, boolean inline) {
            return given(property, inline).orElse(Space.UNLIMITED);
        }

        private OptionalInt given(Property<Size> property, boolean inline) {
            if (!(style.get(property) instanceof Size.Fixed fixed)) {
                return OptionalInt.empty();
            }
            LengthPercentage value = fixed.value();
            OptionalInt base = inline != mode.isOrthogonalTo(space.mode())
                    ? OptionalInt.of(space.inlineSize())
                    : space.blockSize();
            if (value.hasPercent() && base.isEmpty()) {
                return OptionalInt.empty();
            }
            int length = Math.max(0, value.resolve(base.orElse(0)));
            int around = inline ? edges.inlineSum() : edges.blockSum();
            return OptionalInt.of(
                    style.get(Properties.BOX_SIZING) == BoxSizing.BORDER_BOX ? Math.max(0, length - around) : length);
        }
    }
}
