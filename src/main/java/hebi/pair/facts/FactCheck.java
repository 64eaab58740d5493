package hebi.pair.facts;

import com.ibm.icu.util.ULocale;
import hebi.lang.Languages;
import hebi.pair.FactComparison;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Compares what two partners say: numbers, dates, titles, terms, links, structure. Safe for several threads. */
public final class FactCheck implements FactComparison {
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
     * What disagrees, kind by kind, each in the order of the text; at most some fifty of a kind. The arguments say what disagrees,
     * which languages have it and lack it in English, what the other has instead (or nothing), and the languages in Chinese.
     */
    @Override
    public List<Disagreement> compare(Side source, Side target) {
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
