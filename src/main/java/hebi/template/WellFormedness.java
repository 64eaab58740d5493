package hebi.template;

import hebi.diag.BuildAbortedException;
import hebi.diag.Code;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Demands that what a template made is well-formed XML, and names the nearest place in the manuscript when it is not. */
final class WellFormedness extends DefaultHandler {
    private String lastSpan = "";

    private WellFormedness() {}

    /**
     * Parses {@code xhtml}.
     *
     * @throws BuildAbortedException after TEMPLATE_NOT_WELL_FORMED was reported for {@code template}
     */
    static void check(String xhtml, String template, Diagnostics diagnostics) {
        WellFormedness handler = new WellFormedness();
        try {
            parser().parse(new InputSource(new StringReader(xhtml)), handler);
        } catch (SAXParseException e) {
            String near = handler.lastSpan.isEmpty() ? "line " + e.getLineNumber() : handler.lastSpan;
            diagnostics.report(Code.TEMPLATE_NOT_WELL_FORMED, Span.of(template), String.valueOf(e.getMessage()), near);
            throw new BuildAbortedException();
        } catch (SAXException | IOException e) {
            diagnostics.report(Code.TEMPLATE_NOT_WELL_FORMED, Span.of(template), String.valueOf(e.getMessage()), "");
            throw new BuildAbortedException();
        }
    }

    private static SAXParser parser() throws SAXException {
        try {
            // The JDK’s own parser: EPUBCheck brings another one that JAXP would find.
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            SAXParser parser = factory.newSAXParser();
            parser.getXMLReader().setProperty("http://apache.org/xml/properties/locale", Locale.ENGLISH);
            return parser;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        String span = attributes.getValue("data-span");
        if (span != null) {
            lastSpan = span;
        }
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }
}
