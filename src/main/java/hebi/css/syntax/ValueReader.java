package hebi.css.syntax;

import hebi.css.syntax.ComponentValue.Function;
import hebi.css.syntax.ComponentValue.Ident;
import hebi.css.syntax.ComponentValue.Mark;
import hebi.css.syntax.ComponentValue.Numeric;
import hebi.css.syntax.ComponentValue.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A cursor over component values: every {@code take…} moves on only when it finds what it looks for. */
public final class ValueReader {
    private final List<ComponentValue> values;
    private int at;

    /** A reader at the first of {@code values}. */
    public ValueReader(List<ComponentValue> values) {
        this.values = values;
    }

    /** Whether nothing is left. */
    public boolean atEnd() {
        return at >= values.size();
    }

    /** Where the reader stands, for {@link #reset}. */
    public int mark() {
        return at;
    }

    /** Goes back to a {@link #mark}. */
    public void reset(int mark) {
        at = mark;
    }

    /** The next value, left where it is. */
    public Optional<ComponentValue> peek() {
        return atEnd() ? Optional.empty() : Optional.of(values.get(at));
    }

    /** The next value. */
    public Optional<ComponentValue> take() {
        return atEnd() ? Optional.empty() : Optional.of(values.get(at++));
    }

    /** The next value, when it is of this type. */
    public <V extends ComponentValue> Optional<V> take(Class<V> type) {
        if (!atEnd() && type.isInstance(values.get(at))) {
            return Optional.of(type.cast(values.get(at++)));
        }
        return Optional.empty();
    }

    /** The next identifier in lower case. */
    public Optional<String> takeKeyword() {
        return take(Ident.class).map(ident -> ident.name().toLowerCase(Locale.ROOT));
    }

    /** Whether the next value is the identifier {@code keyword}; it is taken then. */
    public boolean takeKeyword(String keyword) {
        if (!atEnd() && values.get(at) instanceof Ident ident && ident.name().equalsIgnoreCase(keyword)) {
            at++;
            return true;
        }
        return false;
    }

    /** Whether the next value is the sign {@code c}; it is taken then. */
    public boolean takeMark(char c) {
        if (!atEnd() && values.get(at) instanceof Mark mark && mark.sign() == c) {
            at++;
            return true;
        }
        return false;
    }

    /** The next string. */
    public Optional<String> takeText() {
        return take(Text.class).map(Text::text);
    }

    /** The next number without unit and fraction. */
    public Optional<Integer> takeInteger() {
        if (!atEnd()
                && values.get(at) instanceof Numeric number
                && number.integer()
                && number.unit().isEmpty()
                && Math.abs(number.value()) <= Integer.MAX_VALUE) {
            at++;
            return Optional.of((int) number.value());
        }
        return Optional.empty();
    }

    /** The arguments of the next function, when it has this name. */
    public Optional<ValueReader> takeFunction(String name) {
        if (!atEnd()
                && values.get(at) instanceof Function function
                && function.name().equals(name)) {
            at++;
            return Optional.of(new ValueReader(function.arguments()));
        }
        return Optional.empty();
    }

    /** What is left, cut at top-level commas; an empty part stands for nothing between two commas. */
    public List<List<ComponentValue>> splitAtCommas() {
        List<List<ComponentValue>> parts = new ArrayList<>();
        List<ComponentValue> part = new ArrayList<>();
        for (; !atEnd(); at++) {
            if (values.get(at) instanceof Mark mark && mark.sign() == ',') {
                parts.add(part);
                part = new ArrayList<>();
            } else {
                part.add(values.get(at));
            }
        }
        parts.add(part);
        return parts;
    }
}
