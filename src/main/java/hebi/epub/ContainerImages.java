package hebi.epub;

import hebi.diag.Code;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import hebi.image.ImageAsset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** The pictures that the documents use, under ASCII names; pictures that nothing uses stay out. */
final class ContainerImages {
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9][a-z0-9_-]*");

    private final Map<String, ImageAsset> available;
    private final Diagnostics diagnostics;
    private final Map<String, Used> used = new LinkedHashMap<>();
    private final Set<String> taken = new TreeSet<>();

    /**
     * A picture in the container.
     *
     * @param id in the manifest
     * @param file beside the package document: {@code images/tea-01.jpg}
     * @param asset the picture
     */
    record Used(String id, String file, ImageAsset asset) {}

    ContainerImages(Map<String, ImageAsset> available, Diagnostics diagnostics) {
        this.available = available;
        this.diagnostics = diagnostics;
    }

    /** Takes in the pictures of a document and lets its {@code img} elements name them. */
    void use(ContentDocument document, SourceMap map) {
        for (Element img : document.images()) {
            String path = img.getAttribute("src");
            Span span = Span.parse(img.getAttribute(XhtmlSerializer.SPAN));
            ImageAsset asset = available.get(path);
            if (asset == null) {
                diagnostics.report(Code.EPUB_IMAGE_MISSING, span, path);
                continue;
            }
            Used picture = used.computeIfAbsent(path, p -> named(p, asset));
            img.setAttribute("src", picture.file());
            map.file(EpubWriter.FOLDER + picture.file(), span);
        }
    }

    private Used named(String path, ImageAsset asset) {
        String base = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        String stem = base.contains(".") ? base.substring(0, base.lastIndexOf('.')) : base;
        String number = String.format(Locale.ROOT, "picture-%02d", used.size() + 1);
        String name = PLAIN.matcher(stem).matches() && !taken.contains(stem) ? stem : number;
        while (!taken.add(name)) {
            name += "x";
        }
        return new Used(
                "image-" + name, "images/" + name + "." + asset.info().format().extension(), asset);
    }

    /** All of them in order of first use. */
    Collection<Used> all() {
        return used.values();
    }

    /** Whether the picture is the one that the documents name {@code path}. */
    boolean isAt(Used picture, String path) {
        return picture.equals(used.get(path));
    }
}
