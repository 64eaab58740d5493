package hebi.layout.block;

import hebi.box.Box;
import hebi.geom.LogicalEdges;
import hebi.layout.BreakToken;
import hebi.layout.BreakToken.FloatToken;
import hebi.layout.flow.Appeal;
import hebi.layout.flow.Ending;
import hebi.layout.flow.Floats;
import hebi.layout.flow.Floats.Exclusion;
import hebi.layout.flow.FlowPosition;
import hebi.layout.flow.Laid;
import hebi.layout.flow.NoteArea;
import hebi.layout.flow.Space;
import hebi.layout.flow.Stretch;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Places floats in a fragmentainer: whole, or broken at its end, or not at all, so that they begin in the next one. A
 * float is a flow of its own beside what stands around it (css-break-4 §2), which goes on here in any case.
 *
 * @param layout places them
 * @param space of the block that holds them
 */
record FloatBreak(FloatLayout layout, Space space) {
    /**
     * A float, or a part of one.
     *
     * @param box the float
     * @param place where it is; empty when it waits for the next fragmentainer
     * @param exclusion its margin box in the context; of one that goes on, without end
     * @param rest where it goes on
     * @param over by how many millipoints it reaches over the end of the fragmentainer
     * @param shortage see {@link Laid#shortage}
     */
    record Floated(
            Box.OutOfFlow box,
            Optional<FloatLayout.Placed> place,
            Exclusion exclusion,
            Optional<FloatToken> rest,
            int over,
            int shortage) {}

    /**
     * What is to be placed.
     *
     * @param index see {@link FloatToken#index}
     * @param box the float
     * @param from where it goes on; empty for its start
     * @param room from the holder's border box to the end of the fragmentainer
     * @param must whether something of it must be placed, since a new fragmentainer would have no more room
     */
    record Part(int index, Box.OutOfFlow box, Optional<BreakToken> from, int room, boolean must) {
        /** The same where a new fragmentainer has more room. */
        Part optional() {
            return new Part(index, box, from, room, false);
        }
    }

    /** Places a float from its start on, of which {@code whole} came without breaks, no higher than {@code top}. */
    Floated place(Part part, Laid whole, Floats floats, int top) {
        LogicalEdges margin = layout.margin(part.box());
        FloatLayout.Placed placed = layout.place(part.box(), whole, margin, floats, top);
        // A negative margin at the end says that it is meant to reach out.
        int size = whole.blockSize() + Math.min(0, margin.blockEnd());
        int over = space.isLimited() ? placed.fragment().rect().blockStart() + size - part.room() : 0;
        if (over <= 0) {
            return new Floated(part.box(), Optional.of(placed), placed.exclusion(), Optional.empty(), 0, 0);
        }
        Floated broken = broken(part, margin, floats, placed.exclusion().blockStart() - layout.block(), over);
        // What cannot be broken stands where it must.
        return broken.rest().isEmpty()
                ? new Floated(part.box(), Optional.of(placed), placed.exclusion(), Optional.empty(), over, over)
                : broken;
    }

    /** Places a float that began in a fragmentainer before, no higher than {@code top}. */
    Floated resume(Part part, Floats floats, int top) {
        LogicalEdges sides = layout.margin(part.box());
        // css-break-4 §5.2: margins that adjoin an unforced break are cut.
        LogicalEdges margin = new LogicalEdges(sides.inlineStart(), sides.inlineEnd(), 0, sides.blockEnd());
        return broken(part, margin, floats, top, 1);
    }

    /** As much as there is room for under {@code top}; {@code missing} is how much too high the whole is. */
    private Floated broken(Part part, LogicalEdges margin, Floats floats, int top, int missing) {
        Laid laid = lay(part, top + margin.blockStart());
        Appeal appeal = laid.ending().map(Ending::appeal).orElse(Appeal.PERFECT);
        boolean poor = part.from().isEmpty() && appeal != Appeal.PERFECT;
        boolean overfull = laid.ending().isEmpty() && !laid.fits();
        if (laid.isNothing() || (!part.must() && (poor || overfull))) {
            return waiting(part, Math.max(missing, laid.shortage()));
        }
        FloatLayout.Placed placed = layout.place(part.box(), laid, margin, floats, top);
        int start = placed.exclusion().blockStart() - layout.block();
        if (Floats.isBeyond(start)) {
            return waiting(part, missing);
        }
        // Beside other floats there may be no room for it.
        return start > top ? broken(part.optional(), margin, floats, start, missing) : taken(part, laid, placed);
    }

    private Floated taken(Part part, Laid laid, FloatLayout.Placed placed) {
        Optional<FloatToken> rest =
                laid.ending().map(ending -> new FloatToken(part.index(), Optional.of(ending.token())));
        Exclusion at = placed.exclusion();
        Exclusion exclusion = rest.isEmpty()
                ? at
                : new Exclusion(at.left(), at.lineLeft(), at.lineRight(), at.blockStart(), Floats.BEYOND);
        return new Floated(part.box(), Optional.of(placed), exclusion, rest, 0, laid.shortage());
    }

    /** The float begins in the next fragmentainer, and no later one may be higher (CSS 2 §9.5.1, rule 5). */
    private Floated waiting(Part part, int shortage) {
        boolean left = layout.isLeft(part.box());
        int edge = left ? layout.content().lineLeft() : layout.content().lineRight();
        Exclusion exclusion = new Exclusion(left, edge, edge, Floats.BEYOND, Floats.BEYOND);
        return new Floated(
                part.box(),
                Optional.empty(),
                exclusion,
                Optional.of(new FloatToken(part.index(), part.from())),
                0,
                shortage);
    }

    private Laid lay(Part part, int borderStart) {
        int room = part.room() - borderStart;
        Space inside = new Space(
                layout.mode(),
                layout.inlineSize(),
                OptionalInt.empty(),
                room,
                0,
                space.extent(),
                part.must(),
                Space.Kind.FLOAT,
                FlowPosition.START,
                NoteArea.NONE);
        return room <= 0 && !part.must()
                ? Laid.nothing(1 - room)
                : layout.formatter().layout(part.box().box(), inside, Stretch.from(part.from()));
    }
}
