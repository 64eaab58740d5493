package hebi.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import hebi.lang.Hyphenation;
import hebi.lang.LanguageFormats;
import hebi.lang.Languages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Asks the public API of the language profiles. */
final class LanguageData {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private LanguageData() {}

    /** What a case that lays nothing out asks for. */
    static JsonNode of(TypographyCase c, Languages languages) {
        if (c.setting().flag("hyphenation-only")) {
            return array(languages
                    .find(c.lang())
                    .map(profile -> Hyphenation.of(profile).parts(Texts.plain(c.input())))
                    .orElseThrow(() -> new BadCase("the engine does not know the language " + c.lang())));
        }
        LanguageFormats formats = new LanguageFormats(languages
                .find(c.lang())
                .orElseThrow(() -> new BadCase("the engine does not know the language " + c.lang())));
        JsonNode data = c.input().data().orElseThrow(() -> new BadCase("it asks no data"));
        String function = c.setting().text("function", "");
        return switch (function) {
            case "formatDate" ->
                text(formats.date(
                        LocalDate.parse(data.path("date").asText()),
                        LanguageFormats.DateStyle.valueOf(
                                data.path("style").asText("long").toUpperCase(Locale.ROOT))));
            case "formatList" -> text(formats.list(strings(data.path("list"))));
            case "quote" ->
                text(formats.quote(
                        data.path("quote").asText(), data.path("depth").asInt(0)));
            case "orientation" -> {
                LanguageFormats.Orientation o = formats.orientation();
                yield JSON.objectNode().put("char", o.character()).put("line", o.line());
            }
            case "sort" -> array(formats.sorted(strings(data.path("sort"))));
            case "issueLine" -> {
                JsonNode issue = data.path("issue");
                yield text(formats.issueLine(
                        issue.path("year").asInt(),
                        issue.path("number").asInt(),
                        issue.path("total").asInt()));
            }
            default -> throw new BadCase("the runner does not know the function “" + function + "”");
        };
    }

    private static TextNode text(String value) {
        return JSON.textNode(value);
    }

    private static ArrayNode array(List<String> values) {
        ArrayNode array = JSON.arrayNode();
        values.forEach(array::add);
        return array;
    }

    private static List<String> strings(JsonNode list) {
        List<String> strings = new ArrayList<>();
        list.forEach(e -> strings.add(e.asText()));
        return strings;
    }
}
