package hebi.css;

import hebi.css.AssignedValue.Own;
import hebi.css.AssignedValue.Wide;
import hebi.css.grammar.Backgrounds;
import hebi.css.grammar.Choices;
import hebi.css.grammar.Images;
import hebi.css.grammar.Lengths;
import hebi.css.grammar.Positions;
import hebi.css.grammar.Specified;
import hebi.css.grammar.Syntax;
import hebi.css.syntax.ComponentValue;
import hebi.css.syntax.ValueReader;
import hebi.css.value.BackgroundRepeat;
import hebi.css.value.BackgroundSize;
import hebi.css.value.Image;
import hebi.css.value.ImagePosition;
import hebi.css.value.Keywords.BackgroundBox;
import hebi.css.value.LengthPercentage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shorthands of what is painted. */
final class PaintShorthands {
    private static final Syntax<BackgroundBox> BOX = Choices.of(BackgroundBox.class);

    private PaintShorthands() {}

    /** All of them. */
    static List<Shorthand> all() {
        return List.of(
                new Shorthand(
                        "background",
                        "[ <bg-layer> , ]* [ <bg-layer> || <'background-color'> ]; <bg-layer> is "
                                + "<image> || <bg-position> [ / <bg-size> ]? || <repeat-style> || <box>{1,2}",
                        List.of(
                                Properties.BACKGROUND_COLOR,
                                Properties.BACKGROUND_IMAGE,
                                Properties.BACKGROUND_POSITION,
                                Properties.BACKGROUND_SIZE,
                                Properties.BACKGROUND_REPEAT,
                                Properties.BACKGROUND_ORIGIN,
                                Properties.BACKGROUND_CLIP),
                        PaintShorthands::background,
                        "css-backgrounds-3#propdef-background"),
                new Shorthand(
                        "border-radius",
                        "<length-percentage [0,∞]>{1,4} [ / <length-percentage [0,∞]>{1,4} ]?",
                        Physical.RADII,
                        PaintShorthands::radius,
                        "css-backgrounds-3#propdef-border-radius"));
    }

    private static Optional<List<Assignment>> background(List<ComponentValue> values) {
        List<List<ComponentValue>> parts = new ValueReader(values).splitAtCommas();
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Layer layer = new Layer();
            boolean last = i == parts.size() - 1;
            if (layers.size() == Backgrounds.MAX_LAYERS || !layer.read(new ValueReader(parts.get(i)), last)) {
                return Optional.empty();
            }
            layers.add(layer);
        }
        AssignedValue color = layers.get(layers.size() - 1).color;
        return Optional.of(List.of(
                new Assignment(Properties.BACKGROUND_COLOR, color == null ? Wide.INITIAL : color),
                list(Properties.BACKGROUND_IMAGE, layers.stream().map(layer -> layer.image)),
                list(Properties.BACKGROUND_POSITION, layers.stream().map(layer -> layer.position)),
                list(Properties.BACKGROUND_SIZE, layers.stream().map(layer -> layer.size)),
                list(Properties.BACKGROUND_REPEAT, layers.stream().map(layer -> layer.repeat)),
                list(Properties.BACKGROUND_ORIGIN, layers.stream().map(layer -> layer.origin)),
                list(Properties.BACKGROUND_CLIP, layers.stream().map(layer -> layer.clip))));
    }

    private static <T> Assignment list(
            Property<List<T>> property, java.util.stream.Stream<@Nullable Specified<T>> values) {
        Specified<T> initial = context -> property.initial().get(0);
        List<Specified<T>> list = new ArrayList<>();
        values.forEach(value -> list.add(value == null ? initial : value));
        return new Assignment(property, new Own(Backgrounds.list(list)));
    }

    /** One layer, its parts in any order, each at most once; null is initial. */
    private static final class Layer {
        private @Nullable AssignedValue color;
        private @Nullable Specified<Image> image;
        private @Nullable Specified<ImagePosition> position;
        private @Nullable Specified<BackgroundSize> size;
        private @Nullable Specified<BackgroundRepeat> repeat;
        private @Nullable Specified<BackgroundBox> origin;
        private @Nullable Specified<BackgroundBox> clip;

        boolean read(ValueReader reader, boolean last) {
            if (reader.atEnd()) {
                return false;
            }
            while (!reader.atEnd()) {
                boolean taken = (image == null && (image = take(Images.IMAGE, reader)) != null)
                        || (position == null && takePosition(reader))
                        || (repeat == null && (repeat = take(Backgrounds.REPEAT, reader)) != null)
                        || (origin == null && takeBoxes(reader))
                        || (last && color == null && takeColor(reader));
                if (!taken) {
                    return false;
                }
            }
            return true;
        }

        private static <T> @Nullable Specified<T> take(Syntax<T> syntax, ValueReader reader) {
            return syntax.take(reader).orElse(null);
        }

        private boolean takePosition(ValueReader reader) {
            position = take(Positions.BACKGROUND_POSITION, reader);
            if (position != null && reader.takeMark('/')) {
                size = take(Backgrounds.SIZE, reader);
                return size != null;
            }
            return position != null;
        }

        // One box is both the origin and the clip.
        private boolean takeBoxes(ValueReader reader) {
            origin = take(BOX, reader);
            clip = origin == null ? null : BOX.take(reader).orElse(origin);
            return origin != null;
        }

        private boolean takeColor(ValueReader reader) {
            color = Expansions.take(Properties.BACKGROUND_COLOR, reader)
                    .map(Assignment::value)
                    .orElse(null);
            return color != null;
        }
    }

    private static Optional<List<Assignment>> radius(List<ComponentValue> values) {
        ValueReader reader = new ValueReader(values);
        List<Specified<LengthPercentage>> horizontal = upToFour(reader);
        List<Specified<LengthPercentage>> vertical = reader.takeMark('/') ? upToFour(reader) : horizontal;
        if (horizontal.isEmpty() || vertical.isEmpty() || !reader.atEnd()) {
            return Optional.empty();
        }
        List<Assignment> assignments = new ArrayList<>();
        for (int i = 0; i < Physical.RADII.size(); i++) {
            assignments.add(new Assignment(
                    Physical.RADII.get(i),
                    new Own(Backgrounds.radius(
                            horizontal.get(Expansions.source(i, horizontal.size())),
                            vertical.get(Expansions.source(i, vertical.size()))))));
        }
        return Optional.of(assignments);
    }

    private static List<Specified<LengthPercentage>> upToFour(ValueReader reader) {
        List<Specified<LengthPercentage>> taken = new ArrayList<>();
        while (taken.size() < 4) {
            Optional<Specified<LengthPercentage>> next = Lengths.POSITIVE_LENGTH_PERCENTAGE.take(reader);
            if (next.isEmpty()) {
                break;
            }
            taken.add(next.get());
        }
        return taken;
    }
}
