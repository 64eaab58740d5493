package hebi.pdf;

import hebi.font.FontFace;
import hebi.image.IccProfile;
import hebi.image.ImageBytes;
import hebi.pdf.EmbeddedFont.GlyphText;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * Parts of the last PDF that are dear to make, found by what they were made from: compressed streams, font subsets and
 * resampled pictures. One PDF after the other; only what the last one used is kept.
 */
public final class PdfMemory {
    private final boolean lasting;
    private final Generations<Content, byte[]> streams = new Generations<>();
    private final Generations<Codes, EmbeddedProgram> programs = new Generations<>();
    private final Generations<Sample, Resampled> pictures = new Generations<>();

    /** A memory for several PDFs. */
    public PdfMemory() {
        this(true);
    }

    private PdfMemory(boolean lasting) {
        this.lasting = lasting;
    }

    /** For one PDF alone. */
    public static PdfMemory none() {
        return new PdfMemory(false);
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

    /**
     * A picture at the size that a place needs.
     *
     * @param bytes of its file
     * @param place where it is painted
     * @param options how pictures are resampled
     */
    record Sample(ImageBytes bytes, ImagePool.Place place, PdfOptions options) {}

    /**
     * A resampled picture as it stands in the file.
     *
     * @param width in pixels
     * @param height in pixels
     * @param components of its colours
     * @param profile of its colours
     * @param jpeg whether {@code colors} is a JPEG file; otherwise samples of 8 bits, compressed
     * @param colors a file or samples
     * @param alphas samples of 8 bits, compressed
     */
    record Resampled(
            int width,
            int height,
            int components,
            Optional<IccProfile> profile,
            boolean jpeg,
            ImageBytes colors,
            Optional<ImageBytes> alphas) {}

    /** Another PDF begins. */
    void turn() {
        streams.turn();
        programs.turn();
        pictures.turn();
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
        return lasting ? pictures.find(sample, resample) : resample.make(sample);
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
