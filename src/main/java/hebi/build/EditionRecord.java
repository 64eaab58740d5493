package hebi.build;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import hebi.diag.Code;
import hebi.diag.Diagnostic;
import hebi.diag.Span;
import hebi.resource.RecordedResources.Kind;
import hebi.resource.RecordedResources.Question;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a build noted of an edition: what it was made from, and what came of it.
 *
 * @param key of the edition's content, of what was asked for and of Hebi itself
 * @param answers of the magazine's files
 * @param homeAnswers of Hebi's own layouts and fonts
 * @param findings what was reported while it was built
 * @param files the fingerprint of each by its name
 */
record EditionRecord(
        String key,
        Map<Question, String> answers,
        Map<Question, String> homeAnswers,
        List<Diagnostic> findings,
        Map<String, String> files) {

    /** Copies its collections. */
    EditionRecord {
        answers = Map.copyOf(answers);
        homeAnswers = Map.copyOf(homeAnswers);
        findings = List.copyOf(findings);
        files = new TreeMap<>(files);
    }

    /** As JSON: arrays of strings, the first of which says what the others are. */
    byte[] toJson() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
            row(json, List.of("key", key));
            for (Map.Entry<String, String> file : files.entrySet()) {
                row(json, List.of("file", file.getKey(), file.getValue()));
            }
            for (Diagnostic finding : findings) {
                row(json, row(finding));
            }
            answers(json, "project", answers);
            answers(json, "home", homeAnswers);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return bytes.toByteArray();
    }

    private static void answers(JsonGenerator json, String where, Map<Question, String> answers) throws IOException {
        for (Map.Entry<Question, String> known : answers.entrySet()) {
            Question question = known.getKey();
            String limit = Long.toString(question.limit());
            row(json, List.of(where, question.kind().name(), question.path(), limit, known.getValue()));
        }
    }

    private static List<String> row(Diagnostic finding) {
        Span span = finding.span();
        List<String> row = new ArrayList<>(List.of(
                "finding",
                finding.code().name(),
                span.file(),
                Integer.toString(span.line()),
                Integer.toString(span.column()),
                Integer.toString(finding.args().size())));
        row.addAll(finding.args());
        finding.context().forEach((name, value) -> row.addAll(List.of(name, value)));
        return row;
    }

    private static void row(JsonGenerator json, List<String> texts) throws IOException {
        json.writeStartArray();
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    /**
     * Reads what {@link #toJson} wrote.
     *
     * @throws IOException when it did not
     */
    static EditionRecord fromJson(byte[] bytes) throws IOException {
        Reading reading = new Reading();
        try (JsonParser json = new JsonFactory().createParser(new ByteArrayInputStream(bytes))) {
            while (json.nextToken() == JsonToken.START_ARRAY) {
                reading.take(texts(json).iterator());
            }
        } catch (RuntimeException e) {
            throw new IOException(e);
        }
        return reading.result();
    }

    private static List<String> texts(JsonParser json) throws IOException {
        List<String> texts = new ArrayList<>();
        while (json.nextToken() == JsonToken.VALUE_STRING) {
            texts.add(json.getText());
        }
        return texts;
    }

    /** Rows read so far. */
    private static final class Reading {
        private String key = "";
        private final Map<Question, String> answers = new LinkedHashMap<>();
        private final Map<Question, String> homeAnswers = new LinkedHashMap<>();
        private final List<Diagnostic> findings = new ArrayList<>();
        private final Map<String, String> files = new TreeMap<>();

        void take(Iterator<String> row) throws IOException {
            switch (row.next()) {
                case "key" -> key = row.next();
                case "file" -> files.put(row.next(), row.next());
                case "finding" -> findings.add(finding(row));
                case "project" -> answers.put(question(row), row.next());
                case "home" -> homeAnswers.put(question(row), row.next());
                default -> throw new IOException("unknown row");
            }
        }

        private static Question question(Iterator<String> row) {
            return new Question(Kind.valueOf(row.next()), row.next(), Long.parseLong(row.next()));
        }

        private static Diagnostic finding(Iterator<String> row) {
            Code code = Code.valueOf(row.next());
            Span span = new Span(row.next(), Integer.parseInt(row.next()), Integer.parseInt(row.next()));
            List<String> args = new ArrayList<>();
            for (int left = Integer.parseInt(row.next()); left > 0; left--) {
                args.add(row.next());
            }
            Map<String, String> context = new TreeMap<>();
            while (row.hasNext()) {
                context.put(row.next(), row.next());
            }
            return new Diagnostic(code, span, args, context);
        }

        EditionRecord result() {
            return new EditionRecord(key, answers, homeAnswers, findings, files);
        }
    }
}
