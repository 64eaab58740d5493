package hebi.layout.content;

import com.ibm.icu.text.NumberingSystem;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Map;

/** Counter styles (css-counter-styles-3 §6 and §7, and circled numbers): a number becomes text. */
public final class CounterStyle {
    // css-counter-styles-3 §6.3 leaves the glyphs open: ○ and ■ are in every Chinese font, ◦ and ▪ in hardly any.
    private static final Map<String, String> SYMBOLS = Map.of("disc", "•", "circle", "○", "square", "■", "none", "");

    /** Digits by ICU's name of the numbering system. */
    private static final Map<String, String> DIGITS = Map.of(
            "arabic-indic", "arab",
            "persian", "arabext",
            "mongolian", "mong",
            "tibetan", "tibt",
            "cjk-decimal", "hanidec",
            "fullwidth-decimal", "fullwide");

    private static final String CHINESE_DIGITS = "零一二三四五六七八九";
    private static final String[] CHINESE_PLACES = {"", "十", "百", "千"};

    private static final int ROMAN_MAX = 3999;
    private static final int CHINESE_MAX = 9999;

    private CounterStyle() {}

    /** {@code value} in the style of this name; in {@code decimal} when the style has no such number or is unknown. */
    public static String format(String style, int value) {
        if (SYMBOLS.containsKey(style)) {
            return SYMBOLS.get(style);
        }
        if (DIGITS.containsKey(style)) {
            return withDigits(value, DIGITS.get(style));
        }
        String decimal = Integer.toString(value);
        return switch (style) {
            case "decimal-leading-zero" -> leadingZero(value);
            case "lower-roman" -> roman(value, "%roman-lower");
            case "upper-roman" -> roman(value, "%roman-upper");
            case "lower-alpha", "lower-latin" -> alphabetic(value, 'a', 26);
            case "upper-alpha", "upper-latin" -> alphabetic(value, 'A', 26);
            case "simp-chinese-informal", "cjk-ideographic" -> chineseInformal(value);
            case "circled-decimal", "-hebi-circled-decimal" -> circled(value);
            default -> decimal;
        };
    }

    /**
     * The marker of a list item in this style, with its suffix (css-counter-styles-3 §3.5); empty for none.
     *
     * @param style its name, or the marker itself between double quotes
     */
    public static String marker(String style, int value) {
        if (style.startsWith("\"")) {
            return style.substring(1, style.length() - 1); // css-lists-3 §3.4: a string has no suffix
        }
        return switch (style) {
            case "none" -> "";
            case "disc", "circle", "square", "circled-decimal", "-hebi-circled-decimal" -> format(style, value) + " ";
            case "cjk-decimal", "simp-chinese-informal", "cjk-ideographic" -> format(style, value) + "、";
            default -> format(style, value) + ". ";
        };
    }

    private static String withDigits(int value, String system) {
        String digits = NumberingSystem.getInstanceByName(system).getDescription();
        StringBuilder out = new StringBuilder();
        Integer.toString(value)
                .chars()
                .forEach(c -> out.append(
                        c == '-'
                                ? "-"
                                : Character.toString(digits.codePointAt(digits.offsetByCodePoints(0, c - '0')))));
        return out.toString();
    }

    /** css-counter-styles-3 §7.1, simp-chinese-informal: a digit and its place each, one 零 for places left out. */
    private static String chineseInformal(int value) {
        if (value == 0) {
            return CHINESE_DIGITS.substring(0, 1);
        }
        if (Math.abs((long) value) > CHINESE_MAX) {
            return withDigits(value, "hanidec");
        }
        if (value < 0) {
            return "负" + chineseInformal(-value);
        }
        String digits = Integer.toString(value);
        StringBuilder out = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            int place = digits.length() - 1 - i;
            if (digit != 0) {
                out.append(gap ? "零" : "");
                // 10 to 19 begin with 十.
                out.append(value < 20 && place == 1 ? "" : CHINESE_DIGITS.substring(digit, digit + 1));
                out.append(CHINESE_PLACES[place]);
            }
            gap = digit == 0;
        }
        return out.toString();
    }

    private static String leadingZero(int value) {
        return Math.abs((long) value) < 10 ? (value < 0 ? "-0" : "0") + Math.abs(value) : Integer.toString(value);
    }

    private static String roman(int value, String rules) {
        return value < 1 || value > ROMAN_MAX
                ? Integer.toString(value)
                : new RuleBasedNumberFormat(ULocale.ROOT, RuleBasedNumberFormat.NUMBERING_SYSTEM).format(value, rules);
    }

    /** css-counter-styles-3 §3.1.4: bijective, a to z, aa, ab … */
    private static String alphabetic(int value, char first, int letters) {
        if (value < 1) {
            return Integer.toString(value);
        }
        StringBuilder out = new StringBuilder();
        for (int rest = value; rest > 0; rest = (rest - 1) / letters) {
            out.append((char) (first + (rest - 1) % letters));
        }
        return out.reverse().toString();
    }

    /** Unicode has circled numbers from 0 to 50, in three blocks. */
    private static String circled(int value) {
        if (value < 0 || value > 50) {
            return Integer.toString(value);
        }
        int codePoint = value == 0
                ? 0x24EA
                : value <= 20 ? 0x2460 + value - 1 : value <= 35 ? 0x3251 + value - 21 : 0x32B1 + value - 36;
        return Character.toString(codePoint);
    }
}
