package hebi.lang;

import hebi.resource.ClasspathResources;
import hebi.resource.Resources;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The languages that Hebi knows, found by key, tag, alias or a longer tag of the same language and script. Profiles are
 * read when first asked for; safe for several threads.
 */
public final class Languages {
    // Key, then the tags that lead to it: enough to find a profile without reading all of them.
    private static final List<Entry> ENTRIES = List.of(
            new Entry("zh", List.of("zh", "zh-Hans", "zh-CN", "zh-SG", "cmn", "cmn-Hans")),
            new Entry(
                    "zh-Hant",
                    List.of("zh-Hant", "zh-TW", "zh-HK", "zh-MO", "cmn-Hant", "cmn-TW", "yue", "yue-Hant", "yue-HK")),
            new Entry("ug", List.of("ug", "ug-Arab", "ug-CN", "uig")),
            new Entry("kk", List.of("kk-Arab", "kk", "kk-CN", "kaz")),
            new Entry("mn", List.of("mn-Mong", "mn", "mvf", "mn-CN")),
            new Entry("ko", List.of("ko", "ko-Kore", "ko-KR", "ko-CN", "kor")),
            new Entry("en", List.of("en")));
    private static final String OTHERS = "en";

    private final Function<String, LanguageProfile> source;
    private final Map<String, LanguageProfile> read = new ConcurrentHashMap<>();

    private record Entry(String key, List<String> tags) {}

    /** The built-in profiles. */
    public Languages() {
        this(new ClasspathResources(Languages.class));
    }

    /** Profiles {@code KEY.yaml} in the root of {@code files}. */
    Languages(Resources files) {
        this((String key) -> ProfileReader.read(files, key));
    }

    private Languages(Function<String, LanguageProfile> source) {
        this.source = source;
    }

    /**
     * The same with a magazine's own exceptions of hyphenation.
     *
     * @param exceptions by language key, as in {@link LanguageProfile#withHyphenationExceptions}
     */
    public Languages withHyphenationExceptions(Map<String, List<String>> exceptions) {
        return exceptions.isEmpty()
                ? this
                : new Languages((String key) ->
                        profile(key).withHyphenationExceptions(exceptions.getOrDefault(key, List.of())));
    }

    /** Keys of all languages, Chinese first: also the order in which their fonts serve as fallbacks. */
    public List<String> known() {
        return ENTRIES.stream().map(Entry::key).toList();
    }

    /**
     * The profile for a key or a BCP 47 tag: {@code zh}, {@code zh-CN}, {@code kk-Arab-CN}. Empty for an unknown
     * language, also for a known one in another script ({@code kk-Cyrl}).
     */
    public Optional<LanguageProfile> find(String tag) {
        for (String t = tag.replace('_', '-'); !t.isEmpty(); t = parent(t)) {
            for (Entry entry : ENTRIES) {
                if (contains(entry, t) && scriptFits(tag, entry)) {
                    return Optional.of(read.computeIfAbsent(entry.key(), source));
                }
            }
        }
        return Optional.empty();
    }

    /** The profile for a tag; the neutral one with the tag put in for a language that Hebi does not know. */
    public LanguageProfile profile(String tag) {
        return find(tag).orElseGet(() -> neutral(tag));
    }

    private LanguageProfile neutral(String tag) {
        LanguageProfile base = find(OTHERS).orElseThrow();
        // Its words are of a language of which nothing is known.
        Map<String, String> settings = Map.of("hyphenation", "none", LanguageProfile.HYPHENATION_EXCEPTIONS, "");
        return base.with(tag.isBlank() ? base.tag() : tag, settings);
    }

    private static boolean contains(Entry entry, String tag) {
        return entry.tags().stream().anyMatch(t -> t.equalsIgnoreCase(tag));
    }

    // A tag with another script than the profile's own is another orthography: kk-Cyrl is not kk-Arab.
    private static boolean scriptFits(String tag, Entry entry) {
        String script = script(tag);
        return script.isEmpty() || entry.tags().stream().map(Languages::script).anyMatch(script::equals);
    }

    private static String script(String tag) {
        String[] parts = tag.replace('_', '-').split("-");
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].length() == 4 && Character.isLetter(parts[i].charAt(0))) {
                return parts[i].toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }

    private static String parent(String tag) {
        int cut = tag.lastIndexOf('-');
        return cut < 0 ? "" : tag.substring(0, cut);
    }
}
