package hebi.build;

import hebi.diag.BuildAbortedException;
import hebi.diag.Code;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import hebi.diag.Suggestions;
import hebi.document.Edition;
import hebi.document.Edition.EditionSection;
import hebi.document.Issue.ArticleOrder;
import hebi.resource.ResourceException;
import hebi.resource.Resources;
import hebi.resource.Utf8;
import hebi.template.LayoutFolder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds a layout's files: in the magazine's own {@code layouts/NAME/} first, then in the built-in one. */
final class LayoutFiles {
    private static final long STYLESHEET_LIMIT = 8L << 20;

    private static final String TEMPLATE = ".ftlx";
    private static final List<String> NEEDED =
            List.of("cover" + TEMPLATE, "contents" + TEMPLATE, "colophon" + TEMPLATE, "page.css", "epub.css");

    private final List<LayoutFolder> folders;
    private final Diagnostics diagnostics;

    LayoutFiles(String layout, Resources project, Resources home, Diagnostics diagnostics) {
        String path = "layouts/" + layout;
        this.folders = List.of(new LayoutFolder(project, path), new LayoutFolder(home, path));
        this.diagnostics = diagnostics;
    }

    /** Reports a layout that is not there, or what it lacks of the files that the edition needs. */
    void check(Edition edition) {
        Span place = edition.layoutPlace();
        if (isThere(place)) {
            NEEDED.forEach(file -> check(file, edition, place));
            for (EditionSection section : edition.sections()) {
                section.articles().forEach(article -> checkTemplate(article.order(), section, edition));
            }
        }
    }

    // Which template an article takes: XhtmlRenderer.
    private void checkTemplate(ArticleOrder article, EditionSection section, Edition edition) {
        String wanted = article.options().get("layout");
        if (wanted != null) {
            check(wanted + TEMPLATE, edition, article.span());
        } else if (!exists(section.section().key() + TEMPLATE)) {
            check("article" + TEMPLATE, edition, edition.layoutPlace());
        }
    }

    private void check(String file, Edition edition, Span place) {
        if (!exists(file)) {
            String layout = edition.magazine().layout();
            diagnostics
                    .with("edition", edition.id())
                    .report(Code.TEMPLATE_NOT_IN_LAYOUT, place, layout, edition.id(), file);
        }
    }

    /** Reports a layout that neither the magazine nor Hebi has, or that a link takes out of the magazine's folder. */
    private boolean isThere(Span place) {
        Set<String> known = new TreeSet<>();
        boolean found = false;
        for (LayoutFolder folder : folders) {
            try {
                found |= !folder.resources().list(folder.path()).isEmpty();
                folder.resources().list("layouts").stream()
                        .filter(n -> n.endsWith("/"))
                        .forEach(n -> known.add(n.substring(0, n.length() - 1)));
            } catch (ResourceException e) {
                diagnostics.report(e.diagnostic(Span.NONE));
                return false;
            }
        }
        if (!found) {
            String name = path("").replaceAll("^layouts/|/$", "");
            String hint = Suggestions.nearest(name, known).orElse("");
            diagnostics.report(Code.UNKNOWN_LAYOUT, place, name, hint, String.join(", ", known));
        }
        return found;
    }

    /** Where templates are looked for. */
    List<LayoutFolder> folders() {
        return folders;
    }

    /** Path of a file of the layout, for diagnostics. */
    String path(String name) {
        return folders.get(0).path() + "/" + name;
    }

    /**
     * The text of a stylesheet.
     *
     * @throws BuildAbortedException after it was reported as missing or unreadable
     */
    String stylesheet(String name) {
        return find(name).orElseThrow(() -> {
            if (!exists(name)) {
                diagnostics.report(
                        new ResourceException(Code.FILE_MISSING, path(name), path(name)).diagnostic(Span.NONE));
            }
            return new BuildAbortedException();
        });
    }

    private boolean exists(String name) {
        return folders.stream().anyMatch(folder -> folder.resources().exists(folder.path() + "/" + name));
    }

    /** The text of a stylesheet, when there is one; what cannot be read was reported. */
    Optional<String> find(String name) {
        return findAt(path(name));
    }

    /** The same, by its path as {@link #path} makes it: so stylesheets name what they import. */
    Optional<String> findAt(String path) {
        for (LayoutFolder folder : folders) {
            if (folder.resources().exists(path)) {
                try {
                    return Optional.of(Utf8.decode(folder.resources().read(path, STYLESHEET_LIMIT), path));
                } catch (ResourceException e) {
                    diagnostics.report(e.diagnostic(Span.NONE));
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
