package hebi.pair.facts;

import hebi.diag.Code;
import hebi.document.Block;
import hebi.document.Inline;
import hebi.document.InlineText;
import hebi.pair.FactComparison.Disagreement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One comparison of two texts. */
final class Comparison {
    /** Of one kind no more are said: whoever sees so many knows that the texts are no partners. */
    private static final int MOST = 50;
    /** Characters around what is quoted. */
    private static final int AROUND = 12;

    private final TextFacts source;
    private final TextFacts target;
    private final List<Disagreement> found = new ArrayList<>();
    private final Map<Code, Integer> counts = new EnumMap<>(Code.class);

    Comparison(TextFacts source, TextFacts target) {
        this.source = source;
        this.target = target;
    }

    /** Everything that disagrees. */
    List<Disagreement> all(Terms terms) {
        boolean sameTables = shapes(source).equals(shapes(target));
        if (sameTables && !source.tables().isEmpty()) {
            numbers(source.besideTables(), target.besideTables());
            for (int i = 0; i < source.tables().size(); i++) {
                cells(source.tables().get(i), target.tables().get(i));
            }
        } else {
            numbers(source.text(), target.text());
        }
        titles();
        terms.missing(source.text(), target.text())
                .forEach(term ->
                        add(term.code(), Side.SOURCE, new Quotes(term.quote(), "", ""), term.term(), term.expected()));
        links();
        same(Code.FACT_OTHER_PICTURE, pictures(source), pictures(target));
        same(Code.FACT_TABLE_SHAPE, shapes(source), shapes(target));
        same(Code.FACT_LIST_ITEMS, joined(source.lists()), joined(target.lists()));
        same(Code.FACT_NOTES, Integer.toString(source.notes()), Integer.toString(target.notes()));
        return List.copyOf(found);
    }

    private enum Side {
        SOURCE,
        TARGET
    }

    /** What {@link Disagreement} quotes. */
    private record Quotes(String source, String target, String targetWords) {
        static final Quotes NONE = new Quotes("", "", "");
    }

    private void addAddress(Side has, String address) {
        if (counts.merge(Code.FACT_LINK, 1, Integer::sum) <= MOST) {
            Quotes quotes = has == Side.SOURCE ? new Quotes(address, "", "") : new Quotes("", address, address);
            add(Code.FACT_LINK, has, quotes, address, "");
        }
    }

    private void add(Code code, Side has, Quotes quotes, String what, String instead) {
        FactLanguage one = has == Side.SOURCE ? source.language() : target.language();
        FactLanguage other = has == Side.SOURCE ? target.language() : source.language();
        found.add(new Disagreement(
                code,
                quotes.source(),
                quotes.target(),
                quotes.targetWords(),
                List.of(
                        what,
                        FactCheck.name(one, "en"),
                        FactCheck.name(other, "en"),
                        instead,
                        FactCheck.name(one, "zh"),
                        FactCheck.name(other, "zh"))));
    }

    private void numbers(FoldedText one, FoldedText other) {
        for (Clash clash : Matching.clashes(source.numbers(one), target.numbers(other))) {
            if (counts.merge(clash.code(), 1, Integer::sum) > MOST) {
                continue;
            }
            Code code = clash.code();
            boolean measured = code == Code.FACT_UNIT || code == Code.FACT_SIGN;
            String sourceText = written(one, clash.source(), measured);
            String targetText = written(other, clash.target(), measured);
            boolean inSource = clash.source() != null;
            add(
                    code,
                    inSource ? Side.SOURCE : Side.TARGET,
                    new Quotes(quote(one, clash.source()), quote(other, clash.target()), targetText),
                    inSource ? sourceText : targetText,
                    inSource ? targetText : "");
        }
    }

    private static String written(FoldedText text, @Nullable Mention mention, boolean measured) {
        if (mention == null) {
            return "";
        }
        Mention.Range range = measured ? mention.measured() : mention.quoted();
        return text.original(range.start(), range.end());
    }

    private static String quote(FoldedText text, @Nullable Mention mention) {
        return mention == null
                ? ""
                : text.around(mention.quoted().start(), mention.quoted().end(), AROUND);
    }

    private void cells(Block.Table one, Block.Table other) {
        List<String> ours = cells(one);
        List<String> theirs = cells(other);
        for (int i = 0; i < ours.size(); i++) {
            numbers(FoldedText.of(ours.get(i)), FoldedText.of(theirs.get(i)));
        }
    }

    /** The texts of caption, head and rows; short rows are filled up. */
    private static List<String> cells(Block.Table table) {
        List<String> cells = new ArrayList<>();
        cells.add(table.caption().map(InlineText::of).orElse(""));
        row(table.head(), columns(table), cells);
        table.rows().forEach(row -> row(row, columns(table), cells));
        return cells;
    }

    private static void row(List<List<Inline>> row, int columns, List<String> cells) {
        for (int i = 0; i < columns; i++) {
            cells.add(i < row.size() ? InlineText.of(row.get(i)) : "");
        }
    }

    private static int columns(Block.Table table) {
        int widest = table.head().size();
        for (List<List<Inline>> row : table.rows()) {
            widest = Math.max(widest, row.size());
        }
        return widest;
    }

    private static String shapes(TextFacts facts) {
        List<String> shapes = facts.tables().stream()
                .map(table -> (table.rows().size() + 1) + " × " + columns(table))
                .toList();
        return joined(shapes);
    }

    private static String joined(List<?> values) {
        return values.isEmpty()
                ? "0"
                : String.join(", ", values.stream().map(String::valueOf).toList());
    }

    /** Paths without what says of which language a picture is. */
    private static String pictures(TextFacts facts) {
        String key = facts.language().profile().key();
        return joined(facts.pictures().stream()
                .map(path -> path.replaceFirst("[.-]" + key + "(?=\\.\\w+$)", ""))
                .toList());
    }

    private void same(Code code, String one, String other) {
        if (!one.equals(other)) {
            add(code, Side.SOURCE, Quotes.NONE, one, other);
        }
    }

    /** Each title of one text needs marks in the other, where nothing says which of several it is. */
    private void titles() {
        Map<String, Titles.Marked> ours = marked(source);
        Map<String, Titles.Marked> theirs = marked(target);
        surplus(ours, theirs.size()).ifPresent(title -> titles(Side.SOURCE, title, ours, theirs));
        surplus(theirs, ours.size()).ifPresent(title -> titles(Side.TARGET, title, theirs, ours));
    }

    private void titles(
            Side has, Titles.Marked title, Map<String, Titles.Marked> ours, Map<String, Titles.Marked> theirs) {
        FoldedText text = (has == Side.SOURCE ? source : target).text();
        String quote = text.around(title.start(), title.end(), AROUND);
        long titles = ours.values().stream().filter(Titles.Marked::certain).count();
        add(
                Code.FACT_TITLE_COUNT,
                has,
                has == Side.SOURCE
                        ? new Quotes(quote, "", "")
                        : new Quotes("", quote, text.original(title.start(), title.end())),
                Long.toString(titles),
                Integer.toString(theirs.size()));
    }

    private static Map<String, Titles.Marked> marked(TextFacts facts) {
        Map<String, Titles.Marked> different = new LinkedHashMap<>();
        String text = facts.text().text();
        for (Titles.Marked marked : new Titles(facts.language().profile()).in(text)) {
            different.merge(
                    text.substring(marked.start() + 1, marked.end() - 1),
                    marked,
                    (first, again) -> first.certain() ? first : again);
        }
        return different;
    }

    /** The first title for which the other text has no marks left. */
    private static Optional<Titles.Marked> surplus(Map<String, Titles.Marked> marked, int others) {
        return marked.values().stream()
                .filter(Titles.Marked::certain)
                .skip(others)
                .findFirst();
    }

    private void links() {
        source.addresses().forEach((plain, address) -> {
            if (!target.addresses().containsKey(plain)) {
                addAddress(Side.SOURCE, address);
            }
        });
        target.addresses().forEach((plain, address) -> {
            if (!source.addresses().containsKey(plain)) {
                addAddress(Side.TARGET, address);
            }
        });
        same(Code.FACT_INNER_LINKS, Integer.toString(source.innerLinks()), Integer.toString(target.innerLinks()));
    }
}
