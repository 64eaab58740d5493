package hebi.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * A content stream with marked content. Its {@code StructParents} is its place among all of them: first the pages, then
 * the groups on them.
 *
 * @param page index of the page that it is, or lies on
 * @param form the group; null for the page itself
 * @param marked per marked content id the pieces in it
 */
record MarkedStream(int page, @Nullable COSStream form, List<List<Piece>> marked) {
    /** The streams of all pages; gives the groups their {@code StructParents}. */
    static List<MarkedStream> of(List<PagePainter.Painted> pages) {
        List<MarkedStream> streams = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            streams.add(new MarkedStream(page, null, pages.get(page).marked()));
        }
        for (int page = 0; page < pages.size(); page++) {
            addGroups(page, pages.get(page), streams);
        }
        return streams;
    }

    private static void addGroups(int page, PagePainter.Painted painted, List<MarkedStream> streams) {
        for (PagePainter.Group group : painted.groups()) {
            if (!group.painted().marked().isEmpty()) {
                group.form().setItem(COSName.STRUCT_PARENTS, Cos.integer(streams.size()));
                streams.add(new MarkedStream(page, group.form(), group.painted().marked()));
            }
            addGroups(page, group.painted(), streams);
        }
    }
}
