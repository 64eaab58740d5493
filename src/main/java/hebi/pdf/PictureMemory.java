package hebi.pdf;

import hebi.image.IccProfile;
import hebi.image.ImageBytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Resampled pictures of all PDFs of a build and of the one before, found by the bytes of their files and the size of their
 * places. Safe for several threads; only what the last build used is kept.
 */
public final class PictureMemory {
    private final Map<Sample, Resampled> earlier;
    private final Map<Sample, Resampled> made = new ConcurrentHashMap<>();

    /** For a first build. */
    public PictureMemory() {
        this(Map.of());
    }

    private PictureMemory(Map<Sample, Resampled> earlier) {
        this.earlier = earlier;
    }

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

    /** For the next build, which need not make again what this one has made. */
    public PictureMemory next() {
        return new PictureMemory(Map.copyOf(made));
    }

    /** What {@code resample} makes of {@code sample}. */
    Resampled find(Sample sample, PdfMemory.Maker<Sample, Resampled> resample) throws IOException {
        try {
            return made.computeIfAbsent(sample, wanted -> {
                Resampled known = earlier.get(wanted);
                return known == null ? make(wanted, resample) : known;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Resampled make(Sample sample, PdfMemory.Maker<Sample, Resampled> resample) {
        try {
            return resample.make(sample);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
