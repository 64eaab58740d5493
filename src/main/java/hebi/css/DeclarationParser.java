package hebi.css;

import com.helger.css.decl.CSSDeclaration;
import hebi.css.AssignedValue.Wide;
import hebi.css.grammar.Unit;
import hebi.css.syntax.ComponentValue;
import hebi.css.syntax.ComponentValue.Function;
import hebi.css.syntax.ComponentValue.Group;
import hebi.css.syntax.ComponentValue.Ident;
import hebi.css.syntax.ComponentValue.Numeric;
import hebi.css.syntax.Tokenizer;
import hebi.diag.Code;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import hebi.diag.Suggestions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes {@link Declaration}s of ph-css's, and reports names and values that Hebi does not know. */
final class DeclarationParser {
    private static final int QUOTED_LENGTH = 60;

    /** Units of other things than lengths. */
    private static final Set<String> OTHER_UNITS = Set.of("%", "fr", "deg", "grad", "rad", "turn");

    private static final Set<String> IMAGES = Set.of("background", "background-image");

    private final Diagnostics diagnostics;

    DeclarationParser(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Where a declaration stands. */
    enum Place {
        ELEMENT,
        PAGE
    }

    /** The declarations that are good, in order. */
    List<Declaration> parse(List<CSSDeclaration> declarations, Place place, Locator locator) {
        List<Declaration> good = new ArrayList<>();
        for (CSSDeclaration declaration : declarations) {
            parse(declaration, place, locator).ifPresent(good::add);
        }
        return good;
    }

    private Optional<Declaration> parse(CSSDeclaration source, Place place, Locator locator) {
        Span span = locator.span(source.getSourceLocation());
        List<ComponentValue> values = Addresses.resolve(Tokenizer.tokenize(source.getExpressionAsCSSString()), locator);
        if (source.getProperty().startsWith("--")) {
            return Optional.of(new Declaration(source.getProperty(), List.of(), values, source.isImportant(), span));
        }
        String name = source.getProperty().toLowerCase(Locale.ROOT);
        Optional<Definition> definition =
                Vocabulary.find(name).filter(found -> place == Place.PAGE || found != Properties.PAGE_SIZE);
        if (definition.isEmpty()) {
            if (!Vocabulary.isPassedOver(name)) {
                diagnostics.report(Code.CSS_UNKNOWN_PROPERTY, span, name, Vocabulary.nearest(name));
            }
            return Optional.empty();
        }
        List<Assignment> assignments = List.of();
        if (!Variables.occurIn(values)) {
            Optional<List<Assignment>> expanded = expand(definition.get(), values);
            if (expanded.isEmpty()) {
                reportValue(definition.get(), values, span);
                return Optional.empty();
            }
            assignments = expanded.get();
        }
        return Optional.of(new Declaration(name, assignments, values, source.isImportant(), span));
    }

    /** What {@code values} set; empty when they are no value of the property. */
    static Optional<List<Assignment>> expand(Definition definition, List<ComponentValue> values) {
        Optional<Wide> wide = wide(values);
        if (definition instanceof Shorthand shorthand) {
            return wide.isEmpty()
                    ? shorthand.expansion().apply(values)
                    : wide.map(value -> shorthand.longhands().stream()
                            .map(target -> new Assignment(target, value))
                            .toList());
        }
        Target<?> target = (Target<?>) definition;
        return wide.map(value -> new Assignment(target, value))
                .or(() -> Expansions.single(target, values))
                .map(List::of);
    }

    private static Optional<Wide> wide(List<ComponentValue> values) {
        if (values.size() != 1 || !(values.get(0) instanceof Ident ident)) {
            return Optional.empty();
        }
        return Arrays.stream(Wide.values())
                .filter(wide -> wide.name().equalsIgnoreCase(ident.name()))
                .findFirst();
    }

    /** Reports that {@code values} are no value of the property. */
    void reportValue(Definition definition, List<ComponentValue> values, Span span) {
        Optional<Numeric> unknownUnit = numerics(values)
                .filter(numeric -> !numeric.unit().isEmpty() && !OTHER_UNITS.contains(numeric.unit()))
                .filter(numeric -> Unit.of(numeric.unit()).isEmpty())
                .findFirst();
        if (unknownUnit.isPresent()) {
            String unit = unknownUnit.get().unit();
            diagnostics.report(
                    Code.CSS_UNKNOWN_UNIT,
                    span,
                    definition.name(),
                    unit,
                    Suggestions.nearest(unit, Unit.names()).orElse(""),
                    String.join(", ", Unit.names()));
            return;
        }
        Optional<String> address = Addresses.refused(values).filter(any -> IMAGES.contains(definition.name()));
        if (address.isPresent()) {
            diagnostics.report(Code.CSS_ADDRESS, span, definition.name(), quoted(address.get()));
            return;
        }
        String text = ComponentValue.text(values);
        String suggestion = Suggestions.nearest(text.toLowerCase(Locale.ROOT), keywords(definition))
                .filter(word -> !word.equals(text))
                .orElse("");
        diagnostics.report(
                Code.CSS_UNKNOWN_VALUE, span, definition.name(), quoted(text), suggestion, definition.grammar());
    }

    private static String quoted(String text) {
        return text.length() > QUOTED_LENGTH ? text.substring(0, QUOTED_LENGTH) + "…" : text;
    }

    private static List<String> keywords(Definition definition) {
        if (definition instanceof Target<?> target) {
            return target.syntax().keywords();
        }
        return ((Shorthand) definition)
                .longhands().stream()
                        .flatMap(target -> target.syntax().keywords().stream())
                        .toList();
    }

    private static Stream<Numeric> numerics(List<ComponentValue> values) {
        return values.stream().flatMap(value -> {
            if (value instanceof Numeric numeric) {
                return Stream.of(numeric);
            }
            if (value instanceof Function function) {
                return numerics(function.arguments());
            }
            return value instanceof Group group ? numerics(group.values()) : Stream.empty();
        });
    }
}
