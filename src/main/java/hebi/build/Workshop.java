package hebi.build;

import hebi.diag.Diagnostics;
import hebi.font.FontLibrary;
import hebi.font.HarfBuzzShaper;
import hebi.image.ImageStore;
import hebi.lang.Languages;
import hebi.resource.RecordedResources;
import hebi.text.ParagraphPreparer;

/**
 * What an edition is made with; all but its records and its count of failures are shared by the editions of a run.
 *
 * @param request what was asked for
 * @param home the folder of built-in layouts and fonts; notes what is asked of it
 * @param project the magazine's folder; notes the same
 * @param languages profiles
 * @param lettering built-in fonts and the magazine's own, and what shapes paragraphs with them
 * @param images pictures of the project
 * @param diagnostics counts failures
 * @param timings by phase
 * @param progress is told of each step
 * @param memory what the last build left
 */
record Workshop(
        BuildRequest request,
        RecordedResources home,
        RecordedResources project,
        Languages languages,
        FontMemory.Fonts lettering,
        ImageStore images,
        Tally diagnostics,
        Timings timings,
        Progress progress,
        BuildMemory memory) {
    /** The same for one edition. */
    Workshop forEdition(Diagnostics sink) {
        return new Workshop(
                request,
                home.fresh(),
                project.fresh(),
                languages,
                lettering,
                images,
                new Tally(sink, request.strict()),
                timings,
                progress,
                memory);
    }

    /** Built-in fonts and the magazine's own. */
    FontLibrary fonts() {
        return lettering.library();
    }

    /** Shapes paragraphs. */
    ParagraphPreparer preparer() {
        return lettering.preparer();
    }

    /** A paragraph preparer over HarfBuzz. */
    static ParagraphPreparer newPreparer() {
        return new ParagraphPreparer(new HarfBuzzShaper());
    }
}
