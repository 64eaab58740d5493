package hebi.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Expectations of the language's data, of hyphenation and of lints. */
final class DataChecks {
    private DataChecks() {}

    static Map<String, Check> checks() {
        return Map.of(
                "equals", DataChecks::equalsValue,
                "contains_all", k -> contains(k, true),
                "not_contains", k -> contains(k, false),
                "codepoints", DataChecks::codePoints,
                "digits_are", DataChecks::digitsAre,
                "script_is", DataChecks::scriptIs,
                "hyphenation_points", DataChecks::hyphenationPoints,
                "lint", DataChecks::lint);
    }

    private static void equalsValue(Checking k) {
        JsonNode wanted = k.e.node("value").orElseThrow(() -> new BadCase("it has no value"));
        if (!k.value().equals(wanted)) {
            k.fail("it is " + shown(k.value()) + ", not " + shown(wanted));
        }
    }

    private static String shown(JsonNode value) {
        return value.isTextual() ? value.asText() : value.toString();
    }

    private static void contains(Checking k, boolean wanted) {
        String value = shown(k.value());
        k.e.list("value").stream()
                .filter(part -> value.contains(part) != wanted)
                .forEach(part -> k.fail(value + (wanted ? " has no “" : " has “") + part + "”"));
    }

    private static void codePoints(Checking k) {
        StringBuilder wanted = new StringBuilder();
        for (String token : k.e.text("value").split(" ")) {
            wanted.append(
                    token.matches("U\\+[0-9A-Fa-f]{4,6}")
                            ? Expectation.characters(token).get(0)
                            : token);
        }
        if (!shown(k.value()).contentEquals(wanted)) {
            k.fail("it is " + shown(k.value()) + ", not " + wanted);
        }
    }

    /** The value of a data case, or the text of each copy. */
    private static List<String> texts(Checking k) {
        if (k.run.value().isPresent()) {
            return List.of(shown(k.value()));
        }
        List<String> texts = new ArrayList<>();
        k.each(copy -> {
            StringBuilder text = new StringBuilder();
            copy.root.glyphs.forEach(g -> text.append(g.text));
            texts.add(text.toString());
        });
        return texts;
    }

    private static void digitsAre(Checking k) {
        if (!k.e.text("value").equals("0-9")) {
            throw new BadCase("the runner does not know the digits " + k.e.text("value"));
        }
        for (String text : texts(k)) {
            boolean has = text.codePoints().anyMatch(c -> c >= '0' && c <= '9');
            boolean other =
                    text.codePoints().anyMatch(c -> Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER && c > '9');
            if (!has || other) {
                k.fail(has ? text + " has other digits" : text + " has no digits");
            }
        }
    }

    private static void scriptIs(Checking k) {
        Character.UnicodeScript script = Character.UnicodeScript.forName(k.e.text("value"));
        for (String text : texts(k)) {
            int[] letters = text.codePoints().filter(Character::isLetter).toArray();
            boolean all = letters.length > 0;
            for (int c : letters) {
                all &= Character.UnicodeScript.of(c) == script;
            }
            if (!all) {
                k.fail(text + " is not all in the script " + script);
            }
        }
    }

    private static void hyphenationPoints(Checking k) {
        List<String> wanted = k.e.list("syllables");
        if (!k.e.text("word", Texts.plain(k.typographyCase().input()))
                .equals(Texts.plain(k.typographyCase().input()))) {
            throw new BadCase("its word is not the case's text");
        }
        List<String> is = new ArrayList<>();
        k.value().forEach(s -> is.add(s.asText()));
        if (!is.equals(wanted)) {
            k.fail("it is " + String.join("-", is) + ", not " + String.join("-", wanted));
        }
    }

    private static void lint(Checking k) {
        String code = k.e.text("code");
        int wanted = (int) k.e.number("count", 1);
        int is = Lints.count(k.run, code);
        if (is != wanted) {
            k.fail(code + " is reported " + is + " times, not " + wanted);
        }
    }
}
