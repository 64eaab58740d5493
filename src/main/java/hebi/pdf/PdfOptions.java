package hebi.pdf;

/**
 * How pictures go into a PDF.
 *
 * @param pixelsPerInch resolution that resampled pictures get
 * @param tolerance factor over {@code pixelsPerInch} up to which a picture is stored as it is
 * @param quality of JPEGs that have to be encoded anew, 0–1
 */
public record PdfOptions(int pixelsPerInch, double tolerance, float quality) {
    /** 300 ppi, pictures up to 375 ppi unchanged. */
    public static final PdfOptions DEFAULT = new PdfOptions(300, 1.25, 0.9f);
}
