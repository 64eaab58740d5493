package hebi.project.yaml;

import hebi.diag.Code;
import hebi.diag.Diagnostic;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import hebi.resource.TextCharacters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Text of a YAML 1.2 file → {@link YamlValue}. Built from the parser's events rather than its nodes: the node composer
 * recurses without a limit.
 */
public final class YamlParser {
    /** Levels of nesting; a magazine needs five. */
    static final int MAX_DEPTH = 24;
    /** Values in a file, those repeated by aliases counted each time. */
    static final int MAX_VALUES = 50_000;

    private static final int REPLACEMENT = 0xFFFD;

    private static final Set<String> CORE_TAGS =
            Set.of("str", "int", "float", "bool", "null", "map", "seq", "timestamp");

    private final List<String> lines;
    private final String file;
    private final int lineOffset;
    private final Diagnostics diagnostics;
    private final Map<Anchor, Anchored> anchors = new HashMap<>();
    private int values;

    private YamlParser(String text, String file, int lineOffset, Diagnostics diagnostics) {
        this.lines = text.lines().toList();
        this.file = file;
        this.lineOffset = lineOffset;
        this.diagnostics = diagnostics;
    }

    private record Anchored(YamlValue value, int size) {}

    /** Ends the reading of a file after its reason is known. */
    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Diagnostic reason;

        Unreadable(Code code, Span span, String... args) {
            super(code.id(), null, false, false);
            this.reason = Diagnostic.of(code, span, args);
        }
    }

    /**
     * Reads the first document of {@code text}; what cannot be parsed is reported and gives nothing.
     *
     * @param lineOffset number of lines of the file before the text
     */
    public static Optional<YamlValue> parse(String text, String file, int lineOffset, Diagnostics diagnostics) {
        YamlParser parser = new YamlParser(text, file, lineOffset, diagnostics);
        try {
            return Optional.of(parser.document(text));
        } catch (Unreadable e) {
            diagnostics.report(e.reason);
        } catch (MarkedYamlEngineException e) {
            Span span = e.getProblemMark().map(parser::span).orElse(Span.of(file));
            diagnostics.report(Code.YAML_SYNTAX, span, firstLine(e.getProblem()));
        } catch (YamlEngineException e) {
            diagnostics.report(Code.YAML_SYNTAX, Span.of(file), firstLine(String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }

    private YamlValue document(String text) throws Unreadable {
        LoadSettings settings =
                LoadSettings.builder().setLabel(file).setUseMarks(true).build();
        Iterator<Event> events = new Parse(settings).parseString(text).iterator();
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof NodeEvent) {
                YamlValue value = value(event, events, 1);
                rejectSecondDocument(events);
                return value;
            }
        }
        return new YamlValue.Mapping(Map.of(), Span.of(file));
    }

    private void rejectSecondDocument(Iterator<Event> events) throws Unreadable {
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof NodeEvent) {
                throw new Unreadable(Code.YAML_SYNTAX, span(event), "a second document begins here");
            }
        }
    }

    private YamlValue value(Event event, Iterator<Event> events, int depth) throws Unreadable {
        values++;
        if (depth > MAX_DEPTH || values > MAX_VALUES) {
            throw tooComplex(event);
        }
        if (event instanceof AliasEvent alias) {
            return aliased(alias);
        }
        int before = values;
        YamlValue value;
        if (event instanceof ScalarEvent scalar) {
            checkTag(scalar.getTag(), span(event));
            value = scalar(scalar);
        } else {
            checkTag(((CollectionStartEvent) event).getTag(), span(event));
            value = event.getEventId() == Event.ID.SequenceStart
                    ? sequence(event, events, depth)
                    : mapping(event, events, depth);
        }
        ((NodeEvent) event).getAnchor().ifPresent(a -> anchors.put(a, new Anchored(value, values - before + 1)));
        return value;
    }

    // An alias counts as much as what it stands for: "billion laughs" ends at MAX_VALUES.
    private YamlValue aliased(AliasEvent alias) throws Unreadable {
        Anchored target = anchors.get(alias.getAlias());
        if (target == null) {
            throw new Unreadable(
                    Code.YAML_SYNTAX,
                    span(alias),
                    "nothing is anchored as &" + alias.getAlias().getValue());
        }
        values += target.size();
        if (values > MAX_VALUES) {
            throw tooComplex(alias);
        }
        return target.value();
    }

    private Unreadable tooComplex(Event event) {
        return new Unreadable(
                Code.YAML_TOO_COMPLEX, span(event), Integer.toString(MAX_DEPTH), Integer.toString(MAX_VALUES));
    }

    private void checkTag(Optional<String> tag, Span span) {
        tag.filter(t -> !t.equals("!") && !CORE_TAGS.contains(t.replace("tag:yaml.org,2002:", "")))
                .ifPresent(t -> diagnostics.report(Code.YAML_TAG_NOT_ALLOWED, span, t));
    }

    private YamlValue.Scalar scalar(ScalarEvent event) {
        Span span = span(event);
        String text = checked(event.getValue(), span);
        boolean quoted = event.isSQuoted() || event.isDQuoted();
        int start = span.column() - 1 + (quoted ? 1 : 0);
        boolean verbatim = (quoted || event.isPlain()) && line(span.line()).startsWith(text, start);
        return new YamlValue.Scalar(text, verbatim, event.isPlain(), span);
    }

    /** {@code text} without what an escape gives and no text may hold, which is reported at the scalar. */
    private String checked(String text, Span span) {
        Optional<Integer> wrong = text.codePoints()
                .filter(c -> !TextCharacters.isAllowed(c))
                .boxed()
                .findFirst();
        if (wrong.isEmpty()) {
            return text;
        }
        diagnostics.report(Code.CONTROL_CHARACTER, span, String.format("%04X", wrong.get()));
        return text.codePoints()
                .map(c -> TextCharacters.isAllowed(c) ? c : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private YamlValue sequence(Event start, Iterator<Event> events, int depth) throws Unreadable {
        List<YamlValue> items = new ArrayList<>();
        for (Event e = events.next(); e.getEventId() != Event.ID.SequenceEnd; e = events.next()) {
            items.add(value(e, events, depth + 1));
        }
        return new YamlValue.Sequence(List.copyOf(items), span(start));
    }

    private YamlValue mapping(Event start, Iterator<Event> events, int depth) throws Unreadable {
        Map<String, YamlValue.Entry> entries = new LinkedHashMap<>();
        for (Event e = events.next(); e.getEventId() != Event.ID.MappingEnd; e = events.next()) {
            if (!(e instanceof ScalarEvent scalar)) {
                throw new Unreadable(Code.YAML_SYNTAX, span(e), "a key must be a single word");
            }
            YamlValue.Scalar key = scalar(scalar);
            YamlValue.Entry entry = new YamlValue.Entry(key.text(), span(e), value(events.next(), events, depth + 1));
            YamlValue.Entry first = entries.putIfAbsent(key.text(), entry);
            if (first != null) {
                diagnostics.report(
                        Code.YAML_DUPLICATE_KEY,
                        entry.keySpan(),
                        key.text(),
                        first.keySpan().toString());
            }
        }
        return new YamlValue.Mapping(Collections.unmodifiableMap(entries), span(start));
    }

    private Span span(Event event) {
        return event.getStartMark().map(this::span).orElse(Span.of(file));
    }

    private Span span(Mark mark) {
        int line = mark.getLine() + lineOffset + 1;
        // The engine counts code points, our columns are UTF-16 units.
        String text = line(line);
        int points = Math.min(mark.getColumn(), text.codePointCount(0, text.length()));
        return new Span(file, line, text.offsetByCodePoints(0, points) + 1);
    }

    private String line(int number) {
        int index = number - lineOffset - 1;
        return index >= 0 && index < lines.size() ? lines.get(index) : "";
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("").strip();
    }
}
