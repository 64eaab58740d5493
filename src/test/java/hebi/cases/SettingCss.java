package hebi.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The stylesheet that a setting stands for: the one place where the cases' neutral keys meet the engine's CSS. A key for which
 * the engine has no property is passed on under its standard name, or with {@code -hebi-}: the engine's own complaint then fails the case.
 */
final class SettingCss {
    /** Keys that are no style: they say how often, on what page, and what is asked. */
    private static final Set<String> NOT_STYLE = Set.of(
            "measure_em",
            "sweep",
            "font-needs",
            "function",
            "hyphenation-only",
            "repeat",
            "items",
            "item_width_em",
            "page",
            "page_lines",
            "folio",
            "inner_margin_mm",
            "outer_margin_mm");

    private static final Map<String, String> FAMILIES = Map.of(
            "zh-hant-serif", "'Noto Serif TC', serif",
            "zh-serif", "'Noto Serif SC', serif",
            "ko-serif", "'Noto Serif KR', serif",
            "ug-naskh", "'Noto Naskh Arabic', serif",
            "kk-naskh", "'Noto Naskh Arabic', serif",
            "mn-utn57", "'Noto Sans Mongolian', serif");

    private static final Map<String, String> PROHIBITION =
            Map.of("none", "-hebi-none", "basic", "normal", "gb", "-hebi-gb", "strict", "strict");

    private static final Map<String, String> TRIM =
            Map.of("none", "space-all", "mainland", "normal", "korean-share", "normal");

    private static final String RESET = """
            body, p, h1, h2, h3, h4, h5, h6, ol, ul, dl, blockquote, figure, pre { margin: 0 }
            em, i { font-style: normal }
            a { color: black }
            """;

    private final Setting setting;
    private final Map<String, String> root = new LinkedHashMap<>();
    private final Map<String, String> body = new LinkedHashMap<>();
    private final Map<String, String> paragraph = new LinkedHashMap<>();
    private final StringBuilder rules = new StringBuilder(RESET);

    private SettingCss(Setting setting) {
        this.setting = setting;
        setting.values().fieldNames().forEachRemaining(this::add);
    }

    /** The stylesheet of a copy with the page that it stands on. */
    static String of(Setting setting, PageBox page) {
        return page.css(setting) + new SettingCss(setting).css();
    }

    private String css() {
        return rule("html", root) + rule("body", body) + rule("p", paragraph) + rules;
    }

    private void add(String key) {
        JsonNode value = setting.values().get(key);
        String text = value.asText();
        if (key.startsWith(".")) {
            addClass(key, value);
            return;
        }
        switch (key) {
            case "font" -> root.put("font-family", lookUp(FAMILIES, key, text));
            case "text-align" -> {
                if (!text.equals("justify-all-items")) {
                    root.put(key, text);
                }
            }
            case "writing-mode",
                    "direction",
                    "font-size",
                    "line-height",
                    "text-orientation",
                    "text-transform",
                    "word-break",
                    "hyphens",
                    "hyphenate-character",
                    "hanging-punctuation",
                    "widows",
                    "orphans" -> root.put(key, text);
            case "prohibition" -> root.put("line-break", lookUp(PROHIBITION, key, text));
            case "punct-trim" -> root.put("text-spacing-trim", lookUp(TRIM, key, text));
            case "autospace_em" -> autospace(value.asDouble());
            case "letter-spacing_em" -> root.put("letter-spacing", text + "em");
            case "text-indent_em" -> paragraph.put("text-indent", text + "em");
            case "columns" -> body.put("column-count", text);
            case "column-gap_em" -> body.put("column-gap", text + "em");
            case "balance" -> body.put("column-fill", value.asBoolean() ? "balance" : "auto");
            case "baseline-grid" -> rules.append("h1, h2, h3, h4, h5, h6, figure { block-step-size: 1lh }\n");
            case "heading-lines" ->
                rules.append(rule(
                        "h1, h2, h3, h4, h5, h6",
                        Map.of("block-step-size", Numbers.plain(value.asDouble() * setting.lineHeight()) + "pt")));
            case "kashida" -> ownUnless("none", "-hebi-kashida", text);
            case "orphan-char" -> ownUnless("avoid", "-hebi-orphan-char", text);
            case "squeeze-period" -> own("-hebi-squeeze-period", text);
            case "quotes" -> ownUnless("vertical-gb", "-hebi-vertical-quotes", text);
            case "normalize-hamza" -> own("-hebi-normalize-hamza", text);
            case "font-size-adjust" -> own("-hebi-font-size-adjust", factors(value));
            default -> {
                if (!NOT_STYLE.contains(key)) {
                    throw new BadCase("the runner does not know the setting “" + key + "”");
                }
            }
        }
    }

    // ZH-15: the engine's own amount is a quarter of an em.
    private void autospace(double em) {
        if (em == 0) {
            root.put("text-autospace", "no-autospace");
        } else if (em == 0.25) {
            root.put("text-autospace", "normal");
        } else {
            own("-hebi-autospace", Numbers.plain(em) + "em");
        }
    }

    private void own(String property, String value) {
        root.put(property, value);
    }

    private void ownUnless(String usual, String property, String value) {
        if (!value.equals(usual)) {
            own(property, value);
        }
    }

    private static String factors(JsonNode byScript) {
        StringBuilder value = new StringBuilder();
        byScript.properties().forEach(e -> value.append(value.length() == 0 ? "" : ", ")
                .append(e.getKey())
                .append(' ')
                .append(e.getValue().asText()));
        return value.toString();
    }

    private void addClass(String selector, JsonNode declarations) {
        Map<String, String> css = new LinkedHashMap<>();
        declarations.properties().forEach(e -> {
            switch (e.getKey()) {
                case "footnote" -> rules.append("aside.note { float: footnote }\n");
                case "proper-name-line" -> {
                    css.put("text-decoration-inset", "auto");
                    css.put("text-decoration-line", "underline");
                    css.put("text-decoration-style", e.getValue().asText());
                    css.put("text-underline-position", "under left");
                }
                default -> css.put(e.getKey(), e.getValue().asText());
            }
        });
        if (!css.isEmpty()) {
            rules.append(rule(selector.equals(".ruby") ? "ruby, .ruby" : selector, css));
        }
    }

    private static String lookUp(Map<String, String> map, String key, String value) {
        String css = map.get(value);
        if (css == null) {
            throw new BadCase("the runner does not know " + key + ": " + value);
        }
        return css;
    }

    private static String rule(String selector, Map<String, String> declarations) {
        StringBuilder css = new StringBuilder(selector).append(" {");
        declarations.forEach((name, value) ->
                css.append(' ').append(name).append(": ").append(value).append(';'));
        return css.append(" }\n").toString();
    }
}
