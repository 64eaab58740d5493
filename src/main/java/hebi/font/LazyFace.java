package hebi.font;

import hebi.diag.Code;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import hebi.resource.ResourceException;
import hebi.resource.Resources;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A font of the manifest that is opened when it is first asked for more than its name. A file that cannot be used is
 * reported once and then stands for a font without characters, so that fallback goes on.
 */
final class LazyFace implements FontFace {
    private final Entry entry;
    private final Resources files;
    private final Diagnostics diagnostics;
    private volatile @Nullable FontFace opened;

    LazyFace(Entry entry, Resources files, Diagnostics diagnostics) {
        this.entry = entry;
        this.files = files;
        this.diagnostics = diagnostics;
    }

    /**
     * A font as the manifest names it.
     *
     * @param path of the file
     * @param family family name
     * @param weight 100–900
     * @param italic whether it is an italic
     * @param roles for which it stands in as a fallback in other languages
     * @param without code points to be taken from another font
     */
    record Entry(String path, String family, int weight, boolean italic, List<String> roles, Set<Integer> without) {}

    /** Roles of its manifest. */
    List<String> roles() {
        return entry.roles();
    }

    private FontFace face() {
        FontFace face = opened;
        if (face == null) {
            synchronized (this) {
                face = opened == null ? open() : opened;
                opened = face;
            }
        }
        return face;
    }

    private FontFace open() {
        try {
            ByteBuffer data = files.map(entry.path());
            return OpenTypeFace.open(new OpenTypeFace.FontFile(
                    entry.path(), entry.family(), entry.weight(), entry.italic(), entry.without(), data));
        } catch (ResourceException e) {
            diagnostics.report(e.diagnostic(Span.NONE));
        } catch (UnreadableFontException e) {
            diagnostics.report(Code.FONT_UNREADABLE, Span.of(entry.path()), entry.path(), e.reason());
        }
        return new NoFace(entry);
    }

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
        return face().data();
    }

    @Override
    public Optional<ByteBuffer> table(String tag) {
        return face().table(tag);
    }

    @Override
    public boolean isCff() {
        return face().isCff();
    }

    @Override
    public int unitsPerEm() {
        return face().unitsPerEm();
    }

    @Override
    public int ascent() {
        return face().ascent();
    }

    @Override
    public int descent() {
        return face().descent();
    }

    @Override
    public int centralBaseline() {
        return face().centralBaseline();
    }

    @Override
    public int inkMiddle(int glyph) {
        return face().inkMiddle(glyph);
    }

    @Override
    public int capHeight() {
        return face().capHeight();
    }

    @Override
    public int xHeight() {
        return face().xHeight();
    }

    @Override
    public int glyphCount() {
        return face().glyphCount();
    }

    @Override
    public int glyph(int codePoint) {
        return face().glyph(codePoint);
    }

    @Override
    public int advance(int glyph) {
        return face().advance(glyph);
    }

    @Override
    public int verticalAdvance(int glyph) {
        return face().verticalAdvance(glyph);
    }

    @Override
    public int verticalOrigin(int glyph) {
        return face().verticalOrigin(glyph);
    }

    @Override
    public String toString() {
        return entry.family() + " " + entry.weight() + (entry.italic() ? " italic" : "");
    }
}
