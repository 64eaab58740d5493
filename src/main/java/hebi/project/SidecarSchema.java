package hebi.project;

import hebi.diag.Code;
import hebi.document.Picture;
import hebi.project.yaml.Key;
import hebi.project.yaml.ReadingContext;
import hebi.project.yaml.Schema;
import hebi.project.yaml.Types;
import hebi.project.yaml.YamlValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The YAML file beside a picture. */
final class SidecarSchema {
    private static final Pattern POINT = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3})?)% +(\\d{1,3}(?:\\.\\d{1,3})?)%");
    private static final int WHOLE = 1000;

    private static final Key<Map<String, String>> ALT = Key.optional("alt", Types.TEXTS);
    private static final Key<Map<String, YamlValue.Scalar>> CAPTION = Key.optional("caption", Types.PLACED_TEXTS);
    private static final Key<Map<String, String>> CREDIT = Key.optional("credit", Types.TEXTS);
    private static final Key<Map<String, String>> RIGHTS = Key.optional("rights", Types.TEXTS);
    private static final Key<Picture.Focus> FOCUS = Key.optional("focus", SidecarSchema::focus);
    private static final Key<Boolean> DECORATIVE = Key.optional("decorative", Types.BOOLEAN);

    /** The whole file. */
    static final Schema<Sidecar> SCHEMA = new Schema<>(
            List.of(ALT, CAPTION, CREDIT, RIGHTS, FOCUS, DECORATIVE),
            f -> new Sidecar(
                    f.find(ALT).orElse(Map.of()),
                    f.find(CAPTION).orElse(Map.of()),
                    f.find(CREDIT).orElse(Map.of()),
                    f.find(RIGHTS).orElse(Map.of()),
                    f.find(FOCUS),
                    f.find(DECORATIVE).orElse(false)));

    private SidecarSchema() {}

    /** What is said about a picture, by language key. */
    record Sidecar(
            Map<String, String> alt,
            Map<String, YamlValue.Scalar> caption,
            Map<String, String> credit,
            Map<String, String> rights,
            Optional<Picture.Focus> focus,
            boolean decorative) {
        static final Sidecar NONE = new Sidecar(Map.of(), Map.of(), Map.of(), Map.of(), Optional.empty(), false);
    }

    private static Optional<Picture.Focus> focus(YamlValue value, String name, ReadingContext context) {
        Optional<Matcher> match = Types.match(value, POINT, Code.YAML_NOT_POINT, name, context);
        Optional<Picture.Focus> focus =
                match.map(m -> new Picture.Focus(thousandths(m.group(1)), thousandths(m.group(2))));
        if (focus.isPresent() && (focus.get().x() > WHOLE || focus.get().y() > WHOLE)) {
            context.report(
                    Code.YAML_NOT_POINT, value.span(), name, match.orElseThrow().group());
            return Optional.empty();
        }
        return focus;
    }

    private static int thousandths(String percent) {
        return (int) Math.round(Double.parseDouble(percent) * WHOLE / 100);
    }
}
