package hebi.pair;

import hebi.diag.Code;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Acceptances in the notes of a ledger: {@code ok HB-PAIR-006: why; ok HB-PAIR-009: why}. */
public final class LedgerNotes {
    private static final Pattern LINE = Pattern.compile("([^\r\n]*)(\r\n|\r|\n|\\z)");
    private static final String BETWEEN = "; ";

    private LedgerNotes() {}

    /** Whether findings of this code are accepted in a ledger. */
    public static boolean canAccept(Code code) {
        return code.id().startsWith("HB-PAIR-");
    }

    /** Whether {@code text} can stand in a note as a reason: it is something, and ends no acceptance and no row. */
    public static boolean isReason(String text) {
        return !text.isBlank() && text.chars().noneMatch(c -> c == ';' || c < ' ');
    }

    /**
     * A ledger in which rows accept findings; all other lines, and what else stands in these, are as they were.
     *
     * @param ledger the text of a ledger that was read without a fault
     * @param findings what is accepted, by 1-based line
     */
    public static String accept(String ledger, Map<Integer, Set<Code>> findings, String reason) {
        StringBuilder text = new StringBuilder(ledger.length() + 64);
        Matcher line = LINE.matcher(ledger);
        for (int number = 1; line.find(); number++) {
            text.append(line.group(1));
            for (Code code : new TreeSet<>(findings.getOrDefault(number, Set.of()))) {
                boolean first = text.charAt(text.length() - 1) == '\t';
                text.append(first ? "" : BETWEEN)
                        .append("ok ")
                        .append(code.id())
                        .append(": ")
                        .append(reason);
            }
            text.append(line.group(2));
        }
        return text.toString();
    }
}
