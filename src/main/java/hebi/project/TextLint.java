package hebi.project;

import hebi.diag.Code;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import hebi.document.Article;
import hebi.document.Block;
import hebi.document.Inline;
import hebi.document.ReadingOrder;
import hebi.lang.LanguageProfile;
import hebi.lang.LintRule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/**
 * Looks through an article's text for what its language does not want (ZH-14, UG-14, KK-2): the rules of the profile, and
 * brackets and quotation marks without their partner. Code and links' targets are not looked at.
 */
final class TextLint {
    private static final Map<String, Code> CODES =
            Arrays.stream(Code.values()).collect(Collectors.toMap(Code::kebabName, Function.identity()));

    /** Stands for what is no text, and for code. */
    private static final char OBJECT = '\uFFFC';

    private final LanguageProfile language;
    private final Map<Character, Character> partners;
    private final BitSet marks = new BitSet();
    private final Diagnostics diagnostics;

    TextLint(LanguageProfile language, Diagnostics diagnostics) {
        this.language = language;
        this.partners = partners(language);
        partners.forEach((opening, closing) -> {
            marks.set(opening);
            marks.set(closing);
        });
        this.diagnostics = diagnostics;
    }

    /** Reports what is wrong in {@code article}. */
    void run(Article article) {
        check(article.title());
        check(article.subtitle());
        check(article.summary());
        Optional<Line> before = Optional.empty();
        for (Block block : ReadingOrder.blocks(article)) {
            if (block instanceof Block.Code) {
                continue;
            }
            for (List<Inline> inlines : ReadingOrder.lines(block)) {
                Line line = new Line();
                line.add(inlines);
                rules(line);
                before.ifPresent(earlier -> pairs(earlier, Optional.of(line)));
                before = Optional.of(line);
            }
        }
        before.ifPresent(last -> pairs(last, Optional.empty()));
    }

    private void check(List<Inline> inlines) {
        Line line = new Line();
        line.add(inlines);
        rules(line);
        pairs(line, Optional.empty());
    }

    /** The text of a block with the places of its parts. */
    private static final class Line {
        private final StringBuilder text = new StringBuilder();
        private final List<Integer> starts = new ArrayList<>();
        private final List<Span> spans = new ArrayList<>();
        private int known = -1;
        private Span knownSpan = Span.NONE;

        void add(List<Inline> inlines) {
            for (Inline inline : inlines) {
                if (inline instanceof Inline.Text part) {
                    add(part.text(), part.span());
                } else if (inline instanceof Inline.Ruby ruby) {
                    add(String.join("", ruby.bases()), ruby.span());
                } else if (inline instanceof Inline.LineBreak) {
                    add("\n", inline.span());
                } else if (ReadingOrder.content(inline).isEmpty()) {
                    add(Character.toString(OBJECT), inline.span());
                } else {
                    add(ReadingOrder.content(inline));
                }
            }
        }

        private void add(String part, Span span) {
            starts.add(text.length());
            spans.add(span);
            text.append(part);
        }

        /**
         * Where the character at {@code offset} stands, as far as no escape stands before it in its part. It is counted
         * from the place asked for before where that stands in the same part.
         */
        Span at(int offset) {
            int found = Collections.binarySearch(starts, offset);
            int i = found >= 0 ? found : -found - 2;
            boolean fromKnown = known >= starts.get(i) && known <= offset;
            Span span = fromKnown ? knownSpan : spans.get(i);
            if (span.line() > 0) {
                span = moved(span, fromKnown ? known : starts.get(i), offset);
            }
            known = offset;
            knownSpan = span;
            return span;
        }

        private Span moved(Span span, int from, int to) {
            int line = span.line();
            int column = span.column();
            for (int at = from; at < to; at++) {
                boolean newLine = text.charAt(at) == '\n';
                line += newLine ? 1 : 0;
                column = newLine ? 1 : column + 1;
            }
            return new Span(span.file(), line, column);
        }
    }

    private void rules(Line line) {
        for (LintRule rule : language.lint()) {
            Matcher found = rule.find().matcher(line.text);
            while (found.find()) {
                Code code = Objects.requireNonNull(CODES.get(rule.code()), rule.code());
                String wrong = found.group();
                diagnostics.report(code, line.at(found.start()), wrong, rule.replacement(wrong));
            }
        }
    }

    /** An opening mark that waits for its partner. */
    private record Open(char mark, char partner, int offset) {}

    /** ZH-1, ZH-2: what opens is closed in the same block; a quotation over several blocks opens anew in each of them. */
    private void pairs(Line line, Optional<Line> next) {
        Deque<Open> open = new ArrayDeque<>();
        Map<Character, Integer> awaited = new HashMap<>();
        for (int i = 0; i < line.text.length(); i++) {
            char c = line.text.charAt(i);
            if (!marks.get(c)) {
                continue;
            }
            Character partner = partners.get(c);
            if (partner != null) {
                open.push(new Open(c, partner, i));
                awaited.merge(partner, 1, Integer::sum);
            } else if (partners.containsValue(c) && !isApostrophe(line.text, i)) {
                close(c, i, open, awaited, line);
            }
        }
        String after = next.map(n -> n.text.toString().strip()).orElse("");
        for (Open left : (Iterable<Open>) open::descendingIterator) {
            boolean goesOn = !after.isEmpty() && after.charAt(0) == left.mark();
            if (!goesOn) {
                report(left.mark(), left.partner(), line.at(left.offset()));
            }
        }
    }

    private void close(char mark, int at, Deque<Open> open, Map<Character, Integer> awaited, Line line) {
        if (awaited.getOrDefault(mark, 0) == 0) {
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

    private static boolean isApostrophe(StringBuilder text, int at) {
        return text.charAt(at) == '\u2019'
                && at > 0
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && text.charAt(at - 1) < '\u0250';
    }
}
