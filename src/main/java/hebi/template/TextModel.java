package hebi.template;

import freemarker.template.TemplateMethodModelEx;
import hebi.geom.BlockFlow;
import hebi.geom.Direction;
import hebi.lang.LanguageFormats;
import hebi.lang.LanguageProfile;
import hebi.lang.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Languages and their words as templates see them. */
final class TextModel {
    private final Languages languages;

    TextModel(Languages languages) {
        this.languages = languages;
    }

    /** The profile of one of the edition’s languages. */
    LanguageProfile profile(String key) {
        return languages.profile(key);
    }

    /** {@code key}, {@code tag}, {@code dir}, {@code vertical}, and the function {@code word(name, argument…)}. */
    Map<String, Object> language(String key) {
        LanguageProfile profile = profile(key);
        return Map.of(
                "key",
                key,
                "tag",
                profile.tag(),
                "dir",
                direction(profile),
                "vertical",
                !profile.writingModes().contains(BlockFlow.HORIZONTAL_TB),
                "word",
                words(profile));
    }

    /** A language that an author named by tag in {@code lang=…}; without {@code dir} when no profile knows it. */
    Map<String, Object> foreign(String tag) {
        Optional<LanguageProfile> known = languages.find(tag);
        Map<String, Object> view = new TreeMap<>();
        view.put("tag", tag);
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

    /** The function {@code word(name, argument…)} of a language. */
    static TemplateMethodModelEx words(LanguageProfile profile) {
        return arguments -> {
            List<String> values = new ArrayList<>();
            for (Object argument : arguments) {
                values.add(String.valueOf(argument));
            }
            String name = values.isEmpty() ? "" : values.remove(0);
            return values.isEmpty() ? profile.word(name) : new LanguageFormats(profile).phrase(name, values.toArray());
        };
    }

    private static String direction(LanguageProfile profile) {
        return profile.direction() == Direction.RTL ? "rtl" : "ltr";
    }
}
