package hebi.layout.structure;

import hebi.fragment.StructureElement;
import java.util.Map;

/** The logical structure of one document. */
public final class DocumentStructure {
    private final StructureElement root;
    private final Map<Integer, Integer> elements;
    private final int nextId;

    DocumentStructure(StructureElement root, Map<Integer, Integer> elements, int nextId) {
        this.root = root;
        this.elements = elements;
        this.nextId = nextId;
    }

    /** The document's own element, a child of {@code Document}. */
    public StructureElement root() {
        return root;
    }

    /**
     * Id of the element to which the node belongs that begins at {@code order}
     * ({@link hebi.box.DocumentOrder#order}); 0 for what is no content.
     */
    public int elementAt(int order) {
        return elements.getOrDefault(order, 0);
    }

    /** The first id that the next document may use. */
    public int nextId() {
        return nextId;
    }
}
