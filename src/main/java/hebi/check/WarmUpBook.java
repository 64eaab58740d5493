package hebi.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest valid EPUB that makes EPUBCheck load all that an issue of a magazine needs. */
final class WarmUpBook {
    private static final String CONTAINER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
            <rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
            </container>
            """;
    private static final String PACKAGE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
            <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:identifier id="id">urn:uuid:6ba7b811-9dad-11d1-80b4-00c04fd430c8</dc:identifier>
            <dc:title>-</dc:title><dc:language>en</dc:language>
            <meta property="dcterms:modified">2026-01-01T00:00:00Z</meta>
            </metadata>
            <manifest>
            <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
            <item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>
            <item id="css" href="epub.css" media-type="text/css"/>
            </manifest>
            <spine toc="ncx"><itemref idref="nav"/></spine>
            </package>
            """;
    private static final String NAV = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">
            <head><title>-</title><link rel="stylesheet" type="text/css" href="epub.css"/></head>
            <body><nav epub:type="toc"><h1>-</h1><ol><li><a href="nav.xhtml">-</a></li></ol></nav></body>
            </html>
            """;
    private static final String NCX = """
            <?xml version="1.0" encoding="UTF-8"?>
            <ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1">
            <head><meta name="dtb:uid" content="urn:uuid:6ba7b811-9dad-11d1-80b4-00c04fd430c8"/></head>
            <docTitle><text>-</text></docTitle>
            <navMap><navPoint id="n"><navLabel><text>-</text></navLabel><content src="nav.xhtml"/></navPoint></navMap>
            </ncx>
            """;

    private WarmUpBook() {}

    /** The container. */
    static byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            mimetype(zip);
            add(zip, "META-INF/container.xml", CONTAINER);
            add(zip, "EPUB/package.opf", PACKAGE);
            add(zip, "EPUB/nav.xhtml", NAV);
            add(zip, "EPUB/toc.ncx", NCX);
            add(zip, "EPUB/epub.css", "p { margin: 0 }\n");
        }
        return out.toByteArray();
    }

    private static void mimetype(ZipOutputStream zip) throws IOException {
        byte[] type = "application/epub+zip".getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(type);
        ZipEntry entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(type);
        zip.closeEntry();
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
