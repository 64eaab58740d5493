package hebi.pdf;

import hebi.diag.Code;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import hebi.image.IccProfile;
import hebi.image.ImageAsset;
import hebi.image.ImageBytes;
import hebi.image.ImageDecoder;
import hebi.image.ImageEncoder;
import hebi.image.ImageInfo;
import hebi.image.JpegHeader;
import hebi.image.Pixels;
import hebi.image.PngHeader;
import hebi.image.Resampler;
import hebi.image.ScreenImage;
import hebi.pdf.PictureMemory.Resampled;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * Pictures as XObjects (ISO 32000-1 §8.9.5). JPEGs and plain PNGs go in as their files hold them, unless they have far
 * more pixels than their place needs; then they are resampled once.
 */
final class ImageObjects {
    private static final int MILLIPOINTS_PER_INCH = 72_000;

    private final PdfOptions options;
    private final PdfMemory memory;
    private final Diagnostics diagnostics;
    private final Map<IccProfile, COSStream> profiles = new HashMap<>();

    /**
     * A picture made ready.
     *
     * @param orientation what painting has to apply
     */
    record Stored(COSStream object, int orientation) {}

    ImageObjects(PdfOptions options, PdfMemory memory, Diagnostics diagnostics) {
        this.options = options;
        this.memory = memory;
        this.diagnostics = diagnostics;
    }

    /** The object of {@code asset} for a place that large. */
    Stored make(ImageAsset asset, ImagePool.Place place) throws IOException {
        byte[] bytes = asset.bytes().toByteArray();
        boolean fits = fits(asset.info(), place);
        return switch (asset.info().format()) {
            case JPEG -> {
                JpegHeader header = JpegHeader.read(bytes).orElseThrow(() -> new IOException("header"));
                boolean unchanged = fits && header.bits() == 8 && isCalibrated(asset, header);
                COSStream object = unchanged ? jpeg(bytes, header) : resampled(asset, place, header.orientation());
                yield new Stored(object, header.orientation());
            }
            case PNG -> {
                PngHeader header = PngHeader.read(bytes).orElseThrow(() -> new IOException("header"));
                boolean unchanged = fits && PngPassThrough.isPossible(header);
                yield new Stored(unchanged ? png(header) : resampled(asset, place, 1), 1);
            }
            case WEBP -> new Stored(resampled(asset, place, 1), 1);
        };
    }

    // ISO 19005-2 §6.2.4.3: device CMYK has no meaning beside an RGB output intent.
    private boolean isCalibrated(ImageAsset asset, JpegHeader header) {
        boolean calibrated = header.components() != 4 || header.iccProfile().isPresent();
        if (!calibrated) {
            diagnostics.report(Code.IMAGE_CMYK_WITHOUT_PROFILE, Span.of(asset.path()), asset.path());
        }
        return calibrated;
    }

    private boolean fits(ImageInfo info, ImagePool.Place place) {
        double limit = options.pixelsPerInch() * options.tolerance() / MILLIPOINTS_PER_INCH;
        return info.width() <= Math.ceil(place.width() * limit) || info.height() <= Math.ceil(place.height() * limit);
    }

    private COSStream jpeg(byte[] bytes, JpegHeader header) throws IOException {
        COSStream image = image(header.width(), header.height(), 8, Cos.rawStream(bytes));
        image.setItem(COSName.FILTER, COSName.DCT_DECODE);
        image.setItem(COSName.COLORSPACE, colorSpace(header.components(), header.iccProfile()));
        // Adobe Technical Note 5116: files with the Adobe marker hold CMYK inverted.
        if (header.components() == 4 && header.adobeTransform() >= 0) {
            COSArray decode = Cos.array();
            for (int i = 0; i < 8; i++) {
                decode.add(COSInteger.get((i + 1) % 2));
            }
            image.setItem(COSName.DECODE, decode);
        }
        return image;
    }

    private COSStream png(PngHeader header) throws IOException {
        COSStream image = image(
                header.width(),
                header.height(),
                header.bits(),
                Cos.rawStream(header.idat().toByteArray()));
        image.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        image.setItem(COSName.DECODE_PARMS, PngPassThrough.parameters(header));
        COSBase colors = colorSpace(header.components(), header.iccProfile());
        byte[] palette = header.palette().toByteArray();
        image.setItem(
                COSName.COLORSPACE,
                header.colorType() != 3
                        ? colors
                        : Cos.array(
                                COSName.INDEXED, colors, Cos.integer(palette.length / 3 - 1), new COSString(palette)));
        return image;
    }

    private COSStream resampled(ImageAsset asset, ImagePool.Place place, int orientation) throws IOException {
        Resampled picture = memory.resampled(
                new PictureMemory.Sample(asset.bytes(), place, options), sample -> resample(asset, place, orientation));
        COSStream image = image(
                picture.width(),
                picture.height(),
                8,
                Cos.rawStream(picture.colors().toByteArray()));
        image.setItem(COSName.FILTER, picture.jpeg() ? COSName.DCT_DECODE : COSName.FLATE_DECODE);
        image.setItem(COSName.COLORSPACE, colorSpace(picture.components(), picture.profile()));
        if (picture.alphas().isPresent()) {
            COSStream mask = image(
                    picture.width(),
                    picture.height(),
                    8,
                    Cos.rawStream(picture.alphas().get().toByteArray()));
            mask.setItem(COSName.FILTER, COSName.FLATE_DECODE);
            mask.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
            image.setItem(COSName.SMASK, mask);
        }
        return image;
    }

    private Resampled resample(ImageAsset asset, ImagePool.Place place, int orientation) throws IOException {
        double perPoint = (double) options.pixelsPerInch() / MILLIPOINTS_PER_INCH;
        boolean turned = orientation >= 5;
        int width = (int) Math.ceil((turned ? place.height() : place.width()) * perPoint);
        int height = (int) Math.ceil((turned ? place.width() : place.height()) * perPoint);
        Pixels pixels = ImageDecoder.decode(asset, width);
        if (!fits(asset.info(), place)) {
            // A cropped place (object-fit) has another shape: keep the picture's, and enough pixels for both sides.
            double factor = Math.min(1, Math.max((double) width / pixels.width(), (double) height / pixels.height()));
            pixels = Resampler.scale(pixels, Math.max(1, (int) Math.round(pixels.width() * factor)), Math.max(1, (int)
                    Math.round(pixels.height() * factor)));
        }
        return pixels.model() == Pixels.Model.CMYK
                ? encoded(ScreenImage.toSrgb(pixels), true)
                : encoded(pixels, asset.info().format() != ImageInfo.Format.PNG);
    }

    private Resampled encoded(Pixels pixels, boolean photograph) throws IOException {
        boolean alpha = pixels.model().hasAlpha();
        boolean jpeg = photograph && !alpha;
        return new Resampled(
                pixels.width(),
                pixels.height(),
                pixels.model().bands() - (alpha ? 1 : 0),
                pixels.profile(),
                jpeg,
                new ImageBytes(jpeg ? ImageEncoder.jpeg(pixels, options.quality()) : Cos.deflated(pixels.colors())),
                alpha ? Optional.of(new ImageBytes(Cos.deflated(pixels.alphas()))) : Optional.empty());
    }

    private static COSStream image(int width, int height, int bits, COSStream stream) {
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        stream.setItem(COSName.WIDTH, Cos.integer(width));
        stream.setItem(COSName.HEIGHT, Cos.integer(height));
        stream.setItem(COSName.BITS_PER_COMPONENT, Cos.integer(bits));
        return stream;
    }

    private COSBase colorSpace(int components, Optional<IccProfile> profile) throws IOException {
        COSName device =
                components == 1 ? COSName.DEVICEGRAY : components == 3 ? COSName.DEVICERGB : COSName.DEVICECMYK;
        if (profile.isEmpty()) {
            return device;
        }
        COSStream stream = profiles.get(profile.get());
        if (stream == null) {
            stream = Cos.stream(profile.get().toByteArray());
            stream.setItem(COSName.N, Cos.integer(components));
            stream.setItem(COSName.ALTERNATE, device);
            profiles.put(profile.get(), stream);
        }
        return Cos.array(COSName.ICCBASED, stream);
    }
}
