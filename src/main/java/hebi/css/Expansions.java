package hebi.css;

import hebi.css.AssignedValue.Own;
import hebi.css.AssignedValue.Wide;
import hebi.css.grammar.Specified;
import hebi.css.syntax.ComponentValue;
import hebi.css.syntax.ValueReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The ways in which a shorthand's value is dealt out to its longhands. */
final class Expansions {
    private Expansions() {}

    /** The only value for one target. */
    static Optional<Assignment> single(Target<?> target, List<ComponentValue> values) {
        return target.syntax().parse(values).map(value -> new Assignment(target, new Own(value)));
    }

    /** The next value of the reader for one target. */
    static Optional<Assignment> take(Target<?> target, ValueReader reader) {
        int mark = reader.mark();
        Optional<? extends Specified<?>> value = target.syntax().take(reader);
        if (value.isEmpty()) {
            reader.reset(mark);
        }
        return value.map(own -> new Assignment(target, new Own(own)));
    }

    /** One to four values for top, right, bottom and left (css-box-4 §3.2); two targets: one or two values. */
    static Function<List<ComponentValue>, Optional<List<Assignment>>> sides(List<Target<?>> targets) {
        return values -> {
            ValueReader reader = new ValueReader(values);
            List<AssignedValue> taken = new ArrayList<>();
            while (!reader.atEnd()) {
                Optional<Assignment> next = take(targets.get(0), reader);
                if (next.isEmpty() || taken.size() == targets.size()) {
                    return Optional.empty();
                }
                taken.add(next.get().value());
            }
            return taken.isEmpty() ? Optional.empty() : Optional.of(dealt(targets, taken));
        };
    }

    // A side that has no value of its own takes that of the opposite side, or the first.
    private static List<Assignment> dealt(List<Target<?>> targets, List<AssignedValue> taken) {
        List<Assignment> assignments = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            assignments.add(new Assignment(targets.get(i), taken.get(source(i, taken.size()))));
        }
        return assignments;
    }

    /** Which of {@code count} values is that of side or corner {@code index}. */
    static int source(int index, int count) {
        return index < count ? index : index >= 2 && index - 2 < count ? index - 2 : 0;
    }

    /**
     * Values in any order ({@code ||}): each group of targets takes at most one, the others become initial.
     *
     * @param groups targets that take the same value
     */
    static Function<List<ComponentValue>, Optional<List<Assignment>>> anyOrder(List<List<Target<?>>> groups) {
        return values -> {
            AssignedValue[] taken = new AssignedValue[groups.size()];
            if (values.isEmpty() || !fill(new ValueReader(values), groups, taken)) {
                return Optional.empty();
            }
            List<Assignment> assignments = new ArrayList<>();
            for (int i = 0; i < groups.size(); i++) {
                AssignedValue value = taken[i] == null ? Wide.INITIAL : taken[i];
                groups.get(i).forEach(target -> assignments.add(new Assignment(target, value)));
            }
            return Optional.of(assignments);
        };
    }

    // Tries the groups one after the other for the next value and goes back where that leads nowhere: at most four
    // groups.
    private static boolean fill(ValueReader reader, List<List<Target<?>>> groups, AssignedValue[] taken) {
        if (reader.atEnd()) {
            return true;
        }
        int mark = reader.mark();
        for (int i = 0; i < groups.size(); i++) {
            if (taken[i] != null) {
                continue;
            }
            Optional<Assignment> next = take(groups.get(i).get(0), reader);
            if (next.isPresent()) {
                taken[i] = next.get().value();
                if (fill(reader, groups, taken)) {
                    return true;
                }
                taken[i] = null;
                reader.reset(mark);
            }
        }
        return false;
    }
}
