package hebi.image;

import hebi.diag.Code;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import hebi.image.ImageInfo.Format;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Says what a picture file is, from its content, without decoding it. */
public final class ImageProbe {
    /** Longest side accepted, in pixels: more than any camera or page needs. */
    public static final int MAX_SIDE = 30_000;

    /** Most pixels accepted: above the largest camera backs (151 megapixels), below what would exhaust memory. */
    public static final long MAX_PIXELS = 200_000_000;

    // css-values-4 §6.2: without a stated resolution a pixel is a CSS pixel.
    private static final double DEFAULT_PIXELS_PER_INCH = 96;

    // First bytes of formats that people send by mistake.
    private static final Map<String, String> FOREIGN = Map.of(
            "GIF8",
            "GIF",
            "II*\0",
            "TIFF",
            "MM\0*",
            "TIFF",
            "8BPS",
            "Photoshop",
            "%PDF",
            "PDF",
            "<svg",
            "SVG",
            "<?xm",
            "SVG");

    private ImageProbe() {}

    /**
     * What the picture is; empty after a report (IMAGE_NOT_RECOGNISED, IMAGE_DAMAGED, IMAGE_TOO_LARGE).
     *
     * <p>IMAGE_TRUNCATED and IMAGE_EXTENSION_MISMATCH (a warning: the content decides) come with a result.
     *
     * @param bytes the file
     * @param path its name
     * @param span where it is used
     */
    public static Optional<ImageInfo> probe(byte[] bytes, String path, Span span, Diagnostics diagnostics) {
        Optional<Format> format = format(bytes);
        if (format.isEmpty()) {
            diagnostics.report(Code.IMAGE_NOT_RECOGNISED, span, path, foreign(bytes));
            return Optional.empty();
        }
        Optional<ImageInfo> info = header(format.get(), bytes);
        if (info.isEmpty()) {
            diagnostics.report(Code.IMAGE_DAMAGED, span, path, "header");
            return Optional.empty();
        }
        ImageInfo found = info.get();
        if (isTooLarge(found)) {
            diagnostics.report(
                    Code.IMAGE_TOO_LARGE,
                    span,
                    path,
                    Integer.toString(found.width()),
                    Integer.toString(found.height()),
                    Integer.toString(MAX_SIDE),
                    Long.toString(MAX_PIXELS / 1_000_000));
            return Optional.empty();
        }
        Optional<String> broken = found.format() == Format.PNG ? PngChecksums.firstWrong(bytes) : Optional.empty();
        if (broken.isPresent()) {
            diagnostics.report(Code.IMAGE_DAMAGED, span, path, "CRC " + broken.get());
            return Optional.empty();
        }
        if (!extensionFits(path, found.format())) {
            diagnostics.report(
                    Code.IMAGE_EXTENSION_MISMATCH,
                    span,
                    path,
                    found.format().name(),
                    found.format().extension());
        }
        if (!isComplete(found.format(), bytes)) {
            diagnostics.report(Code.IMAGE_TRUNCATED, span, path);
        }
        return info;
    }

    private static boolean isComplete(Format format, byte[] bytes) {
        return switch (format) {
            case JPEG -> JpegHeader.read(bytes).map(JpegHeader::complete).orElse(false);
            case PNG -> PngHeader.read(bytes).map(PngHeader::complete).orElse(false);
            // RFC 9649 §2.4: the size of the RIFF chunk leaves out its own header.
            case WEBP -> ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(4) + 8L <= bytes.length;
        };
    }

    private static Optional<Format> format(byte[] bytes) {
        if (JpegHeader.matches(bytes)) {
            return Optional.of(Format.JPEG);
        }
        if (PngHeader.matches(bytes)) {
            return Optional.of(Format.PNG);
        }
        return WebpHeader.matches(bytes) ? Optional.of(Format.WEBP) : Optional.empty();
    }

    private static Optional<ImageInfo> header(Format format, byte[] bytes) {
        return switch (format) {
            case JPEG -> JpegHeader.read(bytes).map(ImageProbe::info);
            case PNG ->
                PngHeader.read(bytes)
                        .map(h -> new ImageInfo(
                                Format.PNG,
                                h.width(),
                                h.height(),
                                h.components(),
                                h.hasAlpha(),
                                resolution(h.pixelsPerInch())));
            case WEBP ->
                WebpHeader.read(bytes)
                        .map(h -> new ImageInfo(
                                Format.WEBP, h.width(), h.height(), 3, h.hasAlpha(), DEFAULT_PIXELS_PER_INCH));
        };
    }

    private static ImageInfo info(JpegHeader h) {
        // Orientations 5–8 exchange the axes.
        boolean turned = h.orientation() >= 5;
        return new ImageInfo(
                Format.JPEG,
                turned ? h.height() : h.width(),
                turned ? h.width() : h.height(),
                h.components(),
                false,
                resolution(h.pixelsPerInch()));
    }

    // Programs write 0 or 1 when they mean "unknown".
    private static double resolution(double stated) {
        return stated > 1 ? stated : DEFAULT_PIXELS_PER_INCH;
    }

    private static boolean isTooLarge(ImageInfo info) {
        return info.width() > MAX_SIDE
                || info.height() > MAX_SIDE
                || (long) info.width() * info.height() > MAX_PIXELS
                || info.width() == 0
                || info.height() == 0;
    }

    private static boolean extensionFits(String path, Format format) {
        String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return extension.equals(format.extension()) || (format == Format.JPEG && extension.equals("jpeg"));
    }

    private static String foreign(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.ISO_8859_1);
        return FOREIGN.getOrDefault(start, "?");
    }
}
