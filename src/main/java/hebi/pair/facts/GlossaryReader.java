package hebi.pair.facts;

import hebi.diag.Code;
import hebi.diag.Diagnostics;
import hebi.diag.Quote;
import hebi.diag.Span;
import hebi.diag.Suggestions;
import hebi.lang.LanguageProfile;
import hebi.lang.Languages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code glossary.tsv}. */
final class GlossaryReader {
    private static final String NOTE = "note";
    /** Columns that are not read: a note, or one that is wrong. */
    private static final String NONE = "";

    private final String path;
    private final Languages languages;
    private final Diagnostics diagnostics;
    /** By language, term and other language: what the term was first given. */
    private final Map<List<String>, Given> given = new HashMap<>();

    private final Map<Map<String, List<String>>, Integer> lines = new HashMap<>();

    private record Given(Set<String> terms, int line) {}

    GlossaryReader(String path, Languages languages, Diagnostics diagnostics) {
        this.path = path;
        this.languages = languages;
        this.diagnostics = diagnostics;
    }

    Glossary read(String text) {
        List<String> columns = List.of();
        List<Glossary.Row> rows = new ArrayList<>();
        int line = 0;
        for (String content : text.split("\r\n|\r|\n", -1)) {
            line++;
            boolean empty = content.isBlank() || content.startsWith("#");
            if (!empty && isConflict(content)) {
                diagnostics.report(Code.GLOSSARY_BROKEN, at(line, 1), Quote.of(content));
            } else if (!empty && columns.isEmpty()) {
                columns = header(content, line);
                if (columns.stream().filter(c -> !c.equals(NONE)).count() < 2) {
                    diagnostics.report(Code.GLOSSARY_HEADER, at(line, 0), Quote.of(content));
                    return Glossary.NONE;
                }
            } else if (!empty) {
                row(content, columns, line, rows);
            }
        }
        return new Glossary(rows);
    }

    private static boolean isConflict(String line) {
        return line.startsWith("<<<<<<<")
                || line.startsWith("=======")
                || line.startsWith(">>>>>>>")
                || line.startsWith("|||||||");
    }

    private Span at(int line, int column) {
        return new Span(path, line, column);
    }

    private List<String> header(String line, int number) {
        List<String> columns = new ArrayList<>();
        int column = 1;
        for (String cell : line.split("\t", -1)) {
            String name = cell.strip();
            String key = name.equals(NOTE) || name.isEmpty()
                    ? NONE
                    : languages.find(name).map(LanguageProfile::key).orElse(NONE);
            if (key.equals(NONE) && !name.equals(NOTE) && !name.isEmpty()) {
                diagnostics.report(
                        Code.GLOSSARY_UNKNOWN_COLUMN,
                        at(number, column),
                        name,
                        Suggestions.nearest(name, languages.known()).orElse(""),
                        String.join(", ", languages.known()));
            } else if (!key.equals(NONE) && columns.contains(key)) {
                diagnostics.report(Code.GLOSSARY_COLUMN_TWICE, at(number, column), name);
                key = NONE;
            }
            columns.add(key);
            column += cell.length() + 1;
        }
        return columns;
    }

    private void row(String line, List<String> columns, int number, List<Glossary.Row> rows) {
        String[] cells = line.split("\t", -1);
        if (cells.length > columns.size() || cells.length < 2) {
            diagnostics.report(Code.GLOSSARY_BROKEN, at(number, 0), Quote.of(line));
            return;
        }
        Map<String, List<String>> terms = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            List<String> variants = Arrays.stream(cells[i].split("\\|"))
                    .map(String::strip)
                    .filter(term -> !FoldedText.word(term).isEmpty())
                    .distinct()
                    .toList();
            if (!columns.get(i).equals(NONE) && !variants.isEmpty()) {
                terms.put(columns.get(i), variants);
            }
        }
        Integer before = lines.putIfAbsent(terms, number);
        if (before != null && !terms.isEmpty()) {
            diagnostics.report(
                    Code.GLOSSARY_ROW_TWICE,
                    at(number, 0),
                    Quote.of(line),
                    at(before, 0).toString());
            return;
        }
        conflicts(terms, number);
        if (terms.size() > 1) {
            rows.add(new Glossary.Row(terms, at(number, 0)));
        }
    }

    /** One term with different partners in two rows: either may be meant, so both are taken, and it is said once. */
    private void conflicts(Map<String, List<String>> terms, int number) {
        Set<String> said = new LinkedHashSet<>();
        terms.forEach((language, variants) -> terms.forEach((other, partners) -> {
            for (String term : variants) {
                Given now = new Given(Set.copyOf(partners), number);
                Given before = language.equals(other)
                        ? null
                        : given.putIfAbsent(List.of(language, FoldedText.word(term), other), now);
                if (before != null
                        && !before.terms().equals(now.terms())
                        && isSource(terms, language)
                        && said.add(term)) {
                    diagnostics.report(
                            Code.GLOSSARY_CONFLICT,
                            at(number, 0),
                            term,
                            String.join(" | ", partners),
                            String.join(" | ", before.terms()),
                            at(before.line(), 0).toString());
                }
            }
        }));
    }

    // Two words of the first column may well be one word of another language.
    private static boolean isSource(Map<String, List<String>> terms, String language) {
        return terms.keySet().iterator().next().equals(language);
    }
}
