package hebi.epub;

import hebi.document.Article;
import hebi.document.Article.Credit;
import hebi.document.Edition;
import hebi.document.Edition.EditionArticle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The people named in the credits with their MARC relator codes (https://id.loc.gov/vocabulary/relators.html), in order
 * of first mention. Names stand as they are written: in the languages of this house the family name comes first.
 */
final class People {
    private static final String AUTHOR = "aut";
    // A source is no person and no relator of this edition.
    private static final Map<String, String> RELATORS =
            Map.of("author", AUTHOR, "photo", "pht", "illustration", "ill", "editor", "edt", "translator", "trl");

    private People() {}

    /**
     * A person.
     *
     * @param name as written
     * @param roles MARC relator codes, in order of mention
     */
    record Person(String name, List<String> roles) {
        /** Whether it is a {@code dc:creator}; who only helped is a {@code dc:contributor}. */
        boolean isCreator() {
            return roles.contains(AUTHOR);
        }
    }

    /** Everyone, each once. */
    static List<Person> of(Edition edition) {
        Map<String, List<String>> roles = new LinkedHashMap<>();
        for (EditionArticle article : edition.articles()) {
            for (Article text : article.texts()) {
                text.credits().forEach(credit -> add(credit, roles));
            }
        }
        return roles.entrySet().stream()
                .map(e -> new Person(e.getKey(), List.copyOf(e.getValue())))
                .toList();
    }

    private static void add(Credit credit, Map<String, List<String>> roles) {
        String relator = RELATORS.get(credit.role());
        if (relator == null) {
            return;
        }
        for (String name : credit.names()) {
            List<String> known = roles.computeIfAbsent(name, n -> new ArrayList<>());
            if (!known.contains(relator)) {
                known.add(relator);
            }
        }
    }
}
