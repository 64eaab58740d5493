package hebi.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How a case is set: neutral keys, which {@link SettingCss} makes CSS of. */
record Setting(JsonNode values) {
    private static final double MILLIMETRE = 72 / 25.4;

    boolean has(String key) {
        return values.hasNonNull(key);
    }

    String text(String key, String otherwise) {
        return has(key) ? values.get(key).asText() : otherwise;
    }

    double number(String key, double otherwise) {
        return has(key) ? values.get(key).asDouble() : otherwise;
    }

    boolean flag(String key) {
        return has(key) && values.get(key).asBoolean();
    }

    /** Points of a length such as {@code 10pt} or {@code 25mm}. */
    double points(String key, String otherwise) {
        return points(text(key, otherwise));
    }

    static double points(String length) {
        String value = length.strip();
        return value.endsWith("mm")
                ? Double.parseDouble(value.substring(0, value.length() - 2).strip()) * MILLIMETRE
                : Double.parseDouble(value.replace("pt", "").strip());
    }

    double millimetres(String key, double otherwise) {
        return number(key, otherwise) * MILLIMETRE;
    }

    double fontSize() {
        return points("font-size", "10pt");
    }

    double lineHeight() {
        return has("line-height") ? points("line-height", "") : 1.8 * fontSize();
    }

    boolean isVertical() {
        return mode().startsWith("vertical");
    }

    String mode() {
        return text("writing-mode", "horizontal-tb");
    }

    boolean isRightToLeft() {
        return text("direction", "ltr").equals("rtl");
    }

    int columns() {
        return (int) number("columns", 1);
    }

    double columnGap() {
        return number("column-gap_em", columns() > 1 ? 2 : 0) * fontSize();
    }

    /** Every measure, in em, at which the case is laid out. */
    List<Double> measures() {
        JsonNode sweep = values.path("sweep");
        if (!sweep.isObject()) {
            return List.of(number("measure_em", 20));
        }
        double from = sweep.get("from").asDouble();
        double step = sweep.path("step").asDouble(0.5);
        int count = (int) Math.floor((sweep.get("to").asDouble() - from) / step + 1e-6) + 1;
        List<Double> measures = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            measures.add(from + i * step);
        }
        return measures;
    }

    boolean isSweep() {
        return values.path("sweep").isObject();
    }

    /** Declarations of the elements of classes: {@code dot} → its key and value pairs. */
    Map<String, JsonNode> classes() {
        Map<String, JsonNode> classes = new TreeMap<>();
        values.properties().forEach(e -> {
            if (e.getKey().startsWith(".")) {
                classes.put(e.getKey().substring(1), e.getValue());
            }
        });
        return classes;
    }

    /** The same with some keys changed. */
    Setting with(JsonNode changes) {
        ObjectNode copy = values.deepCopy();
        changes.properties().forEach(e -> copy.set(e.getKey(), e.getValue()));
        return new Setting(copy);
    }
}
