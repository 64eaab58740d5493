package hebi.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import hebi.build.IssueFix.Change;
import hebi.diag.Code;
import hebi.diag.Diagnostic;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What {@code --json} prints: one object a line, its keys sorted. */
final class JsonLines {
    private JsonLines() {}

    /** A finding, its texts in {@code language}. */
    static String finding(Diagnostic finding, String language) {
        Map<String, Object> object = new TreeMap<>(finding.context());
        object.putAll(facts(finding.code()));
        object.put("file", finding.span().file());
        object.put("line", finding.span().line());
        object.put("column", finding.span().column());
        object.put("message", finding.message(language));
        object.put("help", finding.help(language));
        return write(object);
    }

    /** An object with these keys. */
    static String object(Map<String, Object> object) {
        return write(object);
    }

    /** Something that was put right in a file, or was not. */
    static String change(Change change) {
        Map<String, Object> object = new TreeMap<>();
        object.put("id", change.code().id());
        object.put("name", change.code().kebabName());
        object.put("file", change.span().file());
        object.put("line", change.span().line());
        object.put("column", change.span().column());
        object.put("old", change.wrong());
        object.put("new", change.right());
        object.put("changed", change.made());
        return write(object);
    }

    /** A kind of finding, as {@code hebi explain} tells it. */
    static String explanation(Code code, String message, String help) {
        Map<String, Object> object = facts(code);
        object.put("exit", code.exitCode().value());
        object.put("message", message);
        object.put("help", help);
        return write(object);
    }

    /** The last line: how many findings, the files made, the exit code. */
    static String summary(long errors, long warnings, List<Path> files, int exit) {
        Map<String, Object> object = new TreeMap<>();
        object.put("summary", true);
        object.put("errors", (int) errors);
        object.put("warnings", (int) warnings);
        object.put("files", files);
        object.put("exit", exit);
        return write(object);
    }

    private static Map<String, Object> facts(Code code) {
        Map<String, Object> object = new TreeMap<>();
        object.put("id", code.id());
        object.put("name", code.kebabName());
        object.put("severity", code.severity().name().toLowerCase(Locale.ROOT));
        return object;
    }

    private static String write(Map<String, Object> object) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            for (Map.Entry<String, Object> entry : object.entrySet()) {
                json.writeFieldName(entry.getKey());
                value(json, entry.getValue());
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return text.toString();
    }

    private static void value(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                json.writeString(item.toString());
            }
            json.writeEndArray();
        } else {
            json.writeString(value.toString());
        }
    }
}
