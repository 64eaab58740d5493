package hebi.layout.flow;

import hebi.css.ComputedStyle;
import hebi.css.Properties;
import hebi.css.value.Keywords.FloatReference;
import hebi.geom.Color;
import hebi.geom.WritingMode;
import java.util.List;
import java.util.Optional;

/**
 * The foot of a page or column, where footnotes gather (css-gcpm-3 §3.2, ZH-43). In a grid it has the grid's columns: what
 * an item refers to stands under the columns of the item. Lengths are millipoints.
 *
 * @param foot whose foot it is
 * @param stack what stands there already
 * @param columns those of the outermost grid around what is laid out; none outside of a grid
 * @param lane under what is laid out
 * @param lineLeft of the containing block's content, from that of the foot
 */
public record NoteArea(Foot foot, NoteStack stack, List<Lane> columns, Lane lane, int lineLeft) {
    /** No place for notes: in what is not broken. */
    public static final NoteArea NONE = of(
            new Foot(WritingMode.HORIZONTAL_LTR, 0, new Separator(0, 0, 0, Color.Rgb.TRANSPARENT), Owner.PAGE, false));

    /** Copies its list. */
    public NoteArea {
        columns = List.copyOf(columns);
    }

    /** A foot without notes yet. */
    public static NoteArea of(Foot foot) {
        return new NoteArea(foot, NoteStack.EMPTY, List.of(), new Lane(0, foot.inlineSize()), 0);
    }

    /** What has a foot. */
    public enum Owner {
        /** A page, or a column with no page around it that has a foot. */
        PAGE,
        /** A column with others after it. */
        COLUMN,
        /** The last column of its row. */
        LAST_COLUMN
    }

    /**
     * The foot as a whole.
     *
     * @param mode of the page area or column
     * @param inlineSize of the page area or column; 0 where there is none
     * @param separator what parts the notes from the text
     * @param owner what has it
     * @param breaks whether a note that has too little room goes on at the next foot
     */
    public record Foot(WritingMode mode, int inlineSize, Separator separator, Owner owner, boolean breaks) {
        /** Distance of {@code lane} from the inline start. */
        public int inlineStart(Lane lane) {
            return mode.isInlineReversed() ? inlineSize - lane.lineRight() : lane.lineLeft();
        }
    }

    /**
     * A part of the foot along the lines.
     *
     * @param lineLeft from the line-left edge of the foot
     * @param size of the lines there
     */
    public record Lane(int lineLeft, int size) {
        /** Where it ends. */
        public int lineRight() {
            return lineLeft + size;
        }

        /** Whether they have something in common. */
        public boolean meets(Lane other) {
            return lineLeft < other.lineRight() && other.lineLeft < lineRight();
        }

        /** From the start of one to the end of the other. */
        Lane with(Lane other) {
            int left = Math.min(lineLeft, other.lineLeft);
            return new Lane(left, Math.max(lineRight(), other.lineRight()) - left);
        }
    }

    /**
     * Space and rule between text and notes: block-start margin, border and padding of {@code @footnote}. The rule is a
     * quarter as long as the lines.
     *
     * @param before from the text to the rule
     * @param rule its thickness
     * @param after from the rule to the first note
     * @param color of the rule
     */
    public record Separator(int before, int rule, int after, Color color) {
        /** The separator that a style of {@code @footnote} asks for; percentages are of {@code base}. */
        public static Separator of(ComputedStyle style, int base) {
            return new Separator(
                    style.get(Properties.MARGIN_BLOCK_START).resolveOr(base, 0),
                    style.get(Properties.BORDER_BLOCK_START_WIDTH),
                    style.get(Properties.PADDING_BLOCK_START).resolve(base),
                    style.get(Properties.BORDER_BLOCK_START_COLOR));
        }

        /** All of it. */
        public int blockSize() {
            return before + rule + after;
        }
    }

    /** Whether there is a foot. */
    public boolean exists() {
        return foot.inlineSize() > 0;
    }

    /** Whether floats go to the head and foot: from what stands beside other content none do. */
    public boolean takesFloats() {
        return exists() && columns.isEmpty();
    }

    /** KO-11: whether notes with that {@code float-reference} go here; without columns all do. */
    public boolean takes(FloatReference reference) {
        return switch (reference) {
            case INLINE, COLUMN -> true;
            case PAGE -> foot.owner() == Owner.PAGE && columns.isEmpty();
            case HEBI_LAST_COLUMN -> foot.owner() != Owner.COLUMN;
        };
    }

    /** The foot of a column, without notes yet, in lines of {@code size}; {@code tried} if its height may change. */
    public NoteArea ofColumn(WritingMode mode, int size, boolean last, boolean tried) {
        // In a cell, a tier, nothing further out has a foot for what refers to the page.
        Owner column = !exists() ? Owner.PAGE : last ? Owner.LAST_COLUMN : Owner.COLUMN;
        return of(new Foot(mode, size, foot.separator(), column, !tried));
    }

    /** The same with nothing in it. */
    public NoteArea emptied() {
        return new NoteArea(foot, NoteStack.EMPTY, columns, lane, lineLeft);
    }

    /** The same with other notes in it. */
    public NoteArea with(NoteStack other) {
        return new NoteArea(foot, other, columns, lane, lineLeft);
    }

    /** The same for what stands so much further to the line-right. */
    public NoteArea shifted(int inline) {
        return inline == 0 || !exists() ? this : new NoteArea(foot, stack, columns, lane, lineLeft + inline);
    }

    /** The same for what is in a box of these sizes. */
    public NoteArea inside(BoxModel model, Space space) {
        if (!exists() || model.mode().isOrthogonalTo(space.mode())) {
            return this;
        }
        int start = model.margin().inlineStart();
        int border = space.mode().isInlineReversed() ? space.inlineSize() - start - model.inlineSize() : start;
        return shifted(border
                + (model.mode().isInlineReversed()
                        ? model.edges().inlineEnd()
                        : model.edges().inlineStart()));
    }

    /**
     * The foot under the columns of a grid in whose content box this is.
     *
     * @param tracks the grid's columns, from the line-left edge of its content
     */
    public NoteArea inGrid(List<Lane> tracks) {
        // A grid in a column of another shares the foot's columns.
        return !exists() || !columns.isEmpty()
                ? this
                : new NoteArea(
                        foot,
                        stack,
                        tracks.stream()
                                .map(track -> new Lane(lineLeft + track.lineLeft(), track.size()))
                                .toList(),
                        lane,
                        lineLeft);
    }

    /** The same for an item of a grid whose area is {@code area}, from the line-left edge of the grid's content. */
    public NoteArea ofItem(Lane area) {
        if (!exists()) {
            return this;
        }
        Lane own = new Lane(lineLeft + area.lineLeft(), area.size());
        Lane under = columns.stream()
                .filter(column -> column.meets(own) && column.meets(lane))
                .reduce(Lane::with)
                .orElse(lane);
        return new NoteArea(foot, stack, columns, under, own.lineLeft());
    }

    /** The lane that waits for {@code at}; all of the foot when it has none here. */
    public Lane laneOf(PageFloat at) {
        Lane all = new Lane(0, foot.inlineSize());
        return at.lane().filter(lane -> lane.lineRight() <= foot.inlineSize()).orElse(all);
    }

    /** The lane of notes that are written here; empty when that is all of the foot. */
    public Optional<Lane> place() {
        return columns.isEmpty() ? Optional.empty() : Optional.of(lane);
    }

    /** The same after more notes. */
    public NoteArea after(List<Note> more) {
        return more.isEmpty() ? this : with(stack.with(more));
    }
}
