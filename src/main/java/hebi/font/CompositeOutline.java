package hebi.font;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Composite glyph descriptions (OpenType 1.9.1, glyf): made here, or renumbered. */
final class CompositeOutline {
    private static final int ARG_1_AND_2_ARE_WORDS = 0x0001;
    private static final int ARGS_ARE_XY_VALUES = 0x0002;
    private static final int WE_HAVE_A_SCALE = 0x0008;
    private static final int MORE_COMPONENTS = 0x0020;
    private static final int WE_HAVE_AN_X_AND_Y_SCALE = 0x0040;
    private static final int WE_HAVE_A_TWO_BY_TWO = 0x0080;
    private static final int HEADER = 10;
    private static final int COMPONENT = 8;

    private final List<int[]> components = new ArrayList<>();
    private int xMin = Short.MAX_VALUE;
    private int yMin = Short.MAX_VALUE;
    private int xMax = Short.MIN_VALUE;
    private int yMax = Short.MIN_VALUE;

    /** Adds a component, moved by ({@code x}, {@code y}), whose own box is {@code box}. */
    void add(int index, int x, int y, int[] box) {
        components.add(new int[] {index, x, y});
        xMin = Math.min(xMin, box[0] + x);
        yMin = Math.min(yMin, box[1] + y);
        xMax = Math.max(xMax, box[2] + x);
        yMax = Math.max(yMax, box[3] + y);
    }

    /** The description; empty without components. */
    byte[] bytes() {
        if (components.isEmpty()) {
            return new byte[0];
        }
        ByteBuffer out = ByteBuffer.allocate(HEADER + COMPONENT * components.size());
        out.putShort((short) -1);
        out.putShort((short) xMin).putShort((short) yMin).putShort((short) xMax).putShort((short) yMax);
        for (int i = 0; i < components.size(); i++) {
            int[] component = components.get(i);
            int more = i + 1 < components.size() ? MORE_COMPONENTS : 0;
            out.putShort((short) (ARG_1_AND_2_ARE_WORDS | ARGS_ARE_XY_VALUES | more));
            out.putShort((short) component[0]).putShort((short) component[1]).putShort((short) component[2]);
        }
        return out.array();
    }

    /** Gives the components of {@code outline} the numbers that {@code indices} says; a simple glyph stays as it is. */
    static void renumber(byte[] outline, IntUnaryOperator indices) {
        if (outline.length < HEADER || ByteBuffer.wrap(outline).getShort() >= 0) {
            return;
        }
        ByteBuffer data = ByteBuffer.wrap(outline).position(HEADER);
        int flags;
        do {
            flags = data.getShort();
            int component = Short.toUnsignedInt(data.getShort(data.position()));
            data.putShort((short) indices.applyAsInt(component));
            int arguments = (flags & ARG_1_AND_2_ARE_WORDS) != 0 ? 4 : 2;
            data.position(data.position() + arguments + transformSize(flags));
        } while ((flags & MORE_COMPONENTS) != 0);
    }

    private static int transformSize(int flags) {
        if ((flags & WE_HAVE_A_SCALE) != 0) {
            return 2;
        }
        if ((flags & WE_HAVE_AN_X_AND_Y_SCALE) != 0) {
            return 4;
        }
        return (flags & WE_HAVE_A_TWO_BY_TWO) != 0 ? 8 : 0;
    }
}
