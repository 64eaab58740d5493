package hebi.build;

import hebi.diag.Span;
import hebi.document.Article;
import hebi.document.Block;
import hebi.document.Edition;
import hebi.document.Inline;
import hebi.document.Issue;
import hebi.document.Picture;
import hebi.document.ReadingOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pictures that an edition shows, in reading order, the cover first. */
final class Pictures {
    private Pictures() {}

    static List<Picture> of(Edition edition) {
        List<Picture> pictures = new ArrayList<>();
        edition.issue().cover().map(Issue.Cover::picture).ifPresent(pictures::add);
        for (Edition.EditionArticle article : edition.articles()) {
            for (Article text : article.texts()) {
                addAll(text, pictures);
            }
        }
        return pictures;
    }

    /** Where each picture is first used, by its path. */
    static Map<String, Span> places(Edition edition) {
        Map<String, Span> places = new HashMap<>();
        of(edition).forEach(p -> places.putIfAbsent(p.path(), p.span()));
        return places;
    }

    private static void addAll(Article article, List<Picture> pictures) {
        for (Block block : ReadingOrder.blocks(article)) {
            if (block instanceof Block.Figure figure) {
                pictures.add(figure.picture());
            }
        }
        for (Inline inline : ReadingOrder.inlines(article)) {
            if (inline instanceof Inline.Image image) {
                pictures.add(image.picture());
            }
        }
    }
}
