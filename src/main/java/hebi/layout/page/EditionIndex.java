package hebi.layout.page;

import hebi.css.StyledNode.StyledElement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the ids of an edition are: they are unique in it, so that {@code #id} means the same in every document. */
final class EditionIndex {
    private static final String EXTENSION = ".xhtml";

    private final Map<String, Target> ids = new LinkedHashMap<>();
    private final Map<String, PreparedDocument> documents = new LinkedHashMap<>();

    /**
     * A place that may be referred to.
     *
     * @param document index of its document
     * @param prepared its document
     * @param element the element with the id
     */
    record Target(int document, PreparedDocument prepared, StyledElement element) {}

    /** Indexes {@code documents}. */
    EditionIndex(List<PreparedDocument> documents) {
        for (int i = 0; i < documents.size(); i++) {
            PreparedDocument prepared = documents.get(i);
            this.documents.put(prepared.document().name(), prepared);
            int index = i;
            prepared.text().ids().forEach((id, element) -> ids.putIfAbsent(id, new Target(index, prepared, element)));
        }
    }

    /** Where {@code url} leads: {@code #id}, {@code name.xhtml#id} or {@code name.xhtml}; empty for elsewhere. */
    Optional<Target> find(String url) {
        return localId(url).map(ids::get);
    }

    /** Whether {@code url} means a place in the edition, be it there or not. */
    boolean isLocal(String url) {
        String path = url.contains("#") ? url.substring(0, url.indexOf('#')) : url;
        return path.isEmpty() ? !url.isEmpty() : documents.containsKey(documentName(path));
    }

    private Optional<String> localId(String url) {
        if (!isLocal(url)) {
            return Optional.empty();
        }
        int hash = url.indexOf('#');
        if (hash >= 0) {
            return Optional.of(url.substring(hash + 1));
        }
        // A document without fragment: its first element with an id.
        PreparedDocument document = documents.get(documentName(url));
        return document == null
                ? Optional.empty()
                : document.text().ids().entrySet().stream()
                        .min((a, b) -> Integer.compare(
                                document.order().order(a.getValue()),
                                document.order().order(b.getValue())))
                        .map(Map.Entry::getKey);
    }

    private static String documentName(String path) {
        return path.endsWith(EXTENSION) ? path.substring(0, path.length() - EXTENSION.length()) : "";
    }
}
