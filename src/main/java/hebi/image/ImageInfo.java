package hebi.image;

/**
 * What is known of a picture before it is decoded.
 *
 * @param format of the file
 * @param width in pixels, orientation applied
 * @param height in pixels, orientation applied
 * @param components colour components without alpha: 1 grey, 3 RGB, 4 CMYK
 * @param hasAlpha whether some pixels may be transparent
 * @param pixelsPerInch resolution stated in the file; 96 when it says nothing (css-values-4: one pixel a CSS pixel)
 */
public record ImageInfo(Format format, int width, int height, int components, boolean hasAlpha, double pixelsPerInch) {
    /** File formats that Hebi takes. */
    public enum Format {
        JPEG("image/jpeg", "jpg"),
        PNG("image/png", "png"),
        WEBP("image/webp", "webp");

        private final String mediaType;
        private final String extension;

        Format(String mediaType, String extension) {
            this.mediaType = mediaType;
            this.extension = extension;
        }

        /** The IANA media type. */
        public String mediaType() {
            return mediaType;
        }

        /** The usual file extension, without dot. */
        public String extension() {
            return extension;
        }
    }
}
