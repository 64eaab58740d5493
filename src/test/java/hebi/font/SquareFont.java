package hebi.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * A test font like WPT's Ahem: every character of the BMP from U+0020 to U+FFFD has its own glyph, a filled square of
 * one em (spaces are blank), advance 1 em along both axes, ascent = descent = 0.5 em, so that alphabetic and central
 * baselines coincide and expected layouts are legible rows of letters.
 */
public final class SquareFont {
    /** Font units in an em. */
    public static final int EM = 1000;

    private static final int FIRST = 0x20;
    private static final int LAST = 0xFFFD;
    private static final int GLYPHS = LAST - FIRST + 2;

    private SquareFont() {}

    /** The bytes of a TrueType file. */
    public static byte[] bytes() {
        Map<String, byte[]> tables = new TreeMap<>();
        tables.put("OS/2", os2());
        tables.put("cmap", cmap());
        tables.put("head", head());
        tables.put("hhea", metricsHeader());
        tables.put("hmtx", metrics(0));
        tables.put("maxp", maxp());
        tables.put("name", name());
        tables.put("post", post());
        tables.put("vhea", metricsHeader());
        tables.put("vmtx", metrics(0));
        Glyphs glyphs = Glyphs.build();
        tables.put("glyf", glyphs.glyf);
        tables.put("loca", glyphs.loca);
        return assemble(tables);
    }

    /** The font, opened. */
    public static FontFace face() {
        byte[] bytes = bytes();
        try {
            return OpenTypeFace.open(
                    ByteBuffer.allocateDirect(bytes.length).put(bytes).flip(), "square.ttf");
        } catch (UnreadableFontException e) {
            throw new AssertionError(e);
        }
    }

    private record Glyphs(byte[] glyf, byte[] loca) {
        static Glyphs build() {
            byte[] square = square();
            ByteBuffer loca = ByteBuffer.allocate((GLYPHS + 1) * 4);
            ByteArrayOutputStream glyf = new ByteArrayOutputStream();
            for (int gid = 0; gid < GLYPHS; gid++) {
                loca.putInt(glyf.size());
                if (!isBlank(gid)) {
                    glyf.write(square, 0, square.length);
                }
            }
            loca.putInt(glyf.size());
            return new Glyphs(glyf.toByteArray(), loca.array());
        }

        private static boolean isBlank(int gid) {
            int c = gid + FIRST - 1;
            return gid > 0 && (Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT);
        }

        private static byte[] square() {
            ByteBuffer b = ByteBuffer.allocate(36);
            b.putShort((short) 1); // contours
            b.putShort((short) 0).putShort((short) -500).putShort((short) EM).putShort((short) 500);
            b.putShort((short) 3); // last point
            b.putShort((short) 0); // instructions
            b.put(new byte[] {1, 1, 1, 1}); // on curve, 16-bit deltas
            b.putShort((short) 0).putShort((short) 0).putShort((short) EM).putShort((short) 0);
            b.putShort((short) -500).putShort((short) EM).putShort((short) 0).putShort((short) -EM);
            return b.array();
        }
    }

    private static byte[] head() {
        ByteBuffer b = ByteBuffer.allocate(54);
        b.putInt(0x00010000).putInt(0x00010000).putInt(0).putInt(0x5F0F3CF5);
        b.putShort((short) 0).putShort((short) EM).putLong(0).putLong(0);
        b.putShort((short) 0).putShort((short) -500).putShort((short) EM).putShort((short) 500);
        b.putShort((short) 0).putShort((short) 8).putShort((short) 2);
        b.putShort((short) 1).putShort((short) 0); // long loca
        return b.array();
    }

    // hhea and vhea have the same shape.
    private static byte[] metricsHeader() {
        ByteBuffer b = ByteBuffer.allocate(36);
        b.putInt(0x00010000).putShort((short) 500).putShort((short) -500).putShort((short) 0);
        b.putShort((short) EM).position(34);
        b.putShort((short) 1);
        return b.array();
    }

    private static byte[] metrics(int bearing) {
        ByteBuffer b = ByteBuffer.allocate(4 + (GLYPHS - 1) * 2);
        b.putShort((short) EM).putShort((short) bearing);
        return b.array();
    }

    private static byte[] maxp() {
        ByteBuffer b = ByteBuffer.allocate(32);
        b.putInt(0x00010000).putShort((short) GLYPHS).putShort((short) 4).putShort((short) 1);
        return b.array();
    }

    private static byte[] os2() {
        ByteBuffer b = ByteBuffer.allocate(96);
        b.putShort((short) 4).putShort((short) EM).putShort((short) 400).putShort((short) 5);
        b.position(68);
        b.putShort((short) 500).putShort((short) -500).putShort((short) 0).putShort((short) 500);
        b.putShort((short) 500).position(86);
        b.putShort((short) 500).putShort((short) 500);
        return b.array();
    }

    private static byte[] post() {
        ByteBuffer b = ByteBuffer.allocate(32);
        b.putInt(0x00030000);
        return b.array();
    }

    private static byte[] name() {
        byte[] text = "Hebi Square".getBytes(StandardCharsets.UTF_16BE);
        int[] ids = {1, 4, 6};
        ByteBuffer b = ByteBuffer.allocate(6 + ids.length * 12 + text.length);
        b.putShort((short) 0).putShort((short) ids.length).putShort((short) (6 + ids.length * 12));
        for (int id : ids) {
            b.putShort((short) 3).putShort((short) 1).putShort((short) 0x409).putShort((short) id);
            b.putShort((short) text.length).putShort((short) 0);
        }
        b.put(text);
        return b.array();
    }

    private static byte[] cmap() {
        ByteBuffer b = ByteBuffer.allocate(12 + 16 + 12);
        b.putShort((short) 0).putShort((short) 1);
        b.putShort((short) 3).putShort((short) 10).putInt(12);
        b.putShort((short) 12).putShort((short) 0).putInt(28).putInt(0).putInt(1);
        b.putInt(FIRST).putInt(LAST).putInt(1);
        return b.array();
    }

    private static byte[] assemble(Map<String, byte[]> tables) {
        int header = 12 + tables.size() * 16;
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        ByteBuffer directory = ByteBuffer.allocate(header);
        directory.putInt(0x00010000).putShort((short) tables.size());
        directory.putShort((short) 128).putShort((short) 3).putShort((short) (tables.size() * 16 - 128));
        tables.forEach((tag, bytes) -> {
            directory.put(tag.getBytes(StandardCharsets.US_ASCII)).putInt(checksum(bytes));
            directory.putInt(header + body.size()).putInt(bytes.length);
            body.writeBytes(bytes);
            body.writeBytes(new byte[(4 - bytes.length % 4) % 4]);
        });
        ByteBuffer file = ByteBuffer.allocate(header + body.size());
        file.put(directory.array()).put(body.toByteArray());
        return file.array();
    }

    private static int checksum(byte[] bytes) {
        int sum = 0;
        for (int i = 0; i < bytes.length; i++) {
            sum += (bytes[i] & 0xFF) << (24 - 8 * (i % 4));
        }
        return sum;
    }
}
