package hebi.pdf;

import hebi.font.FontFace;
import java.nio.ByteBuffer;
import java.util.Optional;

/** Noto Serif with other licence bits, and with a {@code loca} table of {@code loca} when that is not empty. */
record FaceWith(int fsType, byte[] loca) implements FontFace {
    private static FontFace real() {
        return Runs.face("NotoSerif-Regular");
    }

    @Override
    public String family() {
        return "Broken";
    }

    @Override
    public int weight() {
        return 400;
    }

    @Override
    public boolean italic() {
        return false;
    }

    @Override
    public String path() {
        return "fonts/broken.ttf";
    }

    @Override
    public ByteBuffer data() {
        return real().data();
    }

    @Override
    public Optional<ByteBuffer> table(String tag) {
        if (tag.equals("OS/2")) {
            return Optional.of(ByteBuffer.allocate(96).putShort(8, (short) fsType));
        }
        return tag.equals("loca") && loca.length > 0 ? Optional.of(ByteBuffer.wrap(loca)) : real().table(tag);
    }

    @Override
    public boolean isCff() {
        return false;
    }

    @Override
    public int unitsPerEm() {
        return 1000;
    }

    @Override
    public int ascent() {
        return 800;
    }

    @Override
    public int descent() {
        return 200;
    }

    @Override
    public int capHeight() {
        return 700;
    }

    @Override
    public int xHeight() {
        return 500;
    }

    @Override
    public int glyphCount() {
        return real().glyphCount();
    }

    @Override
    public int glyph(int codePoint) {
        return real().glyph(codePoint);
    }

    @Override
    public int advance(int glyph) {
        return real().advance(glyph);
    }
}
