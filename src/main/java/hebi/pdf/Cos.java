package hebi.pdf;

import hebi.geom.PhysicalRect;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/** Short ways to write PDF objects (ISO 32000-1 §7.3). */
final class Cos {
    private Cos() {}

    /** A name. */
    static COSName name(String name) {
        return COSName.getPDFName(name);
    }

    /** A dictionary of {@code type}. */
    static COSDictionary dictionary(String type) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, name(type));
        return dictionary;
    }

    /** A dictionary written where it stands, not as an object of its own. */
    static COSDictionary inline() {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setDirect(true);
        return dictionary;
    }

    /** An array written where it stands. */
    static COSArray array(COSBase... items) {
        COSArray array = new COSArray();
        for (COSBase item : items) {
            array.add(item);
        }
        array.setDirect(true);
        return array;
    }

    /** A text string (§7.9.2.2). */
    static COSString text(String text) {
        return new COSString(text);
    }

    /** An integer. */
    static COSInteger integer(long value) {
        return COSInteger.get(value);
    }

    /** {@code thousandths} / 1000: millipoints as points, without rounding. */
    static COSBase thousandths(long thousandths) {
        if (thousandths % 1000 == 0) {
            return COSInteger.get(thousandths / 1000);
        }
        try {
            return new COSFloat(ContentStream.decimal(thousandths));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A rectangle of a page {@code pageHeight} high: y turns over. */
    static COSArray rectangle(PhysicalRect rect, int pageHeight) {
        return array(
                thousandths(rect.x()),
                thousandths((long) pageHeight - rect.y() - rect.height()),
                thousandths((long) rect.x() + rect.width()),
                thousandths((long) pageHeight - rect.y()));
    }

    /** A compressed stream. */
    static COSStream stream(byte[] content) throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
        return stream;
    }

    /** The same, unless {@code memory} has compressed it before. */
    static COSStream stream(byte[] content, PdfMemory memory) throws IOException {
        COSStream stream = rawStream(memory.compressed(content, Cos::deflated));
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        return stream;
    }

    /** What stands in the file for {@code content} under {@code FlateDecode}. */
    static byte[] deflated(byte[] content) throws IOException {
        try (InputStream in = stream(content).createRawInputStream()) {
            return in.readAllBytes();
        }
    }

    /** A stream of bytes that are written as they are. */
    static COSStream rawStream(byte[] content) throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(content);
        }
        return stream;
    }

    /** A compressed stream of ASCII text. */
    static COSStream stream(CharSequence ascii) throws IOException {
        return stream(bytes(ascii));
    }

    /** ASCII text as bytes. */
    static byte[] bytes(CharSequence ascii) {
        return ascii.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
