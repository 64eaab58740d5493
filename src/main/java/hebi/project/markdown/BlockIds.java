package hebi.project.markdown;

import hebi.diag.Code;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Gives out the ids of one article: {@code tea-p07}, and the author's own as {@code tea-harvest}. */
final class BlockIds {
    private static final Pattern OWN = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private final String article;
    private final Diagnostics diagnostics;
    private final Map<String, Span> taken = new HashMap<>();
    private final Map<String, Integer> counters = new HashMap<>();

    BlockIds(String article, Diagnostics diagnostics) {
        this.article = article;
        this.diagnostics = diagnostics;
    }

    /** The id for a block of {@code kind}; {@code own} is the author's, empty when there is none. */
    String next(String kind, String own, Span span) {
        if (!own.isEmpty() && isFree(own, span)) {
            return article + "-" + own;
        }
        return automatic(kind, span);
    }

    /** The id of a note: {@code tea-n3}. */
    String note(int number, Span span) {
        String id = article + "-n" + number;
        report(taken.put(id, span), id, span);
        return id;
    }

    private boolean isFree(String own, Span span) {
        if (!OWN.matcher(own).matches()) {
            diagnostics.report(Code.INVALID_ID, span, own);
            return false;
        }
        Span first = taken.putIfAbsent(article + "-" + own, span);
        if (first != null) {
            diagnostics.report(Code.DUPLICATE_ID, span, own, first.toString());
        }
        return first == null;
    }

    private String automatic(String kind, Span span) {
        int number = counters.merge(kind, 1, Integer::sum);
        String id = String.format(Locale.ROOT, "%s-%s%02d", article, kind, number);
        Span author = taken.putIfAbsent(id, span);
        report(author, id, span);
        return author == null ? id : automatic(kind, span);
    }

    // An id of the author's stands where an automatic one belongs: reported at the author's.
    private void report(@org.jspecify.annotations.Nullable Span author, String id, Span span) {
        if (author != null) {
            diagnostics.report(Code.DUPLICATE_ID, author, id.substring(article.length() + 1), span.toString());
        }
    }
}
