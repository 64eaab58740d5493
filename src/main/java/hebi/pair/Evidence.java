package hebi.pair;

import hebi.document.Block;
import hebi.document.Inline;
import hebi.document.ReadingOrder;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of a text a translation keeps: its length, numbers, names in Latin letters, how many quoted titles, questions and
 * notes it has.
 *
 * @param letters letters and digits, in code points
 * @param tokens numbers in Western digits, and Latin words of two letters or more
 * @param quoted titles and quotations
 * @param questions question marks
 * @param notes references to notes
 */
record Evidence(int letters, Set<String> tokens, int quoted, int questions, int notes) {
    private static final Pattern TOKEN = Pattern.compile("\\p{Nd}+(?:[.,٫٬．，]\\p{Nd}+)*|\\p{IsLatin}{2,}");
    private static final Pattern SEPARATORS = Pattern.compile("[.,٫٬．，]");
    // U+061F Arabic, U+FF1F fullwidth, U+FE56 small, U+FE16 vertical
    private static final String QUESTIONS = "?\u061F\uFF1F\uFE56\uFE16";

    // What opens titles and quotations; languages use some of them for either.
    private static final String OPENING = "«“《「『";

    static Evidence of(PairUnit unit) {
        String text = unit.kind().isContainer() ? unit.whole() : unit.text();
        int letters = 0;
        int quoted = 0;
        int questions = 0;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            letters += Character.isLetterOrDigit(c) ? 1 : 0;
            quoted += OPENING.indexOf(c) >= 0 ? 1 : 0;
            questions += QUESTIONS.indexOf(c) >= 0 ? 1 : 0;
            at += Character.charCount(c);
        }
        return new Evidence(letters, tokens(text), quoted, questions, notes(unit.blocks()));
    }

    /** That of two units together. */
    Evidence plus(Evidence other) {
        Set<String> all = new HashSet<>(tokens);
        all.addAll(other.tokens);
        return new Evidence(
                letters + other.letters, all, quoted + other.quoted, questions + other.questions, notes + other.notes);
    }

    private static Set<String> tokens(String text) {
        Set<String> tokens = new HashSet<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            String token = matcher.group();
            tokens.add(Character.isDigit(token.codePointAt(0)) ? western(token) : token.toLowerCase(Locale.ROOT));
        }
        return tokens;
    }

    private static String western(String number) {
        StringBuilder digits = new StringBuilder();
        SEPARATORS.matcher(number).replaceAll("").codePoints().forEach(c -> digits.append(Character.digit(c, 10)));
        return digits.toString();
    }

    private static int notes(List<Block> blocks) {
        int count = 0;
        for (Block block : blocks) {
            for (List<Inline> line : ReadingOrder.lines(block)) {
                count += references(line);
            }
            count += notes(ReadingOrder.blocksIn(block));
        }
        return count;
    }

    private static int references(List<Inline> line) {
        int count = 0;
        for (Inline inline : line) {
            count += inline instanceof Inline.NoteReference ? 1 : references(ReadingOrder.content(inline));
        }
        return count;
    }
}
