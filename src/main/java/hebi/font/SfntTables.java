package hebi.font;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The table directory of an OpenType file (OpenType 1.9, "Organization of an OpenType Font"). */
final class SfntTables {
    private static final int TRUETYPE = 0x00010000;
    private static final int CFF = 0x4F54544F; // "OTTO"
    private static final int APPLE_TRUE = 0x74727565; // "true"
    private static final int MOST_TABLES = 512;

    private final ByteBuffer data;
    private final Map<String, int[]> ranges;

    private SfntTables(ByteBuffer data, Map<String, int[]> ranges) {
        this.data = data;
        this.ranges = ranges;
    }

    /** Reads the directory; every table must lie inside the file. */
    static SfntTables read(ByteBuffer file) throws UnreadableFontException {
        ByteBuffer data = file.duplicate().order(ByteOrder.BIG_ENDIAN);
        if (data.limit() < 12) {
            throw new UnreadableFontException("shorter than a font’s header");
        }
        int version = data.getInt(0);
        if (version != TRUETYPE && version != CFF && version != APPLE_TRUE) {
            throw new UnreadableFontException("no TrueType or OpenType font (collections and WOFF are not supported)");
        }
        int count = Short.toUnsignedInt(data.getShort(4));
        if (count > MOST_TABLES || 12 + 16L * count > data.limit()) {
            throw new UnreadableFontException("table directory ends early");
        }
        Map<String, int[]> ranges = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            long offset = Integer.toUnsignedLong(data.getInt(entry + 8));
            long length = Integer.toUnsignedLong(data.getInt(entry + 12));
            String tag = tag(data, entry);
            if (offset + length > data.limit()) {
                throw new UnreadableFontException("table " + tag.strip() + " lies outside the file");
            }
            ranges.put(tag, new int[] {(int) offset, (int) length});
        }
        return new SfntTables(data, ranges);
    }

    private static String tag(ByteBuffer data, int at) {
        char[] tag = new char[4];
        for (int i = 0; i < 4; i++) {
            tag[i] = (char) (data.get(at + i) & 0xFF);
        }
        return new String(tag);
    }

    /** A read-only view of one table, big-endian, position 0. */
    Optional<ByteBuffer> table(String tag) {
        int[] range = ranges.get(tag);
        return range == null
                ? Optional.empty()
                : Optional.of(data.slice(range[0], range[1]).asReadOnlyBuffer().order(ByteOrder.BIG_ENDIAN));
    }

    /** A table that the font must have, at least {@code size} bytes long. */
    ByteBuffer required(String tag, int size) throws UnreadableFontException {
        ByteBuffer table =
                table(tag).orElseThrow(() -> new UnreadableFontException("table " + tag.strip() + " is missing"));
        if (table.limit() < size) {
            throw new UnreadableFontException("table " + tag.strip() + " ends early");
        }
        return table;
    }
}
