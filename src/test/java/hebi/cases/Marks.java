package hebi.cases;

import java.util.Set;

/** Classes of characters that measuring needs, as the rules have them (ZH-1, ZH-2, ZH-10): not the engine's own lists. */
final class Marks {
    private static final Set<Integer> OPEN = CharacterSets.codePoints("“‘「『（【〔《〈［｛〖");
    private static final Set<Integer> CLOSE = CharacterSets.codePoints("”’」』）】〕》〉］｝〗");
    private static final Set<Integer> STOP = CharacterSets.codePoints("、，。．：；！？");
    private static final Set<Integer> HALF = CharacterSets.codePoints("·・‧–/");

    private Marks() {}

    static boolean isOpening(int c) {
        return OPEN.contains(c);
    }

    static boolean isClosingOrStop(int c) {
        return CLOSE.contains(c) || STOP.contains(c);
    }

    static boolean isStop(int c) {
        return STOP.contains(c);
    }

    /** Set in half an em, whatever its own advance (ZH-10). */
    static boolean isHalf(int c) {
        return HALF.contains(c);
    }

    /** Set in two em (ZH-5). */
    static boolean isDouble(int c) {
        return c == 0x2E3A;
    }

    static boolean isHan(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN && Character.isLetter(c) || c == '〇';
    }

    static boolean isHangul(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
    }

    static boolean isLatinOrDigit(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return c < 0x2E80
                && Character.isLetterOrDigit(c)
                && (script == Character.UnicodeScript.LATIN
                        || script == Character.UnicodeScript.GREEK
                        || script == Character.UnicodeScript.COMMON);
    }

    static boolean isArabic(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC && Character.isLetter(c);
    }

    static boolean isMongolian(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.MONGOLIAN && Character.isLetter(c);
    }

    /** Whether it is of the script that a case calls {@code latin}, {@code han}, {@code arabic}, {@code mongolian} or {@code hangul}. */
    static boolean isOf(String script, int c) {
        return switch (script) {
            case "latin" -> isLatinOrDigit(c);
            case "han" -> isHan(c);
            case "arabic" -> isArabic(c);
            case "mongolian" -> isMongolian(c);
            case "hangul" -> isHangul(c);
            default -> throw new BadCase("the runner does not know the script " + script);
        };
    }
}
