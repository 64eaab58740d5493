package hebi.layout.page;

import hebi.box.DocumentOrder;
import hebi.css.StyledNode.StyledElement;
import hebi.fragment.StructureRole;
import hebi.layout.FlowLayout;
import hebi.layout.LayoutContext;
import hebi.layout.content.DocumentCounters;
import hebi.layout.content.TextIndex;
import hebi.layout.structure.DocumentStructure;
import hebi.layout.structure.StructureBuilder;

/**
 * A document with all that does not change from pass to pass.
 *
 * @param document as it came
 * @param order numbers of its nodes
 * @param structure its part of the structure tree
 * @param counters values of its counters
 * @param text its texts and ids
 * @param flow its layout, with the cache of prepared paragraphs
 * @param findings what layout reports in a pass
 * @param answers what layout asked of its context
 * @param passes what came of it
 */
record PreparedDocument(
        EditionDocument document,
        DocumentOrder order,
        DocumentStructure structure,
        DocumentCounters counters,
        TextIndex text,
        FlowLayout flow,
        HeldDiagnostics findings,
        Answers answers,
        DocumentPasses passes) {
    /**
     * Prepares {@code document}.
     *
     * @param firstId id of its first structure element
     * @param language BCP 47 tag of the edition
     */
    static PreparedDocument of(EditionDocument document, int firstId, String language, LayoutContext context) {
        StyledElement root = document.root();
        DocumentOrder order = DocumentOrder.of(root);
        StructureRole role = document.kind().equals("article") ? StructureRole.ART : StructureRole.SECT;
        DocumentStructure structure = StructureBuilder.build(root, order, role, firstId, language);
        HeldDiagnostics findings = new HeldDiagnostics();
        Answers answers = new Answers(context);
        FlowLayout flow = new FlowLayout(answers.context(structure::elementAt, findings));
        return new PreparedDocument(
                document,
                order,
                structure,
                DocumentCounters.of(root),
                TextIndex.of(root, order),
                flow,
                findings,
                answers,
                new DocumentPasses());
    }
}
