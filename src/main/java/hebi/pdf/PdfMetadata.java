package hebi.pdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a PDF says of itself.
 *
 * @param titles by BCP 47 tag, the lead language's first; at least one
 * @param authors in order of mention
 * @param publisher empty when unknown
 * @param date of publication; creation and modification are dated with it, so that equal inputs give equal bytes
 * @param identifier a URI, such as {@code urn:uuid:…}; empty when there is none
 * @param rightBinding whether the pages turn from left to right (ViewerPreferences Direction R2L)
 */
public record PdfMetadata(
        Map<String, String> titles,
        List<String> authors,
        String publisher,
        LocalDate date,
        String identifier,
        boolean rightBinding) {
    /** Copies its list; the map must keep its order and is not changed afterwards. */
    public PdfMetadata {
        authors = List.copyOf(authors);
        if (titles.isEmpty()) {
            throw new IllegalArgumentException("a PDF needs a title (PDF/UA-1 §7.1)");
        }
    }

    /** The title in the lead language. */
    public String title() {
        return titles.values().iterator().next();
    }
}
