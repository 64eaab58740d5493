package hebi.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The file around the objects: header, object streams, cross-reference stream, trailer (ISO 32000-1 §7.5). */
final class PdfFile {
    private static final float VERSION = 1.7f;

    private PdfFile() {}

    /** Writes the objects that can be reached from {@code catalog} and {@code information}. */
    static void write(COSDictionary catalog, COSDictionary information, OutputStream out) throws IOException {
        COSDocument file = new COSDocument();
        COSDictionary trailer = new COSDictionary();
        trailer.setItem(COSName.ROOT, catalog);
        trailer.setItem(COSName.INFO, information);
        file.setTrailer(trailer);
        file.setVersion(VERSION);
        try (PDDocument document = new PDDocument(file)) {
            // Otherwise the clock goes into the identifier.
            document.setDocumentId(0L);
            document.save(out, CompressParameters.DEFAULT_COMPRESSION);
        }
    }
}
