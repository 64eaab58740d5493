package hebi.layout.page;

import hebi.diag.Diagnostics;
import hebi.font.FontQuery;
import hebi.font.FontStack;
import hebi.image.ImageAsset;
import hebi.lang.LanguageProfile;
import hebi.layout.LayoutContext;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntUnaryOperator;

/**
 * What a document asked of its context, and what it was answered: its layout holds in another context that gives the
 * same answers. Language profiles are the same when they are equal, fonts the same when they are the same objects, pictures when their bytes are equal.
 */
final class Answers {
    private final Map<FontQuery, FontStack> fonts = new ConcurrentHashMap<>();
    private final Map<String, Optional<ImageAsset>> images = new ConcurrentHashMap<>();
    private final Map<String, LanguageProfile> languages = new ConcurrentHashMap<>();
    private volatile LayoutContext source;

    Answers(LayoutContext source) {
        this.source = source;
    }

    /** A context that passes questions on and notes the answers. */
    LayoutContext context(IntUnaryOperator structure, Diagnostics diagnostics) {
        return new LayoutContext(
                text -> source.preparer().apply(text),
                query -> fonts.computeIfAbsent(query, q -> source.fonts().apply(q)),
                tag -> languages.computeIfAbsent(tag, t -> source.languages().apply(t)),
                src -> images.computeIfAbsent(src, s -> source.images().apply(s)),
                structure,
                diagnostics);
    }

    /** Asks {@code other} from now on; whether it answers all old questions as they were answered. */
    boolean turnTo(LayoutContext other) {
        source = other;
        boolean same = true;
        // All of them, even after one that differs: what an answer has to report is reported in each build.
        for (Map.Entry<FontQuery, FontStack> font : fonts.entrySet()) {
            same &= other.fonts().apply(font.getKey()).equals(font.getValue());
        }
        for (Map.Entry<String, Optional<ImageAsset>> image : images.entrySet()) {
            same &= other.images().apply(image.getKey()).equals(image.getValue());
        }
        for (Map.Entry<String, LanguageProfile> language : languages.entrySet()) {
            same &= other.languages().apply(language.getKey()).equals(language.getValue());
        }
        return same;
    }
}
