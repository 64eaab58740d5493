package hebi.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The two fields of an Exif block that matter for printing (Exif 2.3 §4.6.4, TIFF 6.0).
 *
 * @param orientation 1–8
 * @param pixelsPerInch 0 when nothing is stated
 */
record Exif(int orientation, double pixelsPerInch) {
    /** What holds without a block. */
    static final Exif NONE = new Exif(1, 0);

    private static final int X_RESOLUTION = 0x011A;
    private static final int RESOLUTION_UNIT = 0x0128;
    private static final int ORIENTATION = 0x0112;
    private static final int CENTIMETRE = 3;

    /** Reads the first directory of {@code tiff}; a malformed block counts as none. */
    static Exif read(ByteBuffer tiff) {
        try {
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int entries = Short.toUnsignedInt(tiff.getShort(directory));
            int orientation = 1;
            double resolution = 0;
            double unit = 1;
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + 12 * i;
                int tag = Short.toUnsignedInt(tiff.getShort(entry));
                if (tag == ORIENTATION) {
                    orientation = Short.toUnsignedInt(tiff.getShort(entry + 8));
                } else if (tag == X_RESOLUTION) {
                    int at = tiff.getInt(entry + 8);
                    resolution = (double) Integer.toUnsignedLong(tiff.getInt(at)) / Math.max(1, tiff.getInt(at + 4));
                } else if (tag == RESOLUTION_UNIT) {
                    unit = tiff.getShort(entry + 8) == CENTIMETRE ? 2.54 : 1;
                }
            }
            return new Exif(orientation >= 1 && orientation <= 8 ? orientation : 1, resolution * unit);
        } catch (IndexOutOfBoundsException e) {
            return NONE;
        }
    }
}
