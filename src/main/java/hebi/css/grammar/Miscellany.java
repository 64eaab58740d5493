package hebi.css.grammar;

import hebi.css.syntax.ComponentValue.Ident;
import hebi.css.syntax.ValueReader;
import hebi.css.value.Keywords.TextAlign;
import hebi.css.value.Keywords.TextEmphasisStyle;
import hebi.css.value.Keywords.VerticalAlign;
import hebi.css.value.PageSize;
import hebi.css.value.VerticalAlignment;
import hebi.geom.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Values that only one property takes. */
public final class Miscellany {
    /** {@code vertical-align}: a percentage is of the line height. */
    public static final Syntax<VerticalAlignment> VERTICAL_ALIGN = alignmentKeyword()
            .or(new Syntax<>(Lengths.LENGTH_PERCENTAGE.grammar(), reader -> Lengths.LENGTH_PERCENTAGE
                    .take(reader)
                    .map(value -> context -> new VerticalAlignment(
                            VerticalAlign.BASELINE,
                            value.compute(context).resolve(context.own().lh())))));

    /** {@code page}: a name, or empty for auto. */
    public static final Syntax<String> PAGE_NAME = Choices.of("auto", "").or(name("<custom-ident>", Set.of("auto")));

    /** {@code list-style-type}: a counter style's name, or a string in double quotes. */
    public static final Syntax<String> LIST_STYLE_TYPE = name("none | <counter-style>", Set.of())
            .or(new Syntax<>("<string>", reader -> reader.takeText().map(text -> Specified.of('"' + text + '"'))));

    /** {@code hyphenate-character}: empty for auto. */
    public static final Syntax<Optional<String>> HYPHENATE_CHARACTER = Choices.<Optional<String>>of(
                    "auto", Optional.empty())
            .or(new Syntax<>("<string>", reader -> reader.takeText().map(text -> Specified.of(Optional.of(text)))));

    /** {@code letter-spacing}, {@code word-spacing}: millipoints. */
    public static final Syntax<Integer> SPACING = Choices.of("normal", 0).or(Lengths.LENGTH);

    /** {@code text-align}, without the {@code auto} of {@code text-align-last}. */
    public static final Syntax<TextAlign> TEXT_ALIGN = Choices.except(TextAlign.AUTO);

    /** {@code text-emphasis-style}: filled shapes. */
    public static final Syntax<TextEmphasisStyle> EMPHASIS_STYLE = emphasisStyle();

    /** {@code size} of {@code @page} (css-page-3 §7.1). */
    public static final Syntax<PageSize> PAGE_SIZE =
            new Syntax<>("auto | <length>{1,2} | [ <page-size> || [ portrait | landscape ] ]", Miscellany::pageSize);

    private static final Map<String, PageSize> PAGE_SIZES = Map.of(
            "a5", size(148, 210),
            "a4", size(210, 297),
            "a3", size(297, 420),
            "b5", size(176, 250),
            "b4", size(250, 353),
            "jis-b5", size(182, 257),
            "jis-b4", size(257, 364),
            "letter", size(215.9, 279.4),
            "legal", size(215.9, 355.6),
            "ledger", size(279.4, 431.8));

    private Miscellany() {}

    /** Lower-case names of page sizes. */
    public static List<String> pageSizes() {
        return PAGE_SIZES.keySet().stream().sorted().toList();
    }

    private static PageSize size(double width, double height) {
        return new PageSize(Length.mm(width), Length.mm(height));
    }

    private static Syntax<VerticalAlignment> alignmentKeyword() {
        Syntax<VerticalAlign> keywords = Choices.of(VerticalAlign.class);
        return new Syntax<>(keywords.grammar(), reader -> keywords.take(reader)
                .map(keyword -> context -> new VerticalAlignment(keyword.compute(context), 0)));
    }

    // css-text-decor-4 §3.1: filled is the default; open shapes are not there.
    private static Syntax<TextEmphasisStyle> emphasisStyle() {
        Syntax<TextEmphasisStyle> shapes = Choices.of(TextEmphasisStyle.class);
        return new Syntax<>("none | filled? && [ dot | circle | sesame | triangle ]", reader -> {
            boolean before = reader.takeKeyword("filled");
            Optional<Specified<TextEmphasisStyle>> shape = shapes.take(reader);
            reader.takeKeyword("filled");
            return before && shape.isEmpty() ? Optional.of(Specified.of(TextEmphasisStyle.CIRCLE)) : shape;
        });
    }

    private static Syntax<String> name(String grammar, Set<String> not) {
        return new Syntax<>(grammar, reader -> reader.take(Ident.class)
                .map(Ident::name)
                .filter(name -> !not.contains(name.toLowerCase(Locale.ROOT)))
                .map(Specified::of));
    }

    private static Optional<Specified<PageSize>> pageSize(ValueReader reader) {
        if (reader.takeKeyword("auto")) {
            return Optional.of(Specified.of(size(210, 297)));
        }
        if (reader.peek().filter(value -> value instanceof Ident).isPresent()) {
            return namedPageSize(reader);
        }
        List<Specified<Integer>> lengths = new ArrayList<>();
        while (!reader.atEnd()) {
            Optional<Specified<Integer>> length = Lengths.POSITIVE_LENGTH.take(reader);
            if (length.isEmpty() || lengths.size() == 2) {
                return Optional.empty();
            }
            lengths.add(length.get());
        }
        return lengths.isEmpty()
                ? Optional.empty()
                : Optional.of(context -> new PageSize(
                        lengths.get(0).compute(context),
                        lengths.get(lengths.size() - 1).compute(context)));
    }

    private static Optional<Specified<PageSize>> namedPageSize(ValueReader reader) {
        PageSize size = null;
        String orientation = "";
        while (!reader.atEnd()) {
            String word = reader.takeKeyword().orElse("");
            PageSize named = PAGE_SIZES.get(word);
            if (named != null && size == null) {
                size = named;
            } else if ((word.equals("portrait") || word.equals("landscape")) && orientation.isEmpty()) {
                orientation = word;
            } else {
                return Optional.empty();
            }
        }
        PageSize upright = size == null ? size(210, 297) : size;
        return Optional.of(Specified.of(
                orientation.equals("landscape")
                        ? new PageSize(/* width= */ upright.height(), /* height= */ upright.width())
                        : upright));
    }
}
