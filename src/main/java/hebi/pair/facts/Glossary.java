package hebi.pair.facts;

import hebi.diag.Diagnostics;
import hebi.diag.Span;
import hebi.lang.Languages;
import hebi.resource.ResourceException;
import hebi.resource.Resources;
import hebi.resource.Utf8;
import java.util.List;
import java.util.Map;

/**
 * The terms of a magazine: {@code glossary.tsv}, UTF-8, columns separated by tabs. Its first line names a language in each column,
 * and {@code note} for remarks; each other line is a term with its partners, several of one language separated by
 * {@code |}. Lines that begin with {@code #} and empty ones are not read.
 *
 * @param rows in the order of the file
 */
public record Glossary(List<Row> rows) {
    /** Without terms. */
    public static final Glossary NONE = new Glossary(List.of());

    private static final long LIMIT = 16L << 20;

    /** Copies its list. */
    public Glossary {
        rows = List.copyOf(rows);
    }

    /**
     * A term with its partners.
     *
     * @param terms what may be said for it, by language key
     * @param span where it stands
     */
    public record Row(Map<String, List<String>> terms, Span span) {
        /** Copies its map. */
        public Row {
            terms = Map.copyOf(terms);
        }
    }

    /** The glossary at {@code path}; {@link #NONE} when there is none, or none that can be read. */
    public static Glossary read(Resources files, String path, Languages languages, Diagnostics diagnostics) {
        if (!files.exists(path)) {
            return NONE;
        }
        try {
            return parse(Utf8.decode(files.read(path, LIMIT), path), path, languages, diagnostics);
        } catch (ResourceException e) {
            diagnostics.report(e.diagnostic(Span.of(path)));
            return NONE;
        }
    }

    /** The glossary in {@code text}, which is the content of {@code path}; what is wrong in it is reported and left out. */
    public static Glossary parse(String text, String path, Languages languages, Diagnostics diagnostics) {
        return new GlossaryReader(path, languages, diagnostics).read(text);
    }
}
