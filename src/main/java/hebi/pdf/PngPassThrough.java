package hebi.pdf;

import hebi.image.PngHeader;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** PNG pixels that a PDF can hold as they are: FlateDecode with PNG predictors (ISO 32000-1 §7.4.4.4). */
final class PngPassThrough {
    private PngPassThrough() {}

    /** Whether the picture is opaque, not interlaced, and its compressed rows are all there. */
    static boolean isPossible(PngHeader header) {
        return !header.interlaced()
                && !header.hasAlpha()
                && (header.colorType() != 3 || header.palette().length() >= 3)
                && isWhole(header);
    }

    /** What the filter has to know. */
    static COSDictionary parameters(PngHeader header) {
        COSDictionary parameters = Cos.inline();
        parameters.setItem(COSName.PREDICTOR, Cos.integer(15));
        parameters.setItem(COSName.COLORS, Cos.integer(header.samples()));
        parameters.setItem(COSName.BITS_PER_COMPONENT, Cos.integer(header.bits()));
        parameters.setItem(COSName.COLUMNS, Cos.integer(header.width()));
        return parameters;
    }

    // A file that breaks off would make a PDF that readers refuse; the decoder reports it instead.
    private static boolean isWhole(PngHeader header) {
        long row = ((long) header.width() * header.samples() * header.bits() + 7) / 8 + 1;
        long expected = row * header.height();
        byte[] buffer = new byte[1 << 14];
        try (InputStream in = new InflaterInputStream(header.idat().open())) {
            long size = 0;
            for (int n = in.read(buffer); n >= 0 && size <= expected; n = in.read(buffer)) {
                size += n;
            }
            return size == expected;
        } catch (IOException e) {
            return false;
        }
    }
}
