package hebi.template;

import freemarker.template.TemplateMethodModelEx;
import hebi.geom.Direction;
import hebi.lang.LanguageProfile;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Languages and their words as templates see them. */
final class TextModel {
    private final Map<String, LanguageProfile> languages;

    TextModel(Map<String, LanguageProfile> languages) {
        this.languages = new TreeMap<>(languages);
    }

    /** A profile that the edition cannot do without. */
    LanguageProfile profile(String key) {
        LanguageProfile profile = languages.get(key);
        if (profile == null) {
            throw new IllegalArgumentException("no profile for language " + key);
        }
        return profile;
    }

    /** {@code key}, {@code tag}, {@code dir}, and the function {@code word(name, argument…)}. */
    Map<String, Object> language(String key) {
        LanguageProfile profile = profile(key);
        return Map.of("key", key, "tag", profile.tag(), "dir", direction(profile), "word", words(profile));
    }

    /** A language that an author named by tag in {@code lang=…}; without {@code dir} when no profile knows it. */
    Map<String, Object> foreign(String tag) {
        Optional<LanguageProfile> known = languages.values().stream()
                .filter(p -> p.key().equals(tag)
                        || p.tag().equalsIgnoreCase(tag)
                        || p.aliases().contains(tag))
                .findFirst();
        Map<String, Object> view = new TreeMap<>();
        view.put("tag", known.map(LanguageProfile::tag).orElse(tag));
        known.ifPresent(p -> view.put("dir", direction(p)));
        return view;
    }

    /** The text of {@code texts} in the language, or in any language when there is none: nothing is lost. */
    static String text(Map<String, String> texts, String key) {
        String text = texts.get(key);
        return text != null
                ? text
                : new TreeMap<>(texts).values().stream().findFirst().orElse("");
    }

    /** A formula of the profile, filled in. Arguments are strings: a year is not grouped. */
    static String formula(LanguageProfile profile, String name, Object... arguments) {
        return new MessageFormat(profile.word(name), Locale.ROOT).format(arguments);
    }

    static TemplateMethodModelEx words(LanguageProfile profile) {
        return arguments -> {
            List<String> values = new ArrayList<>();
            for (Object argument : arguments) {
                values.add(String.valueOf(argument));
            }
            String name = values.isEmpty() ? "" : values.remove(0);
            return values.isEmpty() ? profile.word(name) : formula(profile, name, values.toArray());
        };
    }

    private static String direction(LanguageProfile profile) {
        return profile.direction() == Direction.RTL ? "rtl" : "ltr";
    }
}
