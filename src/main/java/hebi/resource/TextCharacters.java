package hebi.resource;

/** Which characters a text may hold. */
public final class TextCharacters {
    private TextCharacters() {}

    /**
     * Whether a text may hold {@code codePoint}. XML 1.0 §2.2 allows no C0 controls but tab and line ends, no surrogates, nor
     * U+FFFE and U+FFFF; C1 controls, line and paragraph separators, a byte order mark inside the text and interlinear
     * annotations are leftovers of other programs.
     */
    public static boolean isAllowed(int codePoint) {
        if (codePoint < 0x20) {
            return codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
        }
        return (codePoint < 0x7F || codePoint > 0x9F)
                && codePoint != 0x2028
                && codePoint != 0x2029
                && codePoint != 0xFEFF
                && (codePoint < 0xFFF9 || codePoint > 0xFFFB)
                && codePoint != 0xFFFE
                && codePoint != 0xFFFF
                && Character.isValidCodePoint(codePoint)
                && Character.getType(codePoint) != Character.SURROGATE;
    }
}
