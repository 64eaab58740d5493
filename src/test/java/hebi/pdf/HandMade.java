package hebi.pdf;

import hebi.diag.DiagnosticLog;
import hebi.diag.Span;
import hebi.font.GlyphRun;
import hebi.fragment.DisplayItem;
import hebi.fragment.Marking;
import hebi.fragment.Page;
import hebi.fragment.PagedDocument;
import hebi.fragment.StructureElement;
import hebi.fragment.StructureRole;
import hebi.geom.Color;
import hebi.geom.PhysicalRect;
import hebi.image.ImageAsset;
import hebi.image.ImageBytes;
import hebi.image.ImageProbe;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A document made by hand, item by item: what layout would give. */
final class HandMade {
    static final int WIDTH = 400_000;
    static final int HEIGHT = 500_000;

    private final List<List<DisplayItem>> pages = new ArrayList<>();
    private final List<PagedDocument.Bookmark> outline = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private final Node root;
    private int order;
    private int ids;

    /** A structure element that is being filled. */
    final class Node {
        final int id = ++ids;
        private final StructureRole role;
        private final int start = order;
        private final Map<String, String> attributes = new LinkedHashMap<>();
        private final List<Node> children = new ArrayList<>();
        private Optional<String> language = Optional.empty();
        private Optional<String> alt = Optional.empty();

        Node(StructureRole role) {
            this.role = role;
        }

        /** A child. */
        Node add(StructureRole childRole) {
            Node child = new Node(childRole);
            children.add(child);
            return child;
        }

        Node lang(String tag) {
            language = Optional.of(tag);
            return this;
        }

        Node alt(String text) {
            alt = Optional.of(text);
            return this;
        }

        Node with(String name, String value) {
            attributes.put(name, value);
            return this;
        }

        /** Content at the next place in document order. */
        Node text(GlyphRun run, int x, int y) {
            return textAt(order, run, x, y, run.text().length());
        }

        /** Content at a given place in document order. */
        Node textAt(int place, GlyphRun run, int x, int y, int advance) {
            items().add(new DisplayItem.Text(new Marking.Content(id, place), run, x, y));
            order += advance;
            return this;
        }

        Node image(ImageAsset image, int x, int y, int width, int height) {
            PhysicalRect rect = new PhysicalRect(x, y, width, height);
            items().add(new DisplayItem.Image(new Marking.Content(id, order++), image, rect));
            return this;
        }

        Node link(String target, int x, int y, int width, int height) {
            items().add(new DisplayItem.Link(id, new PhysicalRect(x, y, width, height), target));
            return this;
        }

        private StructureElement build() {
            return new StructureElement(
                    id,
                    role,
                    start,
                    language,
                    alt,
                    attributes,
                    children.stream().map(Node::build).toList(),
                    new Span("hand.md", id, 1));
        }
    }

    HandMade() {
        root = new Node(StructureRole.DOCUMENT);
        page("1");
    }

    Node root() {
        return root;
    }

    /** The document order that the next content gets. */
    int order() {
        return order;
    }

    HandMade page(String label) {
        pages.add(new ArrayList<>());
        labels.add(label);
        return this;
    }

    List<DisplayItem> items() {
        return pages.get(pages.size() - 1);
    }

    List<List<DisplayItem>> allItems() {
        return pages;
    }

    HandMade anchor(String id, int x, int y) {
        items().add(new DisplayItem.Anchor(id, x, y));
        return this;
    }

    HandMade bookmark(String title, String target, PagedDocument.Bookmark... children) {
        outline.add(new PagedDocument.Bookmark(title, target, List.of(children)));
        return this;
    }

    HandMade fill(Marking.ArtifactType type, Color color, int x, int y, int width, int height) {
        items().add(new DisplayItem.Fill(new Marking.Artifact(type), new PhysicalRect(x, y, width, height), color));
        return this;
    }

    HandMade artifact(Marking.ArtifactType type, GlyphRun run, int x, int y) {
        items().add(new DisplayItem.Text(new Marking.Artifact(type), run, x, y));
        return this;
    }

    static PdfMetadata metadata() {
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put("zh-Hans", "山川手艺 & <友>");
        titles.put("en", "Mountains and Crafts");
        return new PdfMetadata(titles, List.of("张三", "Ada"), "某社", LocalDate.of(2026, 5, 1), "urn:uuid:0001", false);
    }

    PagedDocument document() {
        List<Page> sheets = new ArrayList<>();
        for (String label : labels) {
            sheets.add(new Page(label, WIDTH, HEIGHT, List.of()));
        }
        return new PagedDocument("zh-Hans", sheets, root.build(), outline);
    }

    /** The file. */
    byte[] write(DiagnosticLog log) throws IOException {
        return write(metadata(), log);
    }

    byte[] write(PdfMetadata metadata, DiagnosticLog log) throws IOException {
        PagedDocument document = document();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int[] next = {0};
        PdfWriter.write(document, page -> pages.get(next[0]++), metadata, out, log);
        return out.toByteArray();
    }

    /** A probed picture. */
    static ImageAsset picture(String path, byte[] bytes) {
        DiagnosticLog log = new DiagnosticLog();
        return new ImageAsset(
                path,
                new ImageBytes(bytes),
                ImageProbe.probe(bytes, path, Span.NONE, log).orElseThrow());
    }
}
