package hebi.image;

import hebi.diag.Code;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import java.io.IOException;
import java.util.Optional;

/** Pictures for EPUBs: as they are where that will do, else smaller and in sRGB. */
public final class ScreenImage {
    private ScreenImage() {}

    /**
     * The picture to put into an EPUB: {@code asset} itself when it is small enough and no CMYK; else a JPEG, or a PNG
     * when the original is a PNG or has alpha, whose path ends accordingly. Empty after IMAGE_DAMAGED was reported.
     */
    public static Optional<ImageAsset> make(ImageAsset asset, ScreenProfile profile, Diagnostics diagnostics) {
        ImageInfo info = asset.info();
        boolean small = Math.max(info.width(), info.height()) <= profile.longEdge();
        if (small && info.components() != 4) {
            return Optional.of(asset);
        }
        try {
            return Optional.of(encode(asset, profile, diagnostics));
        } catch (IOException e) {
            diagnostics.report(Code.IMAGE_DAMAGED, Span.of(asset.path()), asset.path(), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static ImageAsset encode(ImageAsset asset, ScreenProfile profile, Diagnostics diagnostics)
            throws IOException {
        Pixels decoded = ImageDecoder.decode(asset, profile.longEdge());
        if (decoded.model() == Pixels.Model.CMYK && decoded.profile().isEmpty()) {
            diagnostics.report(Code.IMAGE_CMYK_WITHOUT_PROFILE, Span.of(asset.path()), asset.path());
        }
        // Scaled first, as colour conversion is the slower of the two.
        Pixels scaled = toSrgb(fit(decoded, profile.longEdge())).oriented(orientation(asset));
        boolean png =
                asset.info().format() == ImageInfo.Format.PNG || scaled.model().hasAlpha();
        byte[] bytes = png ? ImageEncoder.png(scaled) : ImageEncoder.jpeg(scaled, profile.quality());
        ImageInfo.Format format = png ? ImageInfo.Format.PNG : ImageInfo.Format.JPEG;
        int components = scaled.model().bands() - (scaled.model().hasAlpha() ? 1 : 0);
        ImageInfo info = new ImageInfo(
                format,
                scaled.width(),
                scaled.height(),
                components,
                scaled.model().hasAlpha(),
                asset.info().pixelsPerInch());
        return new ImageAsset(rename(asset.path(), format), new ImageBytes(bytes), info);
    }

    /** The picture in sRGB (or grey). */
    public static Pixels toSrgb(Pixels pixels) {
        return Inks.toSrgb(pixels);
    }

    private static Pixels fit(Pixels pixels, int longEdge) {
        int edge = Math.max(pixels.width(), pixels.height());
        if (edge <= longEdge) {
            return pixels;
        }
        return Resampler.scale(
                pixels,
                Math.max(1, Math.round((float) pixels.width() * longEdge / edge)),
                Math.max(1, Math.round((float) pixels.height() * longEdge / edge)));
    }

    private static int orientation(ImageAsset asset) {
        return asset.info().format() == ImageInfo.Format.JPEG
                ? JpegHeader.read(asset.bytes().toByteArray())
                        .map(JpegHeader::orientation)
                        .orElse(1)
                : 1;
    }

    private static String rename(String path, ImageInfo.Format format) {
        int dot = path.lastIndexOf('.');
        return (dot > path.lastIndexOf('/') ? path.substring(0, dot) : path) + "." + format.extension();
    }
}
