package hebi.cli;

import hebi.diag.Quote;
import hebi.pair.ArticlePairing;
import hebi.pair.LedgerRow;
import hebi.pair.PairUnit;
import hebi.pair.UnitLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What {@code hebi align} shows of one translation: a row for each pair. */
final class PairTable {
    private final ArticlePairing pairing;
    private final boolean chinese;

    PairTable(ArticlePairing pairing, String messageLanguage) {
        this.pairing = pairing;
        this.chinese = messageLanguage.equals("zh");
    }

    /** Id, kind, state, what is to be looked at, and how both begin; columns with tabs between them. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        List<UnitLink> links = pairing.kept();
        String name = pairing.source().name();
        lines.add("# " + name + ": " + pairing.source().language() + " → " + pairing.language() + " (" + links.size()
                + (chinese ? " 对" : " pairs") + ")");
        for (UnitLink link : links) {
            lines.add(String.join(
                    "\t",
                    link.id(pairing.language()),
                    link.source().size() + ":" + link.target().size(),
                    word(pairing.stateOf(link)),
                    remark(link),
                    ids(link.target()),
                    quote(link.sourceText()),
                    quote(link.targetText())));
        }
        return lines;
    }

    /** The same as objects. */
    List<String> json() {
        List<String> lines = new ArrayList<>();
        for (UnitLink link : pairing.kept()) {
            Map<String, Object> row = new TreeMap<>();
            row.put("article", pairing.source().name());
            row.put("language", pairing.language());
            row.put("pair", link.id(pairing.language()));
            row.put("state", pairing.stateOf(link).word());
            row.put("stale", pairing.isStale(link));
            row.put("crossing", link.crossing());
            row.put("source", link.source().stream().map(PairUnit::id).toList());
            row.put("target", link.target().stream().map(PairUnit::id).toList());
            row.put("sourceText", quote(link.sourceText()));
            row.put("targetText", quote(link.targetText()));
            lines.add(JsonLines.object(row));
        }
        return lines;
    }

    private String word(LedgerRow.State state) {
        if (!chinese) {
            return state.word();
        }
        return switch (state) {
            case MISSING -> "缺译";
            case DRAFT -> "草稿";
            case REVIEWED -> "已校";
            case FINAL -> "定稿";
        };
    }

    private String remark(UnitLink link) {
        List<String> remarks = new ArrayList<>();
        if (pairing.isStale(link)) {
            remarks.add(chinese ? "原文已改" : "stale");
        }
        if (link.crossing()) {
            remarks.add(chinese ? "次序不同" : "moved");
        }
        if (link.row().isEmpty()) {
            remarks.add(chinese ? "推测" : "proposed");
        }
        return remarks.isEmpty() ? "-" : String.join(",", remarks);
    }

    private static String ids(List<PairUnit> units) {
        return units.isEmpty()
                ? "-"
                : String.join("+", units.stream().map(PairUnit::id).toList());
    }

    private static String quote(String text) {
        return Quote.of(text.replaceAll("\\s+", " "));
    }
}
