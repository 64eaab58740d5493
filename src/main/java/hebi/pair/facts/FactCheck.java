package hebi.pair.facts;

import com.ibm.icu.util.ULocale;
import hebi.diag.Code;
import hebi.document.Block;
import hebi.lang.Languages;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Compares what two partners say: numbers, dates, titles, terms, links, structure. Safe for several threads. */
public final class FactCheck {
    private final Glossary glossary;
    private final Languages languages;
    private final Map<String, FactLanguage> known = new ConcurrentHashMap<>();
    private final Map<List<String>, Terms> terms = new ConcurrentHashMap<>();

    /** With the magazine's terms. */
    public FactCheck(Glossary glossary, Languages languages) {
        this.glossary = glossary;
        this.languages = languages;
    }

    /**
     * One side of a pair.
     *
     * @param language key or tag
     * @param text the text of what has no blocks: a title, a summary; not read where there are blocks
     * @param blocks of the side, several where it was split
     */
    public record Text(String language, String text, List<Block> blocks) {
        /** Copies its list. */
        public Text {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * Something that one side says and the other does not.
     *
     * @param code which kind of fact
     * @param sourceQuote the place in the source, with some words around it; empty when it is the target's only
     * @param targetQuote the place in the target; empty when nothing stands in its place
     * @param args fill the code's texts: what disagrees, the languages that have it and lack it in English, what the other has
     *     instead (or nothing), the languages in Chinese
     */
    public record Disagreement(Code code, String sourceQuote, String targetQuote, List<String> args) {
        /** Copies its list. */
        public Disagreement {
            args = List.copyOf(args);
        }
    }

    /** What disagrees, kind by kind, each in the order of the text; at most some fifty of a kind. */
    public List<Disagreement> compare(Text source, Text target) {
        FactLanguage from = language(source.language());
        FactLanguage to = language(target.language());
        Comparison comparison = new Comparison(new TextFacts(source, from), new TextFacts(target, to));
        return comparison.all(terms.computeIfAbsent(
                List.of(source.language(), target.language()), k -> new Terms(glossary, from, to)));
    }

    private FactLanguage language(String tag) {
        return known.computeIfAbsent(tag, t -> new FactLanguage(languages.profile(t)));
    }

    /** The name of a language in {@code inLanguage}. */
    static String name(FactLanguage language, String inLanguage) {
        return new ULocale(language.profile().tag()).getDisplayLanguage(new ULocale(inLanguage));
    }
}
