package hebi.text;

import hebi.lang.Hyphenation;
import hebi.lang.LanguageProfile;
import hebi.text.TextStyle.Hyphens;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where the words of a text may be hyphenated by the rules of their languages ({@code hyphens: auto}; UG-7, KK-6). A word
 * is letters with their marks. Words with a soft hyphen are left to the author (css-text-4 §6.1), those of addresses and
 * numbers are whole. Safe for several threads.
 */
final class WordHyphens {
    /** Longer ones are no words. */
    private static final int LONGEST = 200;

    private static final String IN_ADDRESSES = "@/\\_=&#~";

    private final Map<Rules, Hyphenation> known = new ConcurrentHashMap<>();

    /** What a language's hyphenation is made from. */
    private record Rules(String language, Map<String, String> settings) {}

    /** UTF-16 offsets before which a word may be hyphenated. */
    BitSet find(String text, StyleMap styles, UnbreakableUnits units) {
        BitSet found = new BitSet();
        if (!styles.hasStyle(style -> style.hyphens().mode() == Hyphens.Mode.AUTO)) {
            return found;
        }
        IdentityHashMap<LanguageProfile, Hyphenation> languages = new IdentityHashMap<>(2);
        for (int i = 0; i < text.length(); ) {
            int end = wordEnd(text, i);
            if (end > i) {
                if (styles.at(i).hyphens().mode() == Hyphens.Mode.AUTO && isOrdinary(text, i, end, units)) {
                    hyphenate(text, i, end, styles, languages, found);
                }
                i = end;
            } else {
                i += Character.charCount(text.codePointAt(i));
            }
        }
        return found;
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            boolean inside = end > start && (c == Characters.SOFT_HYPHEN || Characters.isExtender(c));
            if (!Character.isLetter(c) && !inside) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private static boolean isOrdinary(String text, int start, int end, UnbreakableUnits units) {
        return end - start <= LONGEST
                && !units.isUnbroken(start) // UG-9: 2026-يىلى
                && (start == 0 || !isOfAddress(text.charAt(start - 1)))
                && (end == text.length() || (!isOfAddress(text.charAt(end)) && !isInnerPoint(text, end)))
                && !(start > 0 && isInnerPoint(text, start - 1))
                && text.substring(start, end).indexOf(Characters.SOFT_HYPHEN) < 0;
    }

    private static boolean isOfAddress(char c) {
        return Character.isDigit(c) || IN_ADDRESSES.indexOf(c) >= 0;
    }

    /** A point or colon with letters or digits on both sides, as in names of hosts. */
    private static boolean isInnerPoint(String text, int at) {
        char c = text.charAt(at);
        return (c == '.' || c == ':')
                && at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && (Character.isLetterOrDigit(text.charAt(at + 1)) || text.charAt(at + 1) == '/');
    }

    private void hyphenate(
            String text,
            int start,
            int end,
            StyleMap styles,
            IdentityHashMap<LanguageProfile, Hyphenation> languages,
            BitSet found) {
        TextStyle style = styles.at(start);
        Hyphenation hyphenation = languages.computeIfAbsent(style.language(), this::of);
        for (int at : hyphenation.points(text.substring(start, end), limits(style.hyphens(), hyphenation))) {
            // css-text-4 §6.1: where elements of other languages or without hyphens begin, theirs holds.
            TextStyle here = styles.at(start + at);
            if (here.hyphens().mode() == Hyphens.Mode.AUTO && here.language().equals(style.language())) {
                found.set(start + at);
            }
        }
    }

    private Hyphenation of(LanguageProfile language) {
        return known.computeIfAbsent(new Rules(language.key(), language.settings()), rules -> Hyphenation.of(language));
    }

    private static Hyphenation.Limits limits(Hyphens hyphens, Hyphenation hyphenation) {
        Hyphenation.Limits own = hyphenation.limits();
        Hyphenation.Limits asked = hyphens.limits();
        return new Hyphenation.Limits(
                asked.word() > 0 ? asked.word() : own.word(),
                asked.before() > 0 ? asked.before() : own.before(),
                asked.after() > 0 ? asked.after() : own.after());
    }
}
