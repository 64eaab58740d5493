package hebi.lang;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Vowels of a word and its suffixes are of one class. A letter of the other class often looks as its partner does; what is
 * found here is what shows on the page: a word that looks like none whose vowels are all of one class.
 *
 * <p>Settings of the profile: {@code harmony.classes}, the vowels of the first and of the second, partners at the same
 * place; {@code harmony.word}, what is a word with its suffixes; {@code harmony.exempt}, what a word holds that has no
 * harmony; {@code harmony.sign}, where a vowel of the first class gives another form than its partner would. For the second
 * class it is looked for in the word with partners exchanged.
 */
public final class VowelHarmony {
    private final String first;
    private final String second;
    private final Pattern word;
    private final Pattern exempt;
    private final Pattern sign;

    private VowelHarmony(LanguageProfile profile, String[] classes) {
        this.first = classes[0];
        this.second = classes[1];
        this.word = Pattern.compile(profile.setting("harmony.word", "(?!)"));
        this.exempt = Pattern.compile(profile.setting("harmony.exempt", "(?!)"));
        this.sign = Pattern.compile(profile.setting("harmony.sign", "(?!)"));
    }

    /** The harmony of a language; none for most. */
    public static Optional<VowelHarmony> of(LanguageProfile profile) {
        String[] classes = profile.setting("harmony.classes", "").split(" ");
        return classes.length == 2 ? Optional.of(new VowelHarmony(profile, classes)) : Optional.empty();
    }

    /**
     * A word whose vowels are not of one class.
     *
     * @param offset UTF-16 offset in the text of the first vowel that is wrong and shows
     * @param letter that vowel
     * @param partner what should stand for it
     * @param word the word with its suffixes
     * @param right the same with all its vowels of one class
     */
    public record Breach(int offset, char letter, char partner, String word, String right) {}

    /** Words of {@code text} that no word in harmony looks like; one finding for each. */
    public List<Breach> breaches(CharSequence text) {
        List<Breach> breaches = new ArrayList<>();
        Matcher words = word.matcher(text);
        while (words.find()) {
            breach(words.group(), words.start()).ifPresent(breaches::add);
        }
        return breaches;
    }

    private Optional<Breach> breach(String text, int offset) {
        if (!has(text, first) || !has(text, second) || exempt.matcher(text).find()) {
            return Optional.empty();
        }
        String exchanged = exchanged(text);
        // With signs of one class only, a word with all its vowels of that class looks the same.
        if (!sign.matcher(text).find() || !sign.matcher(exchanged).find()) {
            return Optional.empty();
        }
        boolean wrongIsFirst = isSecond(text);
        String wrong = wrongIsFirst ? first : second;
        int at = shown(wrongIsFirst ? text : exchanged);
        return Optional.of(
                new Breach(offset + at, text.charAt(at), exchanged.charAt(at), text, partly(text, exchanged, wrong)));
    }

    /** Where the vowel of the first sign in {@code text} stands, which shows that it is of the first class. */
    private int shown(String text) {
        Matcher found = sign.matcher(text);
        int at = found.find() ? found.start() : 0;
        while (first.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** Whether most vowels, or the first one of as many, are of the second class: those of the stem if it has any. */
    private boolean isSecond(String text) {
        int balance = 0;
        char leading = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetter(c) && leading != 0) {
                break; // a suffix follows its stem
            }
            int of = (first.indexOf(c) >= 0 ? -1 : 0) + (second.indexOf(c) >= 0 ? 1 : 0);
            leading = leading == 0 && of != 0 ? c : leading;
            balance += of;
        }
        return balance == 0 ? second.indexOf(leading) >= 0 : balance > 0;
    }

    private static boolean has(String text, String vowels) {
        return vowels.chars().anyMatch(c -> text.indexOf(c) >= 0);
    }

    private String exchanged(String text) {
        StringBuilder exchanged = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int of = first.indexOf(text.charAt(i));
            int other = second.indexOf(text.charAt(i));
            exchanged.setCharAt(i, of >= 0 ? second.charAt(of) : other >= 0 ? first.charAt(other) : text.charAt(i));
        }
        return exchanged.toString();
    }

    private static String partly(String text, String exchanged, String wrong) {
        StringBuilder right = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            right.setCharAt(i, wrong.indexOf(text.charAt(i)) >= 0 ? exchanged.charAt(i) : text.charAt(i));
        }
        return right.toString();
    }
}
