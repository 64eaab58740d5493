package hebi.layout;

import hebi.diag.Diagnostics;
import hebi.font.FontQuery;
import hebi.font.FontStack;
import hebi.image.ImageAsset;
import hebi.lang.LanguageProfile;
import hebi.text.Paragraph;
import hebi.text.ParagraphText;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;

/**
 * What layout needs from outside; one for a document, kept over all passes (paragraphs are prepared once).
 *
 * @param preparer shapes paragraphs: {@code new ParagraphPreparer(shaper)::prepare}
 * @param fonts finds fonts
 * @param languages finds the profile of a BCP 47 tag
 * @param images finds the picture of an {@code src}; what is missing was reported by whoever looked for it
 * @param structure id of the structure element to which that belongs which begins at a place in document order
 *     ({@link hebi.box.Origin#order}, of a text that of the text: one element's texts may lie in several anonymous
 *     paragraphs); 0 for what is no content ({@code -hebi-artifact}, {@code hr}, pictures without alternative text)
 * @param diagnostics where findings go
 */
public record LayoutContext(
        Function<ParagraphText, Paragraph> preparer,
        Function<FontQuery, FontStack> fonts,
        Function<String, LanguageProfile> languages,
        Function<String, Optional<ImageAsset>> images,
        IntUnaryOperator structure,
        Diagnostics diagnostics) {
    /** The same for another document. */
    public LayoutContext with(IntUnaryOperator otherStructure, Diagnostics otherDiagnostics) {
        return new LayoutContext(preparer, fonts, languages, images, otherStructure, otherDiagnostics);
    }
}
