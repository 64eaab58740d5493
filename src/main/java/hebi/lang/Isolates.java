package hebi.lang;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * What UAX #9 would tear apart in right-to-left text, since it is left to right in itself (UG-2, UG-3): the setting
 * {@code isolate} of a profile, a list of patterns. Safe for several threads.
 */
public final class Isolates {
    private static final Map<List<String>, Isolates> KNOWN = new ConcurrentHashMap<>();

    private final List<String> parts;
    private final PatternSearch search;

    /**
     * A stretch of text.
     *
     * @param start UTF-16 offset, inclusive
     * @param end UTF-16 offset, exclusive
     */
    public record Range(int start, int end) {}

    private Isolates(List<String> parts) {
        this.parts = parts;
        this.search =
                new PatternSearch(Pattern.compile("(?<![\\p{L}\\d])(?:" + String.join("|", parts) + ")(?![\\d%])"));
    }

    /** Those of a language; a language without the setting has none. */
    public static Isolates of(LanguageProfile profile) {
        List<String> parts = new ArrayList<>();
        for (int i = 1; profile.settings().containsKey("isolate." + i); i++) {
            parts.add(profile.setting("isolate." + i, ""));
        }
        return KNOWN.computeIfAbsent(List.copyOf(parts), Isolates::new);
    }

    /** The stretches of {@code text} that must stand isolated, in order. */
    public List<Range> find(String text) {
        List<Range> found = new ArrayList<>();
        if (!parts.isEmpty()) {
            search.forEach(text, match -> found.add(new Range(match.start(), match.end())));
        }
        return List.copyOf(found);
    }
}
