package hebi.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An ICC v4 profile of sRGB (IEC 61966-2-1), written from the standard's numbers: the JDK's own differs between
 * versions, and a file made today should equal one made later.
 */
final class SrgbProfile {
    private static final int HEADER = 128;
    private static final int TAG = 12;

    private SrgbProfile() {}

    /** The profile. */
    static byte[] bytes() {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", text("sRGB"));
        tags.put("cprt", text("No copyright, use freely"));
        tags.put("wtpt", xyz(0.9642, 1.0, 0.8249));
        // ICC.1 annex E: D65 adapted to D50 by the linear Bradford transformation.
        tags.put(
                "chad",
                fixed(
                        "sf32", 1.047882, 0.022919, -0.050201, 0.029587, 0.990479, -0.017059, -0.009232, 0.015076,
                        0.751678));
        tags.put("rXYZ", xyz(0.436066, 0.222488, 0.013916));
        tags.put("gXYZ", xyz(0.385147, 0.716873, 0.097076));
        tags.put("bXYZ", xyz(0.143066, 0.060608, 0.714096));
        byte[] curve = curve();
        tags.put("rTRC", curve);
        tags.put("gTRC", curve);
        tags.put("bTRC", curve);
        return assemble(tags);
    }

    private static byte[] assemble(Map<String, byte[]> tags) {
        int dataStart = HEADER + 4 + TAG * tags.size();
        int size = dataStart
                + tags.values().stream().distinct().mapToInt(t -> t.length).sum();
        ByteBuffer out = ByteBuffer.allocate(size);
        out.putInt(0, size).putInt(8, 0x04200000);
        ascii(out, 12, "mntrRGB XYZ ");
        // A fixed date: 2026-05-01.
        out.putShort(24, (short) 2026).putShort(26, (short) 5).putShort(28, (short) 1);
        ascii(out, 36, "acsp");
        out.putInt(68, fixed(0.9642)).putInt(72, fixed(1)).putInt(76, fixed(0.8249));
        out.putInt(HEADER, tags.size());
        int entry = HEADER + 4;
        int place = dataStart;
        byte[] previous = {};
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            byte[] data = tag.getValue();
            // The three curves are one.
            int at = data == previous ? place - data.length : place;
            out.put(at, data);
            ascii(out, entry, tag.getKey());
            out.putInt(entry + 4, at).putInt(entry + 8, data.length);
            place = at + data.length;
            entry += TAG;
            previous = data;
        }
        return out.array();
    }

    // IEC 61966-2-1: parametric curve type 3.
    private static byte[] curve() {
        byte[] values = fixed("para", 2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045);
        ByteBuffer out = ByteBuffer.allocate(values.length + 4);
        out.put(values, 0, 8).putShort((short) 3).putShort((short) 0).put(values, 8, values.length - 8);
        return out.array();
    }

    private static byte[] xyz(double x, double y, double z) {
        return fixed("XYZ ", x, y, z);
    }

    private static byte[] fixed(String type, double... values) {
        ByteBuffer out = ByteBuffer.allocate(8 + 4 * values.length);
        ascii(out, 0, type);
        for (int i = 0; i < values.length; i++) {
            out.putInt(8 + 4 * i, fixed(values[i]));
        }
        return out.array();
    }

    private static int fixed(double value) {
        return (int) Math.round(value * 65536);
    }

    private static byte[] text(String text) {
        byte[] utf16 = text.getBytes(StandardCharsets.UTF_16BE);
        ByteBuffer out = ByteBuffer.allocate((28 + utf16.length + 3) & ~3);
        ascii(out, 0, "mluc");
        out.putInt(8, 1).putInt(12, 12);
        ascii(out, 16, "enUS");
        out.putInt(20, utf16.length).putInt(24, 28).put(28, utf16);
        return out.array();
    }

    private static void ascii(ByteBuffer out, int at, String text) {
        out.put(at, text.getBytes(StandardCharsets.US_ASCII));
    }
}
