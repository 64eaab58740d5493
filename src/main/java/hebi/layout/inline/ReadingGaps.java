package hebi.layout.inline;

import hebi.geom.Length;

/** ZH-42: the space between neighbouring bases with readings in Western letters, from the language's profile. */
final class ReadingGaps {
    private ReadingGaps() {}

    /**
     * What stands between {@code before} and a base that begins at {@code start}, besides their edges, in millipoints.
     *
     * @param base the second base
     * @param reading over it
     * @param box around it
     */
    static int between(AnnotatedBase before, InlineContent base, InlineContent reading, InlineBox box, int start) {
        if (before.end() != start || !isWestern(before.annotation()) || !isWestern(reading)) {
            return 0;
        }
        int edges = before.edge() + AnnotatedBase.edge(base, reading);
        int beside = before.besideAnnotation()
                + Math.max(0, base.sizes().max() - reading.sizes().max()) / 2;
        int words = Length.scale(reading.root().text.fontSize(), number(box, "ruby.space"), 1000);
        int gap = words - beside;
        // Readings by character have one Han under each; words may be of one as well, but their neighbours are not.
        if (isWord(before.base()) || isWord(base)) {
            gap = Math.max(gap, Length.scale(box.text.fontSize(), number(box, "ruby.word"), 1000) - edges);
        }
        return Math.max(0, gap);
    }

    private static int number(InlineBox box, String name) {
        return box.text.language().number(name, 0);
    }

    private static boolean isWord(InlineContent base) {
        return base.text()
                        .codePoints()
                        .filter(Character::isIdeographic)
                        .limit(2)
                        .count()
                > 1;
    }

    private static boolean isWestern(InlineContent reading) {
        return reading.text().codePoints().filter(Character::isLetter).allMatch(ReadingGaps::isWestern)
                && reading.text().codePoints().anyMatch(Character::isLetter);
    }

    private static boolean isWestern(int letter) {
        Character.UnicodeScript script = Character.UnicodeScript.of(letter);
        return script == Character.UnicodeScript.LATIN || script == Character.UnicodeScript.COMMON;
    }
}
