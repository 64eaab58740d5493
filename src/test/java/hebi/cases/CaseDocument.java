package hebi.cases;

import hebi.diag.Diagnostics;
import hebi.diag.Span;
import hebi.image.ImageAsset;
import hebi.image.ImageBytes;
import hebi.image.ImageProbe;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A copy as the XHTML that the public pipeline takes.
 *
 * @param pictures by the names that the XHTML gives them
 */
record CaseDocument(String xhtml, Map<String, ImageAsset> pictures) {
    private static final Set<String> INLINE = Set.of(
            "a", "b", "bdi", "bdo", "br", "cite", "code", "em", "i", "img", "q", "ruby", "s", "small", "span", "strong",
            "sub", "sup", "u");

    static CaseDocument of(Copy copy, Diagnostics diagnostics) {
        Document document = Jsoup.parseBodyFragment("");
        Element body = document.body();
        Setting setting = copy.setting();
        if (setting.has("items")) {
            addItems(body, setting);
        } else if (copy.input().html().isPresent()) {
            body.append(copy.input().html().get().repeat((int) setting.number("repeat", 1)));
            wrapInlines(body);
            markNotes(body);
        } else {
            String text = copy.input().text().orElse("").repeat((int) setting.number("repeat", 1));
            body.appendElement("p").appendText(text);
        }
        Map<String, ImageAsset> pictures = takePictures(body, diagnostics);
        document.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false);
        return new CaseDocument(
                "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + copy.lang() + "\"><head><title>"
                        + copy.caseId() + "</title></head>" + body.outerHtml() + "</html>",
                pictures);
    }

    // ZH-28: each item is a line of its own width, spread to both its ends.
    private static void addItems(Element body, Setting setting) {
        Element paragraph = body.appendElement("p");
        setting.values().get("items").forEach(item -> {
            paragraph
                    .appendElement("span")
                    .attr("class", "item")
                    .attr(
                            "style",
                            "display: inline-block; text-align: justify; text-align-last: justify; width: "
                                    + Numbers.plain(setting.number("item_width_em", 0)) + "em")
                    .appendText(item.asText());
            paragraph.appendText(" ");
        });
    }

    /** Text and inline elements that stand in the body directly become paragraphs. */
    private static void wrapInlines(Element body) {
        Element paragraph = null;
        for (Node node : body.childNodes().toArray(new Node[0])) {
            boolean inline = node instanceof TextNode text && (paragraph != null || !text.isBlank())
                    || node instanceof Element element && INLINE.contains(element.normalName());
            if (!inline) {
                paragraph = null;
                continue;
            }
            if (paragraph == null) {
                paragraph = new Element("p");
                node.before(paragraph);
            }
            paragraph.appendChild(node);
        }
    }

    /** Links of the class {@code fn} are references to notes; what they point to is a note where the setting says {@code footnote}. */
    private static void markNotes(Element body) {
        for (Element reference : body.select("a.fn")) {
            reference.attr("role", "doc-noteref");
            Element note = body.getElementById(reference.attr("href").replace("#", ""));
            if (note == null) {
                reference.removeAttr("href");
            } else {
                note.addClass("note").attr("role", "doc-footnote");
            }
        }
    }

    private static Map<String, ImageAsset> takePictures(Element body, Diagnostics diagnostics) {
        Map<String, ImageAsset> pictures = new HashMap<>();
        for (Element image : body.select("img[src^=data:]")) {
            String name = "picture-" + pictures.size() + ".png";
            String source = image.attr("src");
            byte[] bytes = Base64.getDecoder().decode(source.substring(source.indexOf(',') + 1));
            ImageProbe.probe(bytes, name, Span.of(name), diagnostics)
                    .ifPresent(info -> pictures.put(name, new ImageAsset(name, new ImageBytes(bytes), info)));
            image.attr("src", name);
        }
        return pictures;
    }
}
