package hebi.font;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a PDF says of a font besides its glyphs: its PostScript name and what its licence allows (OpenType 1.9.1). */
public final class FontProgram {
    private static final int POSTSCRIPT_NAME = 6;
    private static final int WINDOWS = 3;
    private static final int RESTRICTED = 0x0002;
    private static final int NO_SUBSETTING = 0x0100;

    private FontProgram() {}

    /** The PostScript name from the {@code name} table, reduced to PDF name characters; the family's when it has none. */
    public static String postScriptName(FontFace face) {
        String found = face.table("name").flatMap(FontProgram::readName).orElse(face.family());
        String name = found.replaceAll("[^A-Za-z0-9-]", "");
        return name.isEmpty() ? "Font" : name;
    }

    /** The embedding bits ({@code OS/2.fsType}); 0, "installable", when there is no such table. */
    public static int embeddingBits(FontFace face) {
        return face.table("OS/2")
                .filter(t -> t.remaining() >= 10)
                .map(t -> Short.toUnsignedInt(t.getShort(t.position() + 8)))
                .orElse(0);
    }

    /** Whether the embedding bits forbid embedding. */
    public static boolean isRestricted(FontFace face) {
        return (embeddingBits(face) & 0xF) == RESTRICTED;
    }

    /** Whether only the whole font may be embedded. */
    public static boolean forbidsSubsetting(FontFace face) {
        return (embeddingBits(face) & NO_SUBSETTING) != 0;
    }

    private static Optional<String> readName(ByteBuffer table) {
        ByteBuffer in = table.slice();
        try {
            int count = Short.toUnsignedInt(in.getShort(2));
            int storage = Short.toUnsignedInt(in.getShort(4));
            for (int i = 0; i < count; i++) {
                int record = 6 + 12 * i;
                if (in.getShort(record + 6) == POSTSCRIPT_NAME) {
                    byte[] bytes = new byte[Short.toUnsignedInt(in.getShort(record + 8))];
                    in.get(storage + Short.toUnsignedInt(in.getShort(record + 10)), bytes);
                    Charset charset =
                            in.getShort(record) == WINDOWS ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1;
                    return Optional.of(new String(bytes, charset));
                }
            }
        } catch (IndexOutOfBoundsException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
