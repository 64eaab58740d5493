package hebi.pair;

import hebi.diag.Code;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import hebi.resource.ResourceException;
import hebi.resource.Resources;
import hebi.resource.Utf8;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Tables of columns with tabs between them, in UTF-8, a row a line, without quoting. A file with any fault is not used:
 * half a ledger would unlearn what editors confirmed.
 */
final class LedgerFormat {
    private static final List<String> LEDGER = List.of("id", "source", "target", "state", "note");
    private static final List<String> TEXTS = List.of("hash", "text");
    private static final Pattern ID =
            Pattern.compile("[A-Za-z0-9_-]+(?:\\+[A-Za-z0-9_-]+)*|[A-Za-z0-9-]+:[A-Za-z0-9_-]+");
    // The lines that git and others write around what they could not join.
    private static final Pattern CONFLICT = Pattern.compile("(?:<{7}|\\|{7}|={7}|>{7})(?: .*)?");

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter('\t')
            .setQuote(null)
            .setEscape(null)
            .setIgnoreEmptyLines(false)
            .setRecordSeparator('\n')
            .get();

    private final String file;
    private final Diagnostics diagnostics;
    private boolean broken;

    private LedgerFormat(String file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /** Reads a ledger; faults are reported with their lines. */
    static Ledger read(Resources resources, String file, Diagnostics diagnostics) {
        if (!resources.exists(file)) {
            return new Ledger(file, List.of(), Ledger.Condition.ABSENT);
        }
        LedgerFormat format = new LedgerFormat(file, diagnostics);
        List<LedgerRow> rows = format.ledger(format.records(resources, LEDGER));
        return format.broken
                ? new Ledger(file, List.of(), Ledger.Condition.BROKEN)
                : new Ledger(file, rows, Ledger.Condition.GOOD);
    }

    /** Reads texts by hash; nothing when there are none, or they cannot be read, which was reported. */
    static Optional<Map<String, String>> texts(Resources resources, String file, Diagnostics diagnostics) {
        if (!resources.exists(file)) {
            return Optional.of(Map.of());
        }
        LedgerFormat format = new LedgerFormat(file, diagnostics);
        Map<String, String> texts = new HashMap<>();
        for (CSVRecord record : format.records(resources, TEXTS)) {
            if (format.hasHash(record, 0, "hash")) {
                texts.put(record.get(0), record.get(1));
            }
        }
        return format.broken ? Optional.empty() : Optional.of(texts);
    }

    /** A ledger as it is written. */
    static String write(List<LedgerRow> rows) {
        List<List<String>> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(List.of(
                row.id(),
                String.join("+", row.source()),
                String.join("+", row.target()),
                row.state().word(),
                row.note())));
        return table(LEDGER, lines);
    }

    /** Texts by hash as they are written. */
    static String writeTexts(Map<String, String> texts) {
        List<List<String>> lines = new ArrayList<>();
        texts.forEach((hash, text) -> lines.add(List.of(hash, text)));
        return table(TEXTS, lines);
    }

    private static String table(List<String> header, List<List<String>> lines) {
        StringBuilder table = new StringBuilder(FORMAT.format(header.toArray())).append('\n');
        for (List<String> line : lines) {
            Object[] cells = line.stream()
                    .map(cell -> cell.replaceAll("[\\t\\r\\n]+", " ").strip())
                    .toArray();
            table.append(FORMAT.format(cells)).append('\n');
        }
        return table.toString();
    }

    /** The rows below the header, all with the right number of columns. */
    private List<CSVRecord> records(Resources resources, List<String> header) {
        Optional<String> text = text(resources);
        if (text.isEmpty() || hasConflict(text.get())) {
            broken = true;
            return List.of();
        }
        List<CSVRecord> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text.get()), FORMAT)) {
            boolean headed = false;
            for (CSVRecord record : parser) {
                if (record.size() == 1 && record.get(0).isBlank()) {
                    continue;
                } else if (record.size() != header.size() || (!headed && !header.equals(record.toList()))) {
                    report(Code.LEDGER_COLUMNS, record, String.join(" ", header), Integer.toString(record.size()));
                } else if (headed) {
                    rows.add(record);
                }
                headed = true;
            }
            if (!headed) {
                fault(Code.LEDGER_COLUMNS, new Span(file, 1, 1), String.join(" ", header), "0");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return rows;
    }

    private Optional<String> text(Resources resources) {
        try {
            return Optional.of(Utf8.decode(resources.read(file, Ledger.LIMIT), file));
        } catch (ResourceException e) {
            diagnostics.report(e.diagnostic(Span.of(file)));
            return Optional.empty();
        }
    }

    private boolean hasConflict(String text) {
        int number = 0;
        boolean found = false;
        for (String line : text.split("\r\n|\r|\n", -1)) {
            number++;
            if (CONFLICT.matcher(line).matches() && !found) {
                found = true;
                fault(Code.LEDGER_CONFLICT, new Span(file, number, 1), file);
            }
        }
        return found;
    }

    private List<LedgerRow> ledger(List<CSVRecord> records) {
        Map<String, Integer> lines = new HashMap<>();
        List<LedgerRow> rows = new ArrayList<>();
        for (CSVRecord record : records) {
            row(record).ifPresent(row -> {
                Integer first = lines.putIfAbsent(row.id(), row.line());
                if (first != null) {
                    report(Code.LEDGER_ID_TWICE, record, row.id(), first.toString());
                }
                rows.add(row);
            });
        }
        return rows;
    }

    private Optional<LedgerRow> row(CSVRecord record) {
        String id = record.get(0);
        Optional<LedgerRow.State> state = LedgerRow.State.of(record.get(3));
        boolean good = has(record, ID.matcher(id).matches(), 0, "id");
        good &= hasHash(record, 1, "source");
        good &= hasHash(record, 2, "target");
        good &= has(record, state.isPresent(), 3, "state");
        LedgerRow row = new LedgerRow(
                id,
                hashes(record.get(1)),
                hashes(record.get(2)),
                state.orElse(LedgerRow.State.DRAFT),
                record.get(4).strip(),
                (int) record.getRecordNumber());
        // As many texts as ids; none of an insertion, which has a text of its own.
        int texts = row.isInsertion() ? 0 : row.ids().size();
        good &= has(record, !good || row.source().size() == texts, 1, "source");
        good &= has(record, !good || texts > 0 || !row.target().isEmpty(), 2, "target");
        return good ? Optional.of(row) : Optional.empty();
    }

    private static List<String> hashes(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\+", -1));
    }

    private boolean hasHash(CSVRecord record, int column, String name) {
        return has(record, hashes(record.get(column)).stream().allMatch(ContentHash::isHash), column, name);
    }

    private boolean has(CSVRecord record, boolean right, int column, String name) {
        if (!right) {
            report(Code.LEDGER_FIELD, record, record.get(column), name);
        }
        return right;
    }

    private void report(Code code, CSVRecord record, String... args) {
        fault(code, new Span(file, (int) record.getRecordNumber(), 1), args);
    }

    private void fault(Code code, Span span, String... args) {
        broken = true;
        diagnostics.report(code, span, args);
    }
}
