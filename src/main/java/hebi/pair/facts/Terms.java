package hebi.pair.facts;

import hebi.diag.Code;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The glossary's terms in a text and their partners in the other. Where words are not set apart, the longest term at a place counts;
 * elsewhere a term is found at the beginning of a word, which may go on with endings.
 */
final class Terms {
    private static final int AROUND = 12;

    private final List<Glossary.Row> rows;
    private final FactLanguage from;
    private final FactLanguage to;
    private final Titles titles;
    private final WordTrie<List<Integer>> sources;
    private final WordTrie<List<Integer>> targets;

    /** Terms of {@code glossary} in {@code from} with their partners in {@code to}. */
    Terms(Glossary glossary, FactLanguage from, FactLanguage to) {
        this.from = from;
        this.to = to;
        this.titles = new Titles(from.profile());
        this.rows = glossary.rows().stream()
                .filter(row -> !terms(row, from).isEmpty() && !terms(row, to).isEmpty())
                .toList();
        this.sources = trie(from, false);
        this.targets = trie(to, true);
    }

    private static List<String> terms(Glossary.Row row, FactLanguage language) {
        return row.terms().getOrDefault(language.profile().key(), List.of());
    }

    private WordTrie<List<Integer>> trie(FactLanguage language, boolean stems) {
        WordTrie<List<Integer>> trie = new WordTrie<>();
        for (int i = 0; i < rows.size(); i++) {
            for (String term : terms(rows.get(i), language)) {
                Set<String> forms = new LinkedHashSet<>(Set.of(FoldedText.word(term)));
                if (stems) {
                    forms.addAll(stems(language, FoldedText.word(term)));
                }
                for (String form : forms) {
                    List<Integer> known = trie.get(form).orElseGet(ArrayList::new);
                    known.add(i);
                    trie.add(form, known);
                }
            }
        }
        return trie;
    }

    /** Forms that a word takes before endings: {@code مەكتەپ}, {@code مەكتىپ}, {@code مەكتىۋ}. */
    private static Set<String> stems(FactLanguage language, String term) {
        Set<String> stems = new LinkedHashSet<>(Set.of(term));
        for (String change : language.list("stems")) {
            for (String stem : List.copyOf(stems)) {
                int last = stem.length() - 1;
                for (int at = last; at >= Math.max(1, last - 1); at--) { // the last letter, or the vowel before it
                    if (stem.charAt(at) == change.charAt(0)) {
                        stems.add(stem.substring(0, at) + change.charAt(change.length() - 1) + stem.substring(at + 1));
                    }
                }
            }
        }
        return stems;
    }

    /**
     * A term whose partner is missing.
     *
     * @param code whether it is a title
     * @param term as the source has it
     * @param expected what the glossary gives for it
     * @param quote the place in the source
     */
    record Missing(Code code, String term, String expected, String quote) {}

    /** Terms of {@code source} of which {@code target} has no partner, each once. */
    List<Missing> missing(FoldedText source, FoldedText target) {
        if (rows.isEmpty()) {
            return List.of();
        }
        BitSet present = present(target.text());
        Set<List<Integer>> marked = new HashSet<>();
        BitSet inTitle = new BitSet();
        for (Titles.Marked title : titles.in(source.text())) {
            marked.add(List.of(title.start() + 1, title.end() - 1));
            marked.add(List.of(title.start(), title.end()));
            inTitle.set(title.start(), title.certain() ? title.end() : title.start());
        }
        Set<String> said = new HashSet<>();
        List<Missing> missing = new ArrayList<>();
        String text = source.text();
        int at = 0;
        while (at < text.length()) {
            Optional<WordTrie.Match<List<Integer>>> found = begins(from, text, at) ? whole(text, at) : Optional.empty();
            if (found.isEmpty()) {
                at++;
                continue;
            }
            int end = found.get().end();
            boolean title = marked.contains(List.of(at, end));
            boolean asked = title || !inTitle.get(at); // a title is translated as a whole
            if (asked && found.get().value().stream().noneMatch(present::get) && said.add(text.substring(at, end))) {
                Code code = title ? Code.FACT_TITLE : Code.FACT_TERM;
                String expected = expected(found.get().value());
                missing.add(new Missing(code, source.original(at, end), expected, source.around(at, end, AROUND)));
            }
            at = end;
        }
        return missing;
    }

    private String expected(List<Integer> found) {
        Set<String> terms = new LinkedHashSet<>();
        found.forEach(row -> terms.addAll(terms(rows.get(row), to)));
        return String.join(" / ", terms);
    }

    private Optional<WordTrie.Match<List<Integer>>> whole(String text, int at) {
        return sources.longest(text, at).filter(match -> !isInLatin(text, at, match.end()));
    }

    // AI is not in MAIN.
    private static boolean isInLatin(String text, int start, int end) {
        return (isLatin(text, start) && isLatin(text, start - 1)) || (isLatin(text, end - 1) && isLatin(text, end));
    }

    private static boolean isLatin(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) < 0x250 && Character.isLetter(text.charAt(at));
    }

    private static boolean begins(FactLanguage language, String text, int at) {
        return language.hasWordsAnywhere() || FoldedText.isWordStart(text, at);
    }

    /** The rows of which {@code text} has a term. */
    private BitSet present(String text) {
        BitSet present = new BitSet();
        for (int at = 0; at < text.length(); at++) {
            if (begins(to, text, at)) {
                targets.all(text, at, (end, found) -> found.forEach(present::set));
            }
        }
        return present;
    }
}
