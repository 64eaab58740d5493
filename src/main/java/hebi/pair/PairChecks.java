package hebi.pair;

import hebi.diag.Code;
import hebi.diag.Diagnostic;
import hebi.diag.Diagnostics;
import hebi.diag.Quote;
import hebi.diag.Span;
import hebi.document.Article;
import hebi.lang.LanguageProfile;
import hebi.lang.Languages;
import hebi.pair.PairUnit.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Says what of a translation is missing, out of place, out of date or unlikely. */
public final class PairChecks {
    private static final int IDS_SHOWN = 5;
    /** Letters that a text must have to be no name that two languages of one script write alike. */
    private static final int LONGER_THAN_A_NAME = 12;

    private final PairBook book;
    private final ArticlePairing pairing;
    private final LanguageProfile sourceLanguage;
    private final LanguageProfile targetLanguage;
    private final LinkFacts facts;
    private final Diagnostics diagnostics;
    private final String name;
    private int found;

    /** Of one translation of {@code book}. */
    public PairChecks(
            PairBook book, ArticlePairing pairing, Languages languages, FactComparison facts, Diagnostics diagnostics) {
        this.book = book;
        this.pairing = pairing;
        this.sourceLanguage = languages.profile(pairing.source().language());
        this.targetLanguage = languages.profile(pairing.target().language());
        this.facts = new LinkFacts(pairing, facts);
        this.diagnostics = diagnostics;
        this.name = pairing.target().name() + "." + pairing.language();
    }

    /**
     * Reports what is found.
     *
     * @param gate whether anything that is found keeps the issue from being printed, and whatever is not final
     */
    public void run(boolean gate) {
        if (pairing.target().blocks().isEmpty() || pairing.source().blocks().isEmpty()) {
            return; // reported as an empty article
        }
        Set<UnitLink> swapped = new CrosswisePairs(pairing, facts)
                .report((link, other) ->
                        report(Code.PAIR_OUT_OF_ORDER, link, id(link), name, quote(link.targetText()), id(other)));
        countsDiffer();
        pairing.all().forEach(link -> check(link, swapped.contains(link)));
        pairing.unknown().forEach(this::unknown);
        if (gate) {
            notFinal();
            gate();
        }
    }

    private void check(UnitLink link, boolean swapped) {
        reasons(link);
        if (link.target().isEmpty()) {
            missing(link);
        } else if (link.source().isEmpty()) {
            extra(link);
        } else {
            stale(link);
            divided(link);
            if (link.crossing()) {
                report(Code.PAIR_OUT_OF_ORDER, link, id(link), name, quote(link.targetText()), "");
            }
            boolean told = text(link, swapped);
            if (!told && !swapped) {
                facts(link);
            }
        }
    }

    private void reasons(UnitLink link) {
        link.source().stream()
                .filter(u -> PairMark.UNTRANSLATED.isOn(u) && PairMark.reason(u).isEmpty())
                .forEach(u -> report(Code.PAIR_REASON_MISSING, link, u.span(), PairMark.UNTRANSLATED.className()));
        link.target().stream()
                .filter(u -> PairMark.INSERTION.isOn(u) && PairMark.reason(u).isEmpty())
                .forEach(u -> report(Code.PAIR_REASON_MISSING, link, u.span(), PairMark.INSERTION.className()));
    }

    private void missing(UnitLink link) {
        if (link.isKept() && link.source().stream().noneMatch(PairMark.UNTRANSLATED::isOn)) {
            String file = pairing.target().span().file();
            report(Code.PAIR_MISSING, link, id(link), name, quote(link.sourceText()), file);
        }
    }

    private void extra(UnitLink link) {
        boolean known = link.row().filter(LedgerRow::isInsertion).isPresent();
        if (link.isKept() && !known && link.target().stream().noneMatch(PairMark.INSERTION::isOn)) {
            report(Code.PAIR_EXTRA, link, id(link), name, quote(link.targetText()));
        }
    }

    private void divided(UnitLink link) {
        if (link.source().size() > 1) {
            report(Code.PAIR_MERGED, link, id(link), name, quote(link.targetText()));
        } else if (link.target().size() > 1) {
            String parts = Integer.toString(link.target().size());
            report(Code.PAIR_SPLIT, link, id(link), parts, name, quote(link.targetText()));
        }
    }

    private void stale(UnitLink link) {
        link.row().filter(row -> pairing.isStale(link)).ifPresent(row -> {
            Map<String, String> texts = book.oldTexts(pairing.source()).orElse(Map.of());
            List<String> old = row.source().stream()
                    .flatMap(h -> Stream.ofNullable(texts.get(h)))
                    .toList();
            String now = String.join(
                    "\n", link.source().stream().map(PairUnit::whole).toList());
            String diff = old.isEmpty() || old.size() < row.source().size()
                    ? ""
                    : WordDiff.of(String.join("\n", old), now, sourceLanguage.tag());
            report(Code.PAIR_STALE, link, id(link), name, diff);
        });
    }

    /** Whether the text itself was found to be none of this language. */
    private boolean text(UnitLink link, boolean swapped) {
        String ours = link.sourceText();
        String theirs = link.targetText();
        if (ours.isBlank()) {
            return false;
        } else if (theirs.isBlank()) {
            report(Code.PAIR_EMPTY, link, id(link), name, quote(ours));
            return true;
        } else if (isCode(link)) {
            return false;
        } else if (isSame(ours, theirs)) {
            report(Code.PAIR_SAME_AS_SOURCE, link, id(link), name, quote(theirs));
            return true;
        }
        Optional<String> script = DominantScript.of(theirs, ours).filter(s -> !s.equals(targetLanguage.script()));
        script.ifPresent(
                s -> report(Code.PAIR_WRONG_SCRIPT, link, id(link), name, s, targetLanguage.script(), quote(theirs)));
        if (script.isEmpty() && !swapped) {
            length(link);
        }
        return script.isPresent();
    }

    private static boolean isCode(UnitLink link) {
        return link.source().get(0).kind() == Kind.CODE;
    }

    private boolean isSame(String ours, String theirs) {
        if (!ContentHash.collapsed(ours).equals(ContentHash.collapsed(theirs))
                || !DominantScript.hasOtherThanLatin(theirs)) {
            return false;
        }
        boolean kindred = sourceLanguage.script().equals(targetLanguage.script());
        return !kindred || theirs.codePoints().filter(Character::isLetter).count() > LONGER_THAN_A_NAME;
    }

    private void length(UnitLink link) {
        if (link.source().size() > 1 || link.target().size() > 1) {
            return;
        }
        int ours = letters(link.sourceText());
        int theirs = letters(link.targetText());
        int[] usual = pairing.lengths().usual(ours);
        if (theirs < usual[0] || theirs > usual[1]) {
            report(
                    Code.PAIR_LENGTH,
                    link,
                    id(link),
                    name,
                    Integer.toString(theirs),
                    Integer.toString(usual[0]),
                    Integer.toString(usual[1]),
                    quote(link.targetText()));
        }
    }

    private static int letters(String text) {
        return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
    }

    private void facts(UnitLink link) {
        for (FactComparison.Disagreement d : facts.of(link)) {
            List<String> args = new ArrayList<>(d.args());
            args.add(d.sourceQuote().isEmpty() ? quote(link.sourceText()) : around(d.sourceQuote()));
            args.add(d.targetQuote().isEmpty() ? quote(link.targetText()) : around(d.targetQuote()));
            Span block = link.target().get(0).span();
            Span place = QuotePlace.in(link.target(), d.targetQuote(), d.targetWords());
            report(d.code(), link, place.equals(Span.NONE) ? block : place, args.toArray(String[]::new));
        }
    }

    private static String around(String quote) {
        return ContentHash.collapsed(quote);
    }

    private void countsDiffer() {
        long ours = undeclared(pairing.source(), PairMark.UNTRANSLATED);
        long theirs = undeclared(pairing.target(), PairMark.INSERTION);
        if (ours != theirs && pairing.ledger().condition() == Ledger.Condition.ABSENT) {
            diagnostics.report(with(
                    Diagnostic.of(
                            Code.PAIR_COUNTS_DIFFER,
                            Span.of(pairing.target().span().file()),
                            name,
                            Long.toString(theirs),
                            Long.toString(ours)),
                    ""));
        }
    }

    /** How many blocks are not declared to have no partner. */
    private static long undeclared(Article article, PairMark mark) {
        return ArticleUnits.of(article).blocks().stream()
                .filter(unit -> !mark.isOn(unit))
                .count();
    }

    private void unknown(LedgerRow row) {
        Span span = new Span(pairing.ledger().file(), row.line(), 1);
        found++;
        diagnostics.report(with(Diagnostic.of(Code.LEDGER_ID_UNKNOWN, span, row.id()), row.id()));
    }

    private void notFinal() {
        Map<LedgerRow.State, List<String>> open = new EnumMap<>(LedgerRow.State.class);
        for (UnitLink link : pairing.all()) {
            boolean whole = !link.source().isEmpty() && !link.target().isEmpty();
            boolean insertion = link.source().isEmpty() && link.row().isPresent();
            LedgerRow.State state = LedgerUpdate.stateOf(link);
            if (link.isKept() && (whole || insertion) && state != LedgerRow.State.FINAL) {
                open.computeIfAbsent(state, s -> new ArrayList<>()).add(id(link));
            }
        }
        open.forEach((state, ids) -> {
            found++;
            String shown = String.join(", ", ids.subList(0, Math.min(IDS_SHOWN, ids.size())))
                    + (ids.size() > IDS_SHOWN ? " … (" + ids.size() + ")" : "");
            Span file = Span.of(pairing.target().span().file());
            diagnostics.report(with(Diagnostic.of(Code.PAIR_NOT_FINAL, file, shown, state.word(), name), ""));
        });
    }

    private void gate() {
        if (found > 0) {
            Span file = Span.of(pairing.target().span().file());
            diagnostics.report(with(Diagnostic.of(Code.PAIR_GATE, file, Integer.toString(found)), ""));
        }
    }

    private String id(UnitLink link) {
        return link.id(pairing.language());
    }

    private static String quote(String text) {
        return Quote.of(ContentHash.collapsed(text));
    }

    private void report(Code code, UnitLink link, String... args) {
        report(
                code,
                link,
                (link.target().isEmpty() ? link.source() : link.target()).get(0).span(),
                args);
    }

    private void report(Code code, UnitLink link, Span span, String... args) {
        boolean accepted = link.currentRow()
                .filter(row -> row.accepted().contains(code.id()))
                .isPresent();
        if (!accepted) {
            found++;
            diagnostics.report(with(Diagnostic.of(code, span, args), id(link)));
        }
    }

    private Diagnostic with(Diagnostic finding, String pair) {
        Diagnostic placed = finding.with("article", pairing.target().name()).with("language", pairing.language());
        return pair.isEmpty() ? placed : placed.with("pair", pair);
    }
}
