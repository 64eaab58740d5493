package hebi.build;

import hebi.document.Article;
import hebi.document.Block;
import hebi.document.Edition;
import hebi.document.Inline;
import hebi.document.Issue;
import hebi.document.Picture;
import hebi.document.ReadingOrder;
import java.util.ArrayList;
import java.util.List;

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
