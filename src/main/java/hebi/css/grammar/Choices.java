package hebi.css.grammar;

import hebi.css.syntax.ValueReader;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keywords. */
public final class Choices {
    private Choices() {}

    /** One keyword that stands for {@code value}. */
    public static <T> Syntax<T> of(String keyword, T value) {
        return new Syntax<>(
                keyword, reader -> reader.takeKeyword(keyword) ? Optional.of(Specified.of(value)) : Optional.empty());
    }

    /** The constants of an enum by their CSS spelling: kebab case, {@code HEBI_…} as {@code -hebi-…}. */
    public static <E extends Enum<E>> Syntax<E> of(Class<E> type) {
        return of(List.of(type.getEnumConstants()));
    }

    /** The constants of an enum without these. */
    @SafeVarargs
    public static <E extends Enum<E>> Syntax<E> except(E first, E... more) {
        EnumSet<E> constants = EnumSet.complementOf(EnumSet.of(first));
        for (E constant : more) {
            constants.remove(constant);
        }
        return of(List.copyOf(constants));
    }

    private static <E extends Enum<E>> Syntax<E> of(List<E> constants) {
        String grammar = constants.stream().map(Choices::css).collect(Collectors.joining(" | "));
        return new Syntax<>(grammar, reader -> constant(reader, constants));
    }

    private static <E extends Enum<E>> Optional<Specified<E>> constant(ValueReader reader, List<E> constants) {
        Optional<String> keyword = reader.takeKeyword();
        return keyword.flatMap(word -> constants.stream()
                        .filter(constant -> css(constant).equals(word))
                        .findFirst())
                .map(Specified::of);
    }

    /** The CSS spelling of a constant. */
    public static String css(Enum<?> constant) {
        String kebab = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return kebab.startsWith("hebi-") ? "-" + kebab : kebab;
    }
}
