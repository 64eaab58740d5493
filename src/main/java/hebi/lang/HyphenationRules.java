package hebi.lang;

/** What a language knows of dividing words in general: syllables, patterns. Safe for several threads. */
@FunctionalInterface
interface HyphenationRules {
    /** Divides nothing. */
    HyphenationRules NONE = word -> new int[0];

    /** UTF-16 offsets in {@code word} before which it may be divided, in ascending order; limits are not its business. */
    int[] points(String word);

    /** The rules that a profile names in its setting {@code hyphenation}. */
    static HyphenationRules of(LanguageProfile profile) {
        String kind = profile.setting("hyphenation", "none");
        return switch (kind) {
            case "none" -> NONE;
            case "syllable" -> new SyllableRules(profile);
            case "patterns" -> HyphenationPatterns.named(profile.setting("hyphenation-patterns", ""))::points;
            default -> throw new IllegalStateException("hyphenation of " + profile.key() + ": " + kind);
        };
    }
}
