package hebi.layout.page;

import hebi.diag.Diagnostic;
import hebi.diag.Diagnostics;
import java.util.List;
import java.util.Map;

/**
 * One document in one pass: what it depended on, and what came out.
 *
 * @param input what its pages depend on besides the document
 * @param pages what came out
 * @param findings by finding, the first page of the document on which it was made, from 0; in the order in which they
 *     were made
 */
record Pass(Input input, List<LaidPage> pages, Map<Diagnostic, Integer> findings) {
    /** What the layout of one document depends on in a pass. */
    record Input(DocumentTexts texts, boolean startsLeft) {
        Input onOtherSide() {
            return new Input(texts, !startsLeft);
        }
    }

    /**
     * Reports what was found.
     *
     * @param article name of the document
     * @param labels of its pages
     */
    void report(Diagnostics diagnostics, String article, List<String> labels) {
        pages.forEach(page -> page.style().findings().forEach(diagnostics::report));
        findings.forEach((finding, at) -> diagnostics.report(
                at < labels.size() ? finding.with("article", article).with("page", labels.get(at)) : finding));
    }
}
