package hebi.epub;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The OCF ZIP container (EPUB 3.3 §4.2): {@code mimetype} first and stored, entries in the order given, one time for all. */
final class Container implements AutoCloseable {
    // A ZIP entry cannot be older (APPNOTE 4.4.6).
    private static final LocalDateTime OLDEST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final LocalDateTime time;

    /** Starts the container; every entry carries {@code modified} in UTC. */
    Container(OutputStream out, Instant modified) throws IOException {
        LocalDateTime given = LocalDateTime.ofInstant(modified, ZoneOffset.UTC);
        this.time = given.isBefore(OLDEST) ? OLDEST : given;
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.zip.setLevel(Deflater.BEST_COMPRESSION);
        store("mimetype", "application/epub+zip".getBytes(StandardCharsets.US_ASCII));
        deflate("META-INF/container.xml", CONTAINER_XML);
    }

    private static final String CONTAINER_XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
              <rootfiles>
                <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
              </rootfiles>
            </container>
            """;

    /** Adds a text. */
    void deflate(String path, String text) throws IOException {
        zip.putNextEntry(entry(path));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** Adds bytes that deflating would not make smaller. */
    void store(String path, byte[] bytes) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        ZipEntry entry = entry(path);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private ZipEntry entry(String path) {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(time); // setTime would go through the machine’s time zone
        return entry;
    }

    /** Ends the container; the stream under it stays open. */
    @Override
    public void close() throws IOException {
        zip.finish();
    }
}
