package hebi.cases;

import org.jsoup.Jsoup;

/** The plain text of an input. */
final class Texts {
    private Texts() {}

    /** All text, each paragraph's after the other's; white space in HTML is collapsed. */
    static String plain(Input input) {
        return input.text().orElseGet(() -> input.html()
                .map(html -> Jsoup.parseBodyFragment(html).text())
                .orElse(""));
    }

    /** A few letters of it: a line that fits every measure. */
    static String firstLetters(Input input) {
        String text = plain(input).strip();
        return text.substring(0, text.offsetByCodePoints(0, Math.min(2, text.codePointCount(0, text.length()))));
    }
}
