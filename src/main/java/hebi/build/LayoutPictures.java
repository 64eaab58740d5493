package hebi.build;

import hebi.diag.Code;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import hebi.image.ImageAsset;
import hebi.image.ImageBytes;
import hebi.image.ImageProbe;
import hebi.image.ImageStore;
import hebi.resource.ResourceException;
import hebi.template.LayoutFolder;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the pictures that a layout's stylesheets name: files of the layout's folder and {@code data:} addresses. */
final class LayoutPictures {
    private static final String DATA = "data:";
    private static final String BASE64 = ";base64,";

    private final List<LayoutFolder> folders;
    private final Diagnostics diagnostics;

    LayoutPictures(List<LayoutFolder> folders, Diagnostics diagnostics) {
        this.folders = folders;
        this.diagnostics = diagnostics;
    }

    /**
     * The pictures; what is missing or damaged was reported.
     *
     * @param addresses with the place where each is wanted
     */
    Map<String, ImageAsset> load(Map<String, Span> addresses) {
        Map<String, ImageAsset> found = new TreeMap<>();
        addresses.forEach((address, span) -> {
            Optional<ImageAsset> picture = address.startsWith(DATA) ? decoded(address, span) : file(address, span);
            picture.ifPresent(asset -> found.put(address, asset));
        });
        return found;
    }

    private Optional<ImageAsset> file(String path, Span span) {
        for (LayoutFolder folder : folders) {
            if (folder.resources().exists(path)) {
                return new ImageStore(folder.resources()).load(path, span, diagnostics);
            }
        }
        diagnostics.report(new ResourceException(Code.FILE_MISSING, path, path).diagnostic(span));
        return Optional.empty();
    }

    // css has seen that it is well-formed.
    private Optional<ImageAsset> decoded(String address, Span span) {
        int comma = address.indexOf(BASE64);
        byte[] bytes = Base64.getDecoder().decode(address.substring(comma + BASE64.length()));
        // A name whose extension says what it claims to be.
        String name = "data." + address.substring(address.indexOf('/') + 1, comma);
        return ImageProbe.probe(bytes, name, span, diagnostics)
                .map(info -> new ImageAsset(name, new ImageBytes(bytes), info));
    }
}
