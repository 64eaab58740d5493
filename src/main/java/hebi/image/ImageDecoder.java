package hebi.image;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes a probed picture to its own colours: nothing is converted, a profile goes along. */
public final class ImageDecoder {
    // Above this the reader skips pixels: 40 million are 160 MB.
    private static final long COMFORTABLE_PIXELS = 40_000_000;

    private ImageDecoder() {}

    /**
     * The pixels as stored (orientation not applied).
     *
     * @param wantedWidth the width in pixels that is needed: a very large picture is read at a fraction of its size that
     *     is at least twice as wide
     * @throws IOException when the content is damaged, with a reason for people
     */
    public static Pixels decode(ImageAsset asset, int wantedWidth) throws IOException {
        ImageInfo info = asset.info();
        int step = 1;
        if ((long) info.width() * info.height() > COMFORTABLE_PIXELS) {
            step = Math.max(1, info.width() / Math.max(1, 2 * wantedWidth));
        }
        try (InputStream bytes = asset.bytes().open();
                ImageInputStream in = new MemoryCacheImageInputStream(bytes)) {
            ImageReader reader = reader(info.format());
            try {
                reader.setInput(in, true, false);
                ImageReadParam param = reader.getDefaultReadParam();
                param.setSourceSubsampling(step, step, 0, 0);
                return info.format() == ImageInfo.Format.JPEG
                        ? jpeg(reader, param, asset)
                        : fromImage(reader.read(0, param), profile(asset));
            } finally {
                reader.dispose();
            }
        } catch (RuntimeException e) {
            // Readers throw all kinds of these on damaged files.
            throw new IOException(String.valueOf(e.getMessage()), e);
        }
    }

    private static Optional<IccProfile> profile(ImageAsset asset) {
        return asset.info().format() == ImageInfo.Format.PNG
                ? PngHeader.read(asset.bytes().toByteArray()).flatMap(PngHeader::iccProfile)
                : Optional.empty();
    }

    // Plug-ins on the class path differ; the JDK's own readers come first, so that results do not.
    private static ImageReader reader(ImageInfo.Format format) throws IOException {
        ImageReader found = null;
        for (Iterator<ImageReader> all = ImageIO.getImageReadersByMIMEType(format.mediaType()); all.hasNext(); ) {
            ImageReader reader = all.next();
            if (found == null || reader.getClass().getName().startsWith("com.sun.")) {
                found = reader;
            }
        }
        if (found == null) {
            throw new IOException("no reader for " + format.mediaType());
        }
        return found;
    }

    private static Pixels jpeg(ImageReader reader, ImageReadParam param, ImageAsset asset) throws IOException {
        JpegHeader header = JpegHeader.read(asset.bytes().toByteArray()).orElseThrow(() -> new IOException("header"));
        return switch (header.components()) {
            case 1 -> fromRaster(reader.readRaster(0, param), Pixels.Model.GREY, header.iccProfile());
            case 3 -> fromRaster(reader.read(0, param).getRaster(), Pixels.Model.RGB, header.iccProfile());
            default ->
                Inks.fromJpeg(fromRaster(reader.readRaster(0, param), Pixels.Model.CMYK, header.iccProfile()), header);
        };
    }

    private static Pixels fromImage(BufferedImage image, Optional<IccProfile> profile) {
        if (image.getColorModel() instanceof IndexColorModel palette) {
            return fromPalette(image.getRaster(), palette, profile);
        }
        Pixels.Model model =
                switch (image.getRaster().getNumBands()) {
                    case 1 -> Pixels.Model.GREY;
                    case 2 -> Pixels.Model.GREY_ALPHA;
                    case 3 -> Pixels.Model.RGB;
                    default -> Pixels.Model.RGB_ALPHA;
                };
        return fromRaster(image.getRaster(), model, profile);
    }

    private static Pixels fromRaster(Raster raster, Pixels.Model model, Optional<IccProfile> profile) {
        int shift = raster.getSampleModel().getSampleSize(0) - 8;
        int width = raster.getWidth();
        int height = raster.getHeight();
        byte[] samples = new byte[Math.multiplyExact(Math.multiplyExact(width, height), model.bands())];
        int[] row = new int[width * raster.getNumBands()];
        for (int y = 0, at = 0; y < height; y++) {
            raster.getPixels(raster.getMinX(), raster.getMinY() + y, width, 1, row);
            for (int i = 0; i < width * model.bands(); i++) {
                samples[at++] = (byte) (shift > 0 ? row[i] >> shift : row[i]);
            }
        }
        return new Pixels(width, height, model, samples, profile);
    }

    private static Pixels fromPalette(Raster raster, IndexColorModel palette, Optional<IccProfile> profile) {
        Pixels.Model model = palette.hasAlpha() ? Pixels.Model.RGB_ALPHA : Pixels.Model.RGB;
        int width = raster.getWidth();
        int height = raster.getHeight();
        byte[] samples = new byte[Math.multiplyExact(Math.multiplyExact(width, height), model.bands())];
        for (int y = 0, at = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int index = raster.getSample(raster.getMinX() + x, raster.getMinY() + y, 0);
                int argb = palette.getRGB(Math.min(index, palette.getMapSize() - 1));
                samples[at++] = (byte) (argb >> 16);
                samples[at++] = (byte) (argb >> 8);
                samples[at++] = (byte) argb;
                if (model.hasAlpha()) {
                    samples[at++] = (byte) (argb >>> 24);
                }
            }
        }
        return new Pixels(width, height, model, samples, profile);
    }
}
