package hebi.project;

import hebi.diag.Code;
import hebi.diag.Diagnostic;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import hebi.document.Inline;
import hebi.document.Picture;
import hebi.project.SidecarSchema.Sidecar;
import hebi.project.markdown.LineConverter;
import hebi.project.markdown.Pictures;
import hebi.project.yaml.ReadingContext;
import hebi.project.yaml.Types;
import hebi.project.yaml.YamlParser;
import hebi.project.yaml.YamlValue;
import hebi.resource.ResourceException;
import hebi.resource.Resources;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pictures of one issue with their sidecars. */
final class PictureShelf {
    private static final String SIDECAR = ".yaml";

    private final Resources resources;
    private final SourceFiles files;
    private final ReadingContext context;
    private final String shelf;
    private final Map<String, Sidecar> sidecars = new HashMap<>();

    PictureShelf(Resources resources, SourceFiles files, ReadingContext context, String issueFolder) {
        this.resources = resources;
        this.files = files;
        this.context = context;
        this.shelf = issueFolder + "/images";
    }

    /**
     * Who asks for pictures.
     *
     * @param folder of the file that names them
     * @param language of its text
     * @param chinese whether the language is written in Han characters
     * @param diagnostics where problems go
     */
    record Reader(String folder, String language, boolean chinese, Diagnostics diagnostics) {}

    /** Finds pictures for {@code reader}. */
    Pictures picturesFor(Reader reader) {
        return mention -> find(mention, reader);
    }

    private Picture find(Pictures.Mention mention, Reader reader) {
        Optional<String> path = ProjectPath.resolve(mention.path(), reader.folder(), shelf);
        if (path.isEmpty()) {
            reader.diagnostics().report(Code.PATH_OUTSIDE_PROJECT, mention.span(), mention.path());
            return picture(mention.path(), mention, Sidecar.NONE, reader);
        }
        boolean there = isThere(path.get(), mention.span(), reader.diagnostics());
        Sidecar sidecar = there ? sidecar(path.get()) : Sidecar.NONE;
        Picture picture = picture(path.get(), mention, sidecar, reader);
        if (there && picture.alt().isEmpty() && !sidecar.decorative()) {
            String beside = ProjectPath.base(path.get()) + SIDECAR;
            reader.diagnostics().report(Code.ALT_MISSING, mention.span(), mention.path(), reader.language(), beside);
        }
        return picture;
    }

    private static Picture picture(String path, Pictures.Mention mention, Sidecar sidecar, Reader reader) {
        String alt = mention.alt().isEmpty() ? sidecar.alt().getOrDefault(reader.language(), "") : mention.alt();
        List<Inline> caption = mention.caption().isEmpty()
                ? Optional.ofNullable(sidecar.caption().get(reader.language()))
                        .map(c -> caption(c, reader))
                        .orElse(List.of())
                : mention.caption();
        return new Picture(
                path,
                sidecar.decorative() ? "" : alt,
                caption,
                Optional.ofNullable(sidecar.credit().get(reader.language())),
                Optional.ofNullable(sidecar.rights().get(reader.language())),
                sidecar.focus(),
                mention.attributes(),
                mention.span());
    }

    private static List<Inline> caption(YamlValue.Scalar text, Reader reader) {
        return LineConverter.convert(
                text.text(), offset -> Types.placeIn(text, offset), reader.chinese(), reader.diagnostics());
    }

    private boolean isThere(String path, Span span, Diagnostics diagnostics) {
        if (resources.exists(path)) {
            return true;
        }
        try {
            // Says why: missing, a folder, or a link that leaves the project.
            resources.read(path, 0);
        } catch (ResourceException e) {
            Diagnostic reason = e.diagnostic(span);
            diagnostics.report(reason.code() == Code.FILE_MISSING ? missing(path, span) : reason);
        }
        return false;
    }

    private Diagnostic missing(String path, Span span) {
        String folder = ProjectPath.folder(path);
        List<String> there = list(folder).stream()
                .filter(name -> !name.endsWith(SIDECAR) && !name.endsWith("/"))
                .toList();
        String[] unknown = ReadingContext.unknown(path.substring(path.lastIndexOf('/') + 1), there);
        return Diagnostic.of(Code.PICTURE_MISSING, span, path, unknown[1], unknown[2]);
    }

    private Sidecar sidecar(String picture) {
        String path = ProjectPath.base(picture) + SIDECAR;
        return sidecars.computeIfAbsent(path, this::readSidecar);
    }

    private Sidecar readSidecar(String path) {
        if (!resources.exists(path)) {
            return Sidecar.NONE;
        }
        return files.text(path, SourceFiles.YAML_LIMIT, Span.NONE)
                .flatMap(text -> YamlParser.parse(text, path, 0, context.diagnostics()))
                .flatMap(value -> SidecarSchema.SCHEMA.read(value, path, context))
                .orElse(Sidecar.NONE);
    }

    /** Reports sidecars that stand beside no picture: mostly a slip in a name. */
    void reportLoneSidecars() {
        Set<String> pictures = new HashSet<>();
        List<String> names = list(shelf);
        names.stream().filter(n -> !n.endsWith(SIDECAR)).map(ProjectPath::base).forEach(pictures::add);
        for (String name : names) {
            String base = ProjectPath.base(name);
            if (name.endsWith(SIDECAR) && !pictures.contains(base)) {
                String path = shelf + "/" + name;
                String[] unknown = ReadingContext.unknown(base, pictures);
                context.report(Code.SIDECAR_WITHOUT_PICTURE, Span.of(path), path, unknown[1], unknown[2]);
            }
        }
    }

    private List<String> list(String folder) {
        try {
            return resources.list(folder);
        } catch (ResourceException e) {
            context.diagnostics().report(e.diagnostic(Span.NONE));
            return List.of();
        }
    }
}
