package hebi.build;

import hebi.font.FontLibrary;
import hebi.font.HarfBuzzShaper;
import hebi.image.ImageStore;
import hebi.lang.Languages;
import hebi.resource.Resources;
import hebi.text.ParagraphPreparer;

/**
 * What all editions of one run share.
 *
 * @param request what was asked for
 * @param home the folder of built-in layouts and fonts
 * @param project the magazine's folder
 * @param languages profiles
 * @param fonts built-in fonts and the magazine's own
 * @param preparer shapes paragraphs
 * @param images pictures of the project
 * @param diagnostics counts failures
 * @param timings by phase
 * @param progress is told of each step
 * @param memory what the last build left
 */
record Workshop(
        BuildRequest request,
        Resources home,
        Resources project,
        Languages languages,
        FontLibrary fonts,
        ParagraphPreparer preparer,
        ImageStore images,
        Tally diagnostics,
        Timings timings,
        Progress progress,
        BuildMemory memory) {
    /** A paragraph preparer over HarfBuzz. */
    static ParagraphPreparer newPreparer() {
        return new ParagraphPreparer(new HarfBuzzShaper());
    }
}
