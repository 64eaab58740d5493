package hebi.project;

import hebi.diag.Code;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import hebi.lang.LanguageProfile;
import hebi.lang.WesternText;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for brackets and quotation marks of one language without their partner. */
final class MarkPairs {
    private final Map<Character, Character> partners;
    private final BitSet marks = new BitSet();
    private final Diagnostics diagnostics;

    MarkPairs(LanguageProfile language, Diagnostics diagnostics) {
        this.partners = partners(language);
        partners.forEach((opening, closing) -> {
            marks.set(opening);
            marks.set(closing);
        });
        this.diagnostics = diagnostics;
    }

    /** Reports what is alone in {@code lines}, which follow one another. */
    void check(List<LintLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            pairs(lines.get(i), i + 1 < lines.size() ? Optional.of(lines.get(i + 1)) : Optional.empty());
        }
    }

    /** An opening mark that waits for its partner. */
    private record Open(char mark, char partner, int offset) {}

    /** ZH-1, ZH-2: what opens is closed in the same block; a quotation over several blocks opens anew in each of them. */
    private void pairs(LintLine line, Optional<LintLine> next) {
        Deque<Open> open = new ArrayDeque<>();
        Map<Character, Integer> awaited = new HashMap<>();
        for (int i = 0; i < line.text().length(); i++) {
            char c = line.text().charAt(i);
            if (!marks.get(c)) {
                continue;
            }
            Character partner = partners.get(c);
            if (partner != null) {
                open.push(new Open(c, partner, i));
                awaited.merge(partner, 1, Integer::sum);
            } else if (partners.containsValue(c) && !WesternText.isApostrophe(line.text(), i)) {
                close(c, i, open, awaited, line);
            }
        }
        String after = next.map(n -> n.text().toString().strip()).orElse("");
        for (Open left : (Iterable<Open>) open::descendingIterator) {
            boolean goesOn = !after.isEmpty() && after.charAt(0) == left.mark();
            if (!goesOn) {
                report(left.mark(), left.partner(), line.at(left.offset()));
            }
        }
    }

    private void close(char mark, int at, Deque<Open> open, Map<Character, Integer> awaited, LintLine line) {
        if (awaited.getOrDefault(mark, 0) == 0) {
            if (WesternText.mayBeApostrophe(line.text(), at)) {
                return;
            }
            char opening = partners.entrySet().stream()
                    .filter(e -> e.getValue() == mark)
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(mark);
            report(mark, opening, line.at(at));
            return;
        }
        for (Open last = open.pop(); ; last = open.pop()) {
            awaited.merge(last.partner(), -1, Integer::sum);
            if (last.partner() == mark) {
                return;
            }
            report(last.mark(), last.partner(), line.at(last.offset()));
        }
    }

    private void report(char mark, char partner, Span at) {
        diagnostics.report(Code.MARK_WITHOUT_PARTNER, at, Character.toString(mark), Character.toString(partner));
    }

    /** Opening marks with their closing ones: the setting {@code pairs} of the profile, two characters each. */
    private static Map<Character, Character> partners(LanguageProfile language) {
        Map<Character, Character> partners = new HashMap<>();
        for (String pair : language.setting("pairs", "").split(" ")) {
            if (pair.length() == 2) {
                partners.put(pair.charAt(0), pair.charAt(1));
            }
        }
        return partners;
    }
}
