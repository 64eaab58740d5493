package hebi.lang;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import hebi.geom.BlockFlow;
import hebi.geom.Direction;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Dates, lists, quotations, issue lines and sorting of one language (LD-1 to LD-7). Safe for several threads. */
public final class LanguageFormats {
    private final LanguageProfile profile;

    /** Of {@code profile}. */
    public LanguageFormats(LanguageProfile profile) {
        this.profile = profile;
    }

    /** How characters and lines run, as CLDR names it (LD-5): {@code left-to-right}, {@code top-to-bottom} … */
    public record Orientation(String character, String line) {}

    /** Length of a date. */
    public enum DateStyle {
        /** Year, month, day and weekday in words. */
        FULL,
        /** Year, month and day in words. */
        LONG,
        /** Year and month. */
        MONTH
    }

    /** A date in words with European digits (LD-1, LD-2). */
    public String date(LocalDate date, DateStyle style) {
        int month = date.getMonthValue();
        return format(
                profile.word("date." + style.name().toLowerCase(Locale.ROOT)),
                date.getYear(),
                month,
                date.getDayOfMonth(),
                profile.word("month." + month),
                profile.word("weekday." + date.getDayOfWeek().getValue()));
    }

    /** A date in words. */
    public String date(LocalDate date) {
        return date(date, DateStyle.LONG);
    }

    /** The items as an enumeration: {@code A、B和C} (LD-3). */
    public String list(List<String> items) {
        if (items.isEmpty()) {
            return "";
        }
        String text = items.get(0);
        for (int i = 1; i < items.size(); i++) {
            String pattern = i == items.size() - 1 ? "list.last" : "list.middle";
            text = profile.word(pattern).replace("{1}", items.get(i)).replaceFirst("\\{0\\}", quoteReplacement(text));
        }
        return text;
    }

    private static String quoteReplacement(String text) {
        return java.util.regex.Matcher.quoteReplacement(text);
    }

    /** The text in quotation marks (LD-4, ZH-9, UG-15); {@code depth} 0 is the outer pair, 1 the inner, and so on. */
    public String quote(String text, int depth) {
        String level = depth % 2 == 0 ? "quote.outer." : "quote.inner.";
        return profile.word(level + "1") + text + profile.word(level + "2");
    }

    /** The issue line with year, number in the year and running number: {@code 2026年第5期（总第250期）} (LD-7). */
    public String issueLine(int year, int number, int wholeNumber) {
        return format(profile.word("issue.line"), year, number, wholeNumber);
    }

    /** A formula of the profile, filled: {@code figure} with 3 is {@code 图3}. */
    public String phrase(String word, Object... args) {
        return format(profile.word(word), args);
    }

    /** A number in the digits that the language’s texts use. */
    public String number(int value) {
        return Integer.toString(value);
    }

    /** How its usual writing mode runs (LD-5). */
    public Orientation orientation() {
        BlockFlow flow = profile.writingModes().get(0);
        boolean rtl = profile.direction() == Direction.RTL;
        return switch (flow) {
            case HORIZONTAL_TB -> new Orientation(rtl ? "right-to-left" : "left-to-right", "top-to-bottom");
            case VERTICAL_LR -> new Orientation("top-to-bottom", "left-to-right");
            case VERTICAL_RL -> new Orientation("top-to-bottom", "right-to-left");
        };
    }

    /** The words in the order of the language’s dictionary (LD-6); equal words keep their order. */
    public List<String> sorted(List<String> words) {
        Collator collator = collator();
        List<String> sorted = new ArrayList<>(words);
        sorted.sort((a, b) -> collator.compare(a, b));
        return List.copyOf(sorted);
    }

    /** A collator of its own for the caller’s thread. */
    public Collator collator() {
        String rules = profile.setting("collation", "");
        if (rules.isEmpty()) {
            return Collator.getInstance(new ULocale(profile.setting("icu", profile.tag())));
        }
        try {
            Collator collator = new RuleBasedCollator(rules);
            collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
            return collator;
        } catch (Exception e) {
            throw new IllegalStateException("collation of " + profile.key(), e);
        }
    }

    // Numbers are given as text: MessageFormat would group 2026 as 2,026.
    private static String format(String pattern, Object... args) {
        Object[] texts = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            texts[i] = String.valueOf(args[i]);
        }
        return new MessageFormat(pattern, Locale.ROOT).format(texts);
    }
}
