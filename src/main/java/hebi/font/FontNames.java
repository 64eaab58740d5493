package hebi.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * What a font says of itself: the {@code name} table and the style bits of {@code OS/2}.
 *
 * @param family typographic family (name 16), else family (name 1), else the file's name
 * @param weight OS/2 usWeightClass, 100–900
 * @param italic OS/2 fsSelection bit 0
 */
record FontNames(String family, int weight, boolean italic) {
    private static final int FAMILY = 1;
    private static final int TYPOGRAPHIC_FAMILY = 16;
    private static final int ENGLISH_US = 0x409;

    static FontNames read(SfntTables tables, String path) {
        ByteBuffer os2 = tables.table("OS/2").filter(t -> t.limit() >= 64).orElse(null);
        int weight = os2 == null ? 400 : Short.toUnsignedInt(os2.getShort(4));
        boolean italic = os2 != null && (os2.getShort(62) & 1) != 0;
        String fileName = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
        String family = tables.table("name").map(FontNames::family).orElse("");
        return new FontNames(
                family.isBlank() ? fileName : family, Math.max(100, Math.min(900, weight == 0 ? 400 : weight)), italic);
    }

    private static String family(ByteBuffer name) {
        if (name.limit() < 6) {
            return "";
        }
        int count = Short.toUnsignedInt(name.getShort(2));
        int storage = Short.toUnsignedInt(name.getShort(4));
        String best = "";
        int bestRank = 0;
        for (int i = 0; i < count && 6 + 12 * (i + 1) <= name.limit(); i++) {
            int at = 6 + 12 * i;
            int rank = rank(name, at);
            int offset = storage + Short.toUnsignedInt(name.getShort(at + 10));
            int length = Short.toUnsignedInt(name.getShort(at + 8));
            if (rank > bestRank && offset + length <= name.limit()) {
                byte[] bytes = new byte[length];
                name.get(offset, bytes);
                best = new String(bytes, StandardCharsets.UTF_16BE).strip();
                bestRank = rank;
            }
        }
        return best;
    }

    private static int rank(ByteBuffer name, int at) {
        int id = name.getShort(at + 6);
        if (name.getShort(at) != 3 || (id != FAMILY && id != TYPOGRAPHIC_FAMILY)) {
            return 0;
        }
        return (id == TYPOGRAPHIC_FAMILY ? 3 : 1) + (name.getShort(at + 4) == ENGLISH_US ? 1 : 0);
    }
}
