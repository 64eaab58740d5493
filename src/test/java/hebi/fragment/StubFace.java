package hebi.fragment;

import hebi.font.FontFace;
import java.nio.ByteBuffer;
import java.util.Optional;

/** A font that only has metrics: 1000 units, ascent 880, descent 120. */
record StubFace() implements FontFace {
    @Override
    public String family() {
        return "Stub";
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
        return "stub.ttf";
    }

    @Override
    public ByteBuffer data() {
        return ByteBuffer.allocate(0);
    }

    @Override
    public Optional<ByteBuffer> table(String tag) {
        return Optional.empty();
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
        return 880;
    }

    @Override
    public int descent() {
        return 120;
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
        return 0x10000;
    }

    @Override
    public int glyph(int codePoint) {
        return codePoint;
    }

    @Override
    public int advance(int glyph) {
        return 1000;
    }
}
