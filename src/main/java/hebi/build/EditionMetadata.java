package hebi.build;

import hebi.document.Article;
import hebi.document.Edition;
import hebi.document.Issue;
import hebi.lang.LanguageFormats;
import hebi.lang.LanguageProfile;
import hebi.pdf.PdfMetadata;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a PDF says of itself, from the edition. */
final class EditionMetadata {
    private EditionMetadata() {}

    static PdfMetadata of(Edition edition, Map<String, LanguageProfile> languages, boolean boundRight) {
        Map<String, String> titles = new LinkedHashMap<>();
        languages.forEach((key, profile) -> titles.put(profile.tag(), title(edition, key, profile)));
        Set<String> authors = new LinkedHashSet<>();
        for (Edition.EditionArticle article : edition.articles()) {
            for (Article.Credit credit : article.texts().get(0).credits()) {
                if (credit.role().equals("author")) {
                    authors.addAll(credit.names());
                }
            }
        }
        return new PdfMetadata(
                titles,
                List.copyOf(authors),
                edition.magazine().publisher().getOrDefault(edition.leadLanguage(), ""),
                edition.issue().date(),
                edition.identifier(),
                boundRight);
    }

    private static String title(Edition edition, String language, LanguageProfile profile) {
        String name = edition.magazine()
                .name()
                .getOrDefault(language, edition.magazine().slug());
        LanguageFormats formats = new LanguageFormats(profile);
        Issue issue = edition.issue();
        return formats.phrase(
                "issue.title", name, formats.issueLine(issue.year(), issue.number(), issue.wholeNumber()));
    }
}
