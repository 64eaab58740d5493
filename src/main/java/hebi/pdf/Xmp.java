package hebi.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Metadata twice: as XMP (ISO 16684-1) and as the document information dictionary. */
final class Xmp {
    /** The program, as Producer and CreatorTool. */
    static final String PRODUCER = "Hebi";

    private static final String HEAD = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
             <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
              <rdf:Description rdf:about=""
                xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
                xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
               <dc:format>application/pdf</dc:format>
               <pdfaid:part>2</pdfaid:part>
               <pdfaid:conformance>A</pdfaid:conformance>
               <pdfuaid:part>1</pdfuaid:part>
            """;

    // ISO 19005-2 §6.6.2.3.3: pdfuaid is no schema of PDF/A-2, so its definition goes along.
    private static final String TAIL = """
               <pdfaExtension:schemas>
                <rdf:Bag>
                 <rdf:li rdf:parseType="Resource">
                  <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
                  <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                  <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                  <pdfaSchema:property>
                   <rdf:Seq>
                    <rdf:li rdf:parseType="Resource">
                     <pdfaProperty:name>part</pdfaProperty:name>
                     <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                     <pdfaProperty:category>internal</pdfaProperty:category>
                     <pdfaProperty:description>PDF/UA part</pdfaProperty:description>
                    </rdf:li>
                   </rdf:Seq>
                  </pdfaSchema:property>
                 </rdf:li>
                </rdf:Bag>
               </pdfaExtension:schemas>
              </rdf:Description>
             </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """;

    private Xmp() {}

    /** The packet, UTF-8 to be. */
    static String packet(PdfMetadata metadata) {
        StringBuilder xml = new StringBuilder(HEAD);
        xml.append("<dc:title><rdf:Alt>").append(item("x-default", metadata.title()));
        metadata.titles().forEach((language, title) -> xml.append(item(language, title)));
        xml.append("</rdf:Alt></dc:title>\n");
        list(xml, "dc:creator", "Seq", metadata.authors());
        list(xml, "dc:publisher", "Bag", metadata.publisher().isEmpty() ? List.of() : List.of(metadata.publisher()));
        list(xml, "dc:language", "Bag", List.copyOf(metadata.titles().keySet()));
        if (!metadata.identifier().isEmpty()) {
            element(xml, "dc:identifier", metadata.identifier());
        }
        String date = metadata.date() + "T00:00:00Z";
        for (String name : List.of("xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate")) {
            element(xml, name, date);
        }
        element(xml, "xmp:CreatorTool", PRODUCER);
        element(xml, "pdf:Producer", PRODUCER);
        return xml.append(TAIL).toString();
    }

    /** The information dictionary, which agrees with the packet. */
    static COSDictionary information(PdfMetadata metadata) {
        COSDictionary info = new COSDictionary();
        info.setItem(COSName.TITLE, Cos.text(metadata.title()));
        if (!metadata.authors().isEmpty()) {
            info.setItem(COSName.AUTHOR, Cos.text(String.join("; ", metadata.authors())));
        }
        info.setItem(COSName.CREATOR, Cos.text(PRODUCER));
        info.setItem(COSName.PRODUCER, Cos.text(PRODUCER));
        String date = "D:" + metadata.date().toString().replace("-", "") + "000000Z";
        info.setItem(COSName.CREATION_DATE, Cos.text(date));
        info.setItem(COSName.MOD_DATE, Cos.text(date));
        return info;
    }

    private static void list(StringBuilder xml, String name, String kind, List<String> values) {
        if (!values.isEmpty()) {
            xml.append('<').append(name).append("><rdf:").append(kind).append('>');
            values.forEach(v -> xml.append("<rdf:li>").append(escape(v)).append("</rdf:li>"));
            xml.append("</rdf:").append(kind).append("></").append(name).append(">\n");
        }
    }

    private static void element(StringBuilder xml, String name, String value) {
        xml.append('<').append(name).append('>').append(escape(value));
        xml.append("</").append(name).append(">\n");
    }

    private static String item(String language, String text) {
        return "<rdf:li xml:lang=\"" + escape(language) + "\">" + escape(text) + "</rdf:li>";
    }

    // XML 1.0 §2.2 has no control characters.
    private static String escape(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
