package hebi.project;

import hebi.diag.Code;
import hebi.diag.Diagnostics;
import hebi.document.Article;
import hebi.document.Block;
import hebi.document.Edition;
import hebi.document.Edition.EditionArticle;
import hebi.document.Picture;
import hebi.document.ReadingOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What is said beside a picture in one language of an edition, and not in another. */
final class PictureTexts {
    private static final String SIDECAR = ".yaml";

    private final Edition edition;
    private final Diagnostics diagnostics;

    PictureTexts(Edition edition, Diagnostics diagnostics) {
        this.edition = edition;
        this.diagnostics = diagnostics;
    }

    /** Reports captions and credits that a language lacks. */
    void check() {
        for (EditionArticle article : edition.articles()) {
            for (Article text : article.texts()) {
                for (Article other : article.texts()) {
                    if (!text.language().equals(other.language())) {
                        compare(text, other);
                    }
                }
            }
        }
    }

    private void compare(Article text, Article other) {
        Map<String, List<Picture>> others = figures(other);
        figures(text).forEach((path, own) -> {
            List<Picture> partners = others.getOrDefault(path, List.of());
            // One that the other language does not show at all is no matter of its caption.
            for (int i = 0; i < Math.min(own.size(), partners.size()); i++) {
                compare(own.get(i), text, partners.get(i), other);
            }
        });
    }

    private void compare(Picture own, Article text, Picture partner, Article other) {
        Map<String, Predicate<Picture>> texts = Map.of(
                "caption", p -> !p.caption().isEmpty(),
                "credit", p -> p.credit().isPresent());
        texts.forEach((name, isThere) -> {
            if (isThere.test(partner) && !isThere.test(own)) {
                diagnostics
                        .with("edition", edition.id())
                        .with("article", text.name())
                        .with("language", text.language())
                        .report(
                                Code.PICTURE_TEXT_MISSING,
                                own.span(),
                                own.path(),
                                name,
                                other.language(),
                                text.language(),
                                edition.id(),
                                ProjectPath.base(own.path()) + SIDECAR);
            }
        });
    }

    /** A text's figures by the path of their picture. */
    private static Map<String, List<Picture>> figures(Article text) {
        Map<String, List<Picture>> figures = new TreeMap<>();
        for (Block block : ReadingOrder.blocks(text)) {
            if (block instanceof Block.Figure figure) {
                Picture picture = figure.picture();
                figures.computeIfAbsent(picture.path(), path -> new ArrayList<>())
                        .add(picture);
            }
        }
        return figures;
    }
}
