package hebi.pdf;

import hebi.diag.BuildAbortedException;
import hebi.diag.Code;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import hebi.font.FontProgram;
import hebi.font.MalformedFontException;
import hebi.fragment.DisplayItem;
import hebi.fragment.Page;
import hebi.fragment.PagedDocument;
import hebi.fragment.Placement;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/** Writes pages as tagged PDF: PDF/A-2a and PDF/UA-1. Equal inputs give equal bytes. */
public final class PdfWriter {
    private final PagedDocument document;
    private final PdfMetadata metadata;
    private final PdfMemory memory;
    private final Diagnostics diagnostics;
    private final List<List<DisplayItem>> items;
    private final ContentOrder order;
    private final FontPool fonts = new FontPool();
    private final ImagePool images;
    private final List<COSDictionary> pages = new ArrayList<>();
    private final List<PagePainter.Painted> painted = new ArrayList<>();

    private PdfWriter(
            PagedDocument document,
            Function<Page, List<DisplayItem>> placement,
            PdfMetadata metadata,
            PdfOptions options,
            PdfMemory memory,
            Diagnostics diagnostics) {
        this.document = document;
        this.metadata = metadata;
        this.memory = memory;
        this.diagnostics = diagnostics;
        this.items = document.pages().stream().map(placement).toList();
        this.order = new ContentOrder(document.structure(), items);
        this.images = new ImagePool(items, options, memory, diagnostics);
    }

    /** Writes {@code document}; nothing is known of it yet. */
    public static void write(
            PagedDocument document, PdfMetadata metadata, PdfOptions options, OutputStream out, Diagnostics diagnostics)
            throws IOException {
        write(document, metadata, options, PdfMemory.none(), out, diagnostics);
    }

    /**
     * Writes {@code document}.
     *
     * <p>Reports PDF_LINK_TARGET_MISSING, IMAGE_DAMAGED and IMAGE_CMYK_WITHOUT_PROFILE and goes on; throws after
     * PDF_FONT_RESTRICTED and PDF_FONT_DAMAGED, as nothing could be shown.
     *
     * @param memory what the last PDF left; the result does not depend on it
     * @param out is not closed
     * @throws IOException when {@code out} cannot be written
     * @throws BuildAbortedException after such a report
     */
    public static void write(
            PagedDocument document,
            PdfMetadata metadata,
            PdfOptions options,
            PdfMemory memory,
            OutputStream out,
            Diagnostics diagnostics)
            throws IOException {
        memory.turn();
        new PdfWriter(document, Placement.of(document), metadata, options, memory, diagnostics).write(out);
    }

    /** As {@link #write}, for pages whose items are given: what tests start from. */
    static void write(
            PagedDocument document,
            Function<Page, List<DisplayItem>> placement,
            PdfMetadata metadata,
            OutputStream out,
            Diagnostics diagnostics)
            throws IOException {
        new PdfWriter(document, placement, metadata, PdfOptions.DEFAULT, PdfMemory.none(), diagnostics).write(out);
    }

    private void write(OutputStream out) throws IOException {
        PagePainter.Pools pools = new PagePainter.Pools(order, fonts, images, new ShadingPool(), memory);
        for (int i = 0; i < items.size(); i++) {
            Page page = document.pages().get(i);
            pages.add(Cos.dictionary("Page"));
            painted.add(new PagePainter(pools, i, page.width(), page.height()).paint(items.get(i)));
        }
        COSDictionary catalog = Cos.dictionary("Catalog");
        COSDictionary pageTree = pageTree();
        catalog.setItem(COSName.PAGES, pageTree);
        List<MarkedStream> streams = MarkedStream.of(painted);
        Links links = links(streams.size());
        Structure structure = new Structure(order, pages, items, streams, links.annotations());
        catalog.setItem(COSName.STRUCT_TREE_ROOT, structure.write(document));
        putNavigation(catalog, links);
        putProperties(catalog);
        PdfFile.write(catalog, Xmp.information(metadata), out);
    }

    private COSDictionary pageTree() throws IOException {
        COSDictionary tree = Cos.dictionary("Pages");
        Map<String, COSDictionary> fontObjects = fontObjects();
        COSArray kids = new COSArray();
        for (int i = 0; i < pages.size(); i++) {
            Page page = document.pages().get(i);
            COSDictionary dictionary = pages.get(i);
            dictionary.setItem(COSName.PARENT, tree);
            dictionary.setItem(
                    COSName.MEDIA_BOX,
                    Cos.array(
                            Cos.integer(0),
                            Cos.integer(0),
                            Cos.thousandths(page.width()),
                            Cos.thousandths(page.height())));
            dictionary.setItem(COSName.RESOURCES, resources(painted.get(i), fontObjects));
            if (!painted.get(i).groups().isEmpty()) {
                dictionary.setItem(COSName.GROUP, pageGroup());
            }
            dictionary.setItem(COSName.CONTENTS, painted.get(i).content());
            dictionary.setItem(COSName.STRUCT_PARENTS, Cos.integer(i));
            // PDF/UA-1 §7.18.3
            dictionary.setItem(Cos.name("Tabs"), COSName.S);
            kids.add(dictionary);
        }
        tree.setItem(COSName.KIDS, kids);
        tree.setItem(COSName.COUNT, Cos.integer(pages.size()));
        return tree;
    }

    private Map<String, COSDictionary> fontObjects() throws IOException {
        Map<String, COSDictionary> objects = new TreeMap<>();
        for (EmbeddedFont font : fonts.fonts()) {
            if (FontProgram.isRestricted(font.face())) {
                String bits = Integer.toString(FontProgram.embeddingBits(font.face()));
                diagnostics.report(
                        Code.PDF_FONT_RESTRICTED, Span.NONE, font.face().path(), bits);
                throw new BuildAbortedException();
            }
            try {
                FontDictionaries dictionaries = new FontDictionaries(font, memory);
                for (boolean vertical : new boolean[] {false, true}) {
                    if (font.isUsed(vertical)) {
                        objects.put(font.resourceName(vertical), dictionaries.type0(vertical));
                    }
                }
            } catch (MalformedFontException e) {
                diagnostics.report(Code.PDF_FONT_DAMAGED, Span.NONE, e.path(), e.reason());
                throw new BuildAbortedException();
            }
        }
        return objects;
    }

    /** The resources of a page; those of the groups on it are set. */
    private static COSDictionary resources(PagePainter.Painted page, Map<String, COSDictionary> fontObjects) {
        for (PagePainter.Group group : page.groups()) {
            group.form().setItem(COSName.RESOURCES, resources(group.painted(), fontObjects));
        }
        return page.resources().dictionary(fontObjects);
    }

    /** ISO 32000-1 §11.6.6: colours are mixed as those of the output intent. */
    private static COSDictionary pageGroup() {
        COSDictionary group = Cos.inline();
        group.setItem(COSName.S, Cos.name("Transparency"));
        group.setItem(COSName.CS, COSName.DEVICERGB);
        return group;
    }

    private Links links(int streams) {
        Links links = new Links(order, document.structure(), streams, diagnostics);
        for (int i = 0; i < pages.size(); i++) {
            links.addDestinations(pages.get(i), document.pages().get(i).height(), items.get(i));
        }
        for (int i = 0; i < pages.size(); i++) {
            links.addAnnotations(pages.get(i), document.pages().get(i).height(), items.get(i));
        }
        return links;
    }

    private void putNavigation(COSDictionary catalog, Links links) {
        COSDictionary names = new COSDictionary();
        names.setItem(COSName.DESTS, links.destinationTree());
        catalog.setItem(COSName.NAMES, names);
        catalog.setItem(COSName.PAGE_LABELS, Navigation.pageLabels(document.pages()));
        catalog.setItem(COSName.PAGE_LAYOUT, Cos.name("TwoPageRight"));
        if (!document.outline().isEmpty()) {
            catalog.setItem(COSName.OUTLINES, Navigation.outline(document.outline(), links, diagnostics));
            catalog.setItem(COSName.PAGE_MODE, Cos.name("UseOutlines"));
        }
    }

    private void putProperties(COSDictionary catalog) throws IOException {
        catalog.setItem(COSName.LANG, Cos.text(document.language()));
        COSDictionary marked = Cos.inline();
        marked.setItem(Cos.name("Marked"), COSBoolean.TRUE);
        catalog.setItem(COSName.MARK_INFO, marked);
        COSDictionary preferences = Cos.inline();
        preferences.setItem(Cos.name("DisplayDocTitle"), COSBoolean.TRUE);
        preferences.setItem(Cos.name("Direction"), Cos.name(metadata.rightBinding() ? "R2L" : "L2R"));
        catalog.setItem(COSName.VIEWER_PREFERENCES, preferences);
        COSStream xmp = Cos.rawStream(Xmp.packet(metadata).getBytes(StandardCharsets.UTF_8));
        xmp.setItem(COSName.TYPE, COSName.METADATA);
        xmp.setItem(COSName.SUBTYPE, Cos.name("XML"));
        catalog.setItem(COSName.METADATA, xmp);
        catalog.setItem(COSName.OUTPUT_INTENTS, outputIntents());
    }

    private static COSBase outputIntents() throws IOException {
        COSStream profile = Cos.stream(SrgbProfile.bytes());
        profile.setItem(COSName.N, Cos.integer(3));
        COSDictionary intent = Cos.dictionary("OutputIntent");
        intent.setItem(COSName.S, Cos.name("GTS_PDFA1"));
        intent.setItem(COSName.OUTPUT_CONDITION_IDENTIFIER, new COSString("sRGB IEC61966-2.1"));
        intent.setItem(COSName.INFO, new COSString("sRGB IEC61966-2.1"));
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        return Cos.array(intent);
    }
}
