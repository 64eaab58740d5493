package hebi.font;

import java.nio.ByteBuffer;
import java.util.Optional;

/** What stands for a font that could not be opened: no characters, the metrics of a square. */
record NoFace(LazyFace.Entry entry) implements FontFace {
    private static final int EM = 1000;

    @Override
    public String family() {
        return entry.family();
    }

    @Override
    public int weight() {
        return entry.weight();
    }

    @Override
    public boolean italic() {
        return entry.italic();
    }

    @Override
    public String path() {
        return entry.path();
    }

    @Override
    public ByteBuffer data() {
        return ByteBuffer.allocateDirect(0);
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
        return EM;
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
        return 1;
    }

    @Override
    public int glyph(int codePoint) {
        return 0;
    }

    @Override
    public int advance(int glyph) {
        return EM;
    }
}
