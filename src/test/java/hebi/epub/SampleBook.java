package hebi.epub;

import hebi.diag.Diagnostics;
import hebi.document.Edition;
import hebi.document.PageMap;
import hebi.document.SampleEdition;
import hebi.document.XhtmlDocument;
import hebi.image.ImageAsset;
import hebi.image.ImageBytes;
import hebi.image.ImageInfo;
import hebi.lang.Languages;
import hebi.resource.DirectoryResources;
import hebi.template.LayoutFolder;
import hebi.template.OutputFormat;
import hebi.template.XhtmlRenderer;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;

/** The sample edition as a book, for tests. */
public final class SampleBook {
    private static final Instant MODIFIED = Instant.parse("2026-05-10T12:00:00Z");

    /** Pages that begin in every kind of place. */
    public static final PageMap PAGES = new PageMap(List.of(
            new PageMap.Start("C1", "cover", "cover--picture", 0),
            new PageMap.Start("1", "contents", "contents--title", 0),
            new PageMap.Start("2", "tea", "tea--title", 0),
            new PageMap.Start("3", "tea", "tea-p01", 4),
            new PageMap.Start("4", "tea", "tea-l01", 0),
            new PageMap.Start("5", "tea", "tea-t01", 0),
            new PageMap.Start("6", "tea", "tea-p12", 5),
            new PageMap.Start("7", "colophon", "colophon", 0)));

    /** Pages that do not begin in an article. */
    public static final PageMap FEW_PAGES = new PageMap(List.of(new PageMap.Start("1", "contents", "contents", 0)));

    private SampleBook() {}

    /** A container and the way back from it. */
    public record Written(byte[] bytes, SourceMap sources) {
        /** The texts of its entries, in order. */
        public Map<String, String> entries() throws IOException {
            Map<String, String> entries = new LinkedHashMap<>();
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                    entries.put(e.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return entries;
        }
    }

    /** The layout of this repository. */
    public static LayoutFolder layout() throws IOException {
        return new LayoutFolder(
                new DirectoryResources(Path.of(System.getProperty("hebi.home", "."))), "layouts/shanchuan");
    }

    /** The edition’s documents. */
    public static List<XhtmlDocument> documents(Edition edition, Diagnostics diagnostics) throws IOException {
        return new XhtmlRenderer(List.of(layout()), new Languages(), diagnostics).render(edition, OutputFormat.EPUB);
    }

    /** The container of an edition. */
    public static Written write(Edition edition, PageMap pages, Diagnostics diagnostics) throws IOException {
        return write(input(edition, documents(edition, diagnostics), pages), diagnostics);
    }

    /** The container of an input. */
    public static Written write(EpubInput input, Diagnostics diagnostics) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SourceMap sources = EpubWriter.write(input, out, diagnostics);
        return new Written(out.toByteArray(), sources);
    }

    /** What the container is made of. */
    public static EpubInput input(Edition edition, List<XhtmlDocument> documents, PageMap pages) throws IOException {
        LayoutFolder layout = layout();
        String css = new String(layout.resources().read("layouts/shanchuan/epub.css"), StandardCharsets.UTF_8);
        Map<String, ImageAsset> images = Map.of(
                SampleEdition.COVER,
                picture(SampleEdition.COVER, 900, 1200),
                SampleEdition.PICTURE,
                picture(SampleEdition.PICTURE, 1200, 700),
                "issues/2026-05/images/unused.png",
                picture("issues/2026-05/images/unused.png", 10, 10));
        return new EpubInput(
                edition,
                List.of(SampleEdition.profile()),
                documents,
                Map.of(),
                pages,
                new EpubInput.Assets(css, images),
                MODIFIED);
    }

    private static ImageAsset picture(String path, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setPaint(new GradientPaint(0, 0, new Color(0xC9D8C5), 0, height, new Color(0x4F7A4A)));
        g.fillRect(0, 0, width, height);
        g.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        ImageInfo info = new ImageInfo(ImageInfo.Format.PNG, width, height, 3, false, 96);
        return new ImageAsset(path, new ImageBytes(out.toByteArray()), info);
    }
}
