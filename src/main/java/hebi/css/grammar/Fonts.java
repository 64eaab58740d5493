package hebi.css.grammar;

import com.ibm.icu.lang.UScript;
import hebi.css.syntax.ComponentValue;
import hebi.css.syntax.ComponentValue.Ident;
import hebi.css.syntax.ValueReader;
import hebi.css.value.FontFamilies;
import hebi.css.value.LengthPercentage;
import hebi.css.value.ScriptFactors;
import hebi.geom.Length;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Values of the font properties (css-fonts-4). */
public final class Fonts {
    /** Generic families and the roles of the language profiles that they stand for. */
    public static final Map<String, String> GENERIC = Map.of(
            "serif", "text",
            "sans-serif", "heading",
            "system-ui", "heading",
            "cursive", "kai",
            "-hebi-kai", "kai",
            "-hebi-latin", "latin");

    /** {@code font-family}. */
    public static final Syntax<FontFamilies> FAMILIES = new Syntax<>(
            "[ <family-name> | serif | sans-serif | cursive | -hebi-kai | -hebi-latin ]#", Fonts::families);

    /** {@code font-size}, in millipoints. */
    public static final Syntax<Integer> SIZE = sizeKeywords().or(relativeSize());

    /** {@code font-weight}, 1 to 1000. */
    public static final Syntax<Integer> WEIGHT = Choices.of("normal", 400)
            .or(Choices.of("bold", 700))
            .or(new Syntax<>("bolder", reader -> relative(reader, "bolder")))
            .or(new Syntax<>("lighter", reader -> relative(reader, "lighter")))
            .or(new Syntax<>("<number [1,1000]>", reader -> Lengths.takeNumber(reader)
                    .filter(weight -> weight >= 1 && weight <= 1000)
                    .map(weight -> Specified.of(weight.intValue()))));

    /** {@code font-feature-settings}: each as {@code tag=value}. */
    public static final Syntax<List<String>> FEATURES = Choices.<List<String>>of("normal", List.of())
            .or(new Syntax<>("[ <string> [ on | off | <integer> ]? ]#", Fonts::features));

    /** {@code -hebi-font-size-adjust}; scripts by their ISO 15924 codes. */
    public static final Syntax<ScriptFactors> SCRIPT_FACTORS = Choices.of("none", ScriptFactors.NONE)
            .or(new Syntax<>("[ <script> <number [0.1,10]> ]#", Fonts::scriptFactors));

    /** {@code -hebi-line-middle}, in thousandths of an em; the font's own when empty. */
    public static final Syntax<Optional<Integer>> LINE_MIDDLE = Choices.of("font", Optional.<Integer>empty())
            .or(new Syntax<>("<number [-10,10]>", reader -> Lengths.takeNumber(reader)
                    .filter(number -> Math.abs(number) <= 10)
                    .map(number -> Specified.of(Optional.of((int) Math.round(1000 * number))))));

    private Fonts() {}

    private static Optional<Specified<FontFamilies>> families(ValueReader reader) {
        List<String> names = new ArrayList<>();
        for (List<ComponentValue> part : reader.splitAtCommas()) {
            Optional<String> name = family(part);
            if (name.isEmpty()) {
                return Optional.empty();
            }
            names.add(name.get());
        }
        return Optional.of(Specified.of(new FontFamilies(names)));
    }

    private static Optional<String> family(List<ComponentValue> part) {
        if (part.size() == 1 && part.get(0) instanceof ComponentValue.Text text) {
            return Optional.of(text.text());
        }
        if (part.isEmpty() || !part.stream().allMatch(Ident.class::isInstance)) {
            return Optional.empty();
        }
        String name = part.stream().map(ComponentValue::css).collect(Collectors.joining(" "));
        return Optional.of(GENERIC.getOrDefault(name.toLowerCase(Locale.ROOT), name));
    }

    // css-fonts-4 §2.5, the table of scaling factors.
    private static Syntax<Integer> sizeKeywords() {
        Map<String, Double> factors = Map.of(
                "xx-small", 3 / 5.0,
                "x-small", 3 / 4.0,
                "small", 8 / 9.0,
                "medium", 1.0,
                "large", 6 / 5.0,
                "x-large", 3 / 2.0,
                "xx-large", 2.0,
                "xxx-large", 3.0);
        return new Syntax<>(
                "xx-small | x-small | small | medium | large | x-large | xx-large | xxx-large",
                reader -> reader.takeKeyword()
                        .map(factors::get)
                        .map(factor -> Specified.of(Length.clamp(10_000 * factor))));
    }

    private static Syntax<Integer> relativeSize() {
        Syntax<LengthPercentage> lengths = Lengths.POSITIVE_LENGTH_PERCENTAGE;
        return new Syntax<Integer>("larger", reader -> scaled(reader, "larger", 1.2))
                .or(new Syntax<>("smaller", reader -> scaled(reader, "smaller", 1 / 1.2)))
                .or(new Syntax<>(lengths.grammar(), reader -> lengths.take(reader)
                        .map(value -> context -> value.compute(context)
                                .resolve(context.inherited().fontSize()))));
    }

    private static Optional<Specified<Integer>> scaled(ValueReader reader, String keyword, double factor) {
        return reader.takeKeyword(keyword)
                ? Optional.of(context -> Length.clamp(context.inherited().fontSize() * factor))
                : Optional.empty();
    }

    // css-fonts-4 §2.2.1, the table of relative weights.
    private static Optional<Specified<Integer>> relative(ValueReader reader, String keyword) {
        if (!reader.takeKeyword(keyword)) {
            return Optional.empty();
        }
        if (keyword.equals("bolder")) {
            return Optional.of(context -> {
                int from = context.inherited().fontWeight();
                return from < 350 ? 400 : from < 550 ? 700 : Math.max(from, 900);
            });
        }
        return Optional.of(context -> {
            int from = context.inherited().fontWeight();
            return from < 100 ? from : from < 550 ? 100 : from < 750 ? 400 : 700;
        });
    }

    private static Optional<Specified<ScriptFactors>> scriptFactors(ValueReader reader) {
        Map<String, Integer> factors = new HashMap<>();
        do {
            Optional<Ident> script = reader.take(Ident.class);
            Optional<Double> factor = Lengths.takeNumber(reader).filter(number -> number >= 0.1 && number <= 10);
            if (script.isEmpty() || factor.isEmpty() || !isScript(script.get().css())) {
                return Optional.empty();
            }
            factors.put(titleCase(script.get().css()), (int) Math.round(1000 * factor.get()));
        } while (reader.takeMark(','));
        return Optional.of(Specified.of(new ScriptFactors(factors)));
    }

    private static boolean isScript(String code) {
        return code.length() == 4 && UScript.getCodeFromName(code) != UScript.INVALID_CODE;
    }

    private static String titleCase(String code) {
        return code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1).toLowerCase(Locale.ROOT);
    }

    private static Optional<Specified<List<String>>> features(ValueReader reader) {
        List<String> features = new ArrayList<>();
        do {
            Optional<String> tag = reader.takeText().filter(text -> text.matches("[ -~]{4}"));
            if (tag.isEmpty()) {
                return Optional.empty();
            }
            int value = reader.takeKeyword("off") ? 0 : reader.takeInteger().orElse(1);
            reader.takeKeyword("on");
            features.add(tag.get() + "=" + value);
        } while (reader.takeMark(','));
        return Optional.of(Specified.of(List.copyOf(features)));
    }
}
