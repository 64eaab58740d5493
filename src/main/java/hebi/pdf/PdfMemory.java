package hebi.pdf;

import hebi.font.FontFace;
import hebi.pdf.EmbeddedFont.GlyphText;
import hebi.pdf.PictureMemory.Resampled;
import hebi.pdf.PictureMemory.Sample;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * Parts of the last PDF that are dear to make, found by what they were made from: compressed streams, font subsets and
 * resampled pictures. One PDF after the other; only what the last one used is kept.
 */
public final class PdfMemory {
    private final boolean lasting;
    private final Generations<Content, byte[]> streams;
    private final Generations<Codes, EmbeddedProgram> programs;
    private final PictureMemory pictures;

    /** A memory for several PDFs. */
    public PdfMemory() {
        this(true, new Generations<>(), new Generations<>(), new PictureMemory());
    }

    private PdfMemory(
            boolean lasting,
            Generations<Content, byte[]> streams,
            Generations<Codes, EmbeddedProgram> programs,
            PictureMemory pictures) {
        this.lasting = lasting;
        this.streams = streams;
        this.programs = programs;
        this.pictures = pictures;
    }

    /** For one PDF alone. */
    public static PdfMemory none() {
        return new PdfMemory(false, new Generations<>(), new Generations<>(), new PictureMemory());
    }

    /** The same with pictures that it shares with others. */
    public PdfMemory with(PictureMemory shared) {
        return new PdfMemory(lasting, streams, programs, shared);
    }

    /** Makes something. */
    interface Maker<K, V> {
        V make(K from) throws IOException;
    }

    /** Bytes compared by content. */
    private static final class Content {
        private final byte[] bytes;
        private final int hash;

        Content(byte[] bytes) {
            CRC32C sum = new CRC32C();
            sum.update(bytes);
            this.bytes = bytes;
            this.hash = (int) sum.getValue();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Content that && hash == that.hash && Arrays.equals(bytes, that.bytes);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /**
     * The codes of a font.
     *
     * @param face whose file it is: fonts are the same when they are the same object
     * @param pairs what each code stands for
     */
    private record Codes(FontFace face, List<GlyphText> pairs) {}

    /** Another PDF begins. */
    void turn() {
        streams.turn();
        programs.turn();
    }

    /** What {@code compress} makes of {@code content}, which must not be changed afterwards. */
    byte[] compressed(byte[] content, Maker<byte[], byte[]> compress) throws IOException {
        return lasting ? streams.find(new Content(content), c -> compress.make(c.bytes)) : compress.make(content);
    }

    /** What {@code make} makes of {@code font}, which has all its codes by now. */
    EmbeddedProgram program(EmbeddedFont font, Maker<EmbeddedFont, EmbeddedProgram> make) throws IOException {
        return lasting
                ? programs.find(new Codes(font.face(), font.pairs()), codes -> make.make(font))
                : make.make(font);
    }

    /** What {@code resample} makes of {@code sample}. */
    Resampled resampled(Sample sample, Maker<Sample, Resampled> resample) throws IOException {
        return pictures.find(sample, resample);
    }

    /** What this PDF and the last one asked for. */
    private static final class Generations<K, V> {
        private Map<K, V> last = new HashMap<>();
        private Map<K, V> current = new HashMap<>();

        void turn() {
            last = current;
            current = new HashMap<>();
        }

        V find(K key, Maker<K, V> maker) throws IOException {
            V known = current.get(key);
            if (known == null) {
                V old = last.get(key);
                known = old == null ? maker.make(key) : old;
                current.put(key, known);
            }
            return known;
        }
    }
}
