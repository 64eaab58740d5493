package hebi.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Puts tables together to a TrueType font file (OpenType 1.9.1, "Organization of an OpenType Font"). */
final class Sfnt {
    private static final int CHECKSUM_MAGIC = 0xB1B0AFBA;

    private Sfnt() {}

    /** A font file of {@code tables}, which come sorted by tag and hold a {@code head} whose adjustment is 0. */
    static byte[] write(Map<String, byte[]> tables) {
        int size = 12 + 16 * tables.size();
        for (byte[] table : tables.values()) {
            size += (table.length + 3) & ~3;
        }
        ByteBuffer out = ByteBuffer.allocate(size);
        int count = tables.size();
        int power = Integer.highestOneBit(count);
        out.putInt(0x00010000).putShort((short) count);
        out.putShort((short) (16 * power));
        out.putShort((short) Integer.numberOfTrailingZeros(power));
        out.putShort((short) (16 * (count - power)));
        int offset = 12 + 16 * count;
        int head = 0;
        for (Map.Entry<String, byte[]> e : tables.entrySet()) {
            byte[] table = e.getValue();
            out.put(offset, table);
            int padded = (table.length + 3) & ~3;
            out.put(e.getKey().getBytes(StandardCharsets.US_ASCII));
            out.putInt(checksum(out, offset, padded)).putInt(offset).putInt(table.length);
            head = e.getKey().equals("head") ? offset : head;
            offset += padded;
        }
        out.putInt(head + 8, CHECKSUM_MAGIC - checksum(out, 0, size));
        return out.array();
    }

    private static int checksum(ByteBuffer data, int start, int length) {
        int sum = 0;
        for (int i = start; i < start + length; i += 4) {
            sum += data.getInt(i);
        }
        return sum;
    }
}
