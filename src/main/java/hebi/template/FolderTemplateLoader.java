package hebi.template;

import freemarker.cache.TemplateLoader;
import hebi.resource.ResourceException;
import hebi.resource.Utf8;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds templates in layout folders, the first folder that has the file winning; nothing else can be loaded. */
final class FolderTemplateLoader implements TemplateLoader {
    /** A template is a page of text; a megabyte is a mistake or an attack. */
    private static final long LIMIT = 1 << 20;

    private final List<LayoutFolder> folders;

    FolderTemplateLoader(List<LayoutFolder> folders) {
        this.folders = List.copyOf(folders);
    }

    /**
     * A template found.
     *
     * @param folder it is in
     * @param file its path in the folder's resources
     */
    private record Source(LayoutFolder folder, String file) {}

    /** The path that a diagnostic shows for the template: where it was found, or where it was looked for first. */
    String display(String name) {
        Source source = find(name);
        return source == null ? folders.get(0).file(name) : source.file();
    }

    private @Nullable Source find(String name) {
        for (LayoutFolder folder : folders) {
            String file = folder.file(name);
            if (folder.resources().exists(file)) {
                return new Source(folder, file);
            }
        }
        return null;
    }

    @Override
    public @Nullable Object findTemplateSource(String name) {
        return find(name);
    }

    @Override
    public long getLastModified(Object source) {
        return 0; // templates do not change during a build
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        Source found = (Source) source;
        byte[] bytes = found.folder().resources().read(found.file(), LIMIT);
        return new StringReader(TemplateCharacters.checked(Utf8.decode(bytes, found.file()), found.file()));
    }

    @Override
    public void closeTemplateSource(Object source) {
        // read whole: nothing stays open
    }

    /** The diagnostic's carrier when {@code e} came from {@link #getReader}. */
    static @Nullable ResourceException cause(Throwable e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof ResourceException resource) {
                return resource;
            }
        }
        return null;
    }
}
