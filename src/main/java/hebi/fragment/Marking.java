package hebi.fragment;

/** What a piece of page content is for a reader who cannot see it (ISO 32000-1 §14.6–14.8). */
public sealed interface Marking permits Marking.Content, Marking.Artifact {
    /**
     * Real content.
     *
     * @param element id of the {@link StructureElement} it belongs to
     * @param order position in document order, from the same counter as {@link StructureElement#order}: for text the
     *     order of its text node's first character plus the offset in it
     */
    record Content(int element, int order) implements Marking {}

    /**
     * Not content: running heads, folios, rules, backgrounds.
     *
     * @param type which kind
     */
    record Artifact(ArtifactType type) implements Marking {}

    /** Kinds of artifact (ISO 32000-1 table 330). */
    enum ArtifactType {
        /** Running head at the top. */
        HEADER,
        /** Folio or line at the foot. */
        FOOTER,
        /** Rules and other ornaments. */
        LAYOUT,
        /** Backgrounds. */
        BACKGROUND
    }
}
