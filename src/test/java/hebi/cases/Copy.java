package hebi.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A case laid out once, on pages of its own.
 *
 * @param measure of a column, in em
 * @param variant empty for the case itself; {@code string:…}, {@code setting}, {@code horizontal}: see the README of the cases
 */
record Copy(String caseId, String lang, double measure, Optional<String> variant, Setting setting, Input input) {
    /** A body line alone, for the place of a first baseline; no other program is told of it. */
    static final String PLAIN = "plain";

    /** All copies that the expectations of a case need. */
    static List<Copy> of(TypographyCase c) {
        List<Copy> copies = new ArrayList<>();
        Copies add = new Copies(c, copies);
        for (double measure : c.setting().measures()) {
            copies.add(new Copy(c.id(), c.lang(), measure, Optional.empty(), c.setting(), c.input()));
        }
        c.input().texts().forEach(text -> add.variant("string:" + text, c.setting(), Input.ofText(text)));
        for (Expectation.Source source : c.expect()) {
            add.neededBy(source);
        }
        return copies;
    }

    boolean isCaseItself() {
        return variant.isEmpty();
    }

    private record Copies(TypographyCase c, List<Copy> copies) {
        void neededBy(Expectation.Source expectation) {
            switch (expectation.name()) {
                case "same_layout_as" ->
                    variant("setting", c.setting().with(expectation.node().path("setting")), c.input());
                case "same_glyphs_as_horizontal" ->
                    variant("horizontal", c.setting().with(horizontal()), c.input());
                case "same_glyphs", "glyph_differs_strings" ->
                    expectation
                            .node()
                            .path("strings")
                            .forEach(s -> variant("string:" + s.asText(), c.setting(), Input.ofText(s.asText())));
                case "block_space_lines" -> variant(PLAIN, c.setting(), Input.ofText(Texts.firstLetters(c.input())));
                default -> {}
            }
        }

        private static JsonNode horizontal() {
            return JsonNodeFactory.instance.objectNode().put("writing-mode", "horizontal-tb");
        }

        void variant(String name, Setting setting, Input input) {
            if (copies.stream().noneMatch(copy -> copy.variant().equals(Optional.of(name)))) {
                copies.add(
                        new Copy(c.id(), c.lang(), c.setting().measures().get(0), Optional.of(name), setting, input));
            }
        }
    }
}
