package hebi.project;

import hebi.diag.Code;
import hebi.diag.Span;
import hebi.document.Issue.ArticleOrder;
import hebi.project.IssueSchema.SectionPlan;
import hebi.project.yaml.ReadingContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which manuscripts an issue has, compared with those that it lists. */
final class ArticleFiles {
    private static final Pattern FILE_NAME = Pattern.compile("([a-z][a-z0-9-]{0,63})\\.([A-Za-z0-9-]{1,35})\\.md");
    /** Documents that Hebi makes; an article's document has the article's name. */
    private static final Set<String> RESERVED = Set.of("cover", "contents", "colophon", "nav");

    private final String folder;
    private final String issueFile;
    private final ReadingContext context;
    private final Map<String, Map<String, String>> paths = new TreeMap<>();

    ArticleFiles(String issueFolder, ReadingContext context) {
        this.folder = issueFolder + "/articles";
        this.issueFile = issueFolder + "/issue.yaml";
        this.context = context;
    }

    /** The folder of manuscripts. */
    String folder() {
        return folder;
    }

    /** Sorts the files named {@code names}, which are in the folder, by article and language. */
    void add(List<String> names) {
        for (String name : names) {
            if (name.endsWith(".md") && !name.startsWith(".")) {
                add(name);
            }
        }
    }

    private void add(String name) {
        Span span = Span.of(folder + "/" + name);
        Matcher matcher = FILE_NAME.matcher(name);
        if (!matcher.matches()) {
            context.report(Code.FILE_NAME_NOT_UNDERSTOOD, span, name, "NAME.LANGUAGE.md");
            return;
        }
        String article = matcher.group(1);
        String language = matcher.group(2);
        context.checkLanguage(language, span);
        if (RESERVED.contains(article)) {
            context.with("article", article).with("language", language).report(Code.NAME_RESERVED, span, article);
        } else if (context.languages().contains(language)) {
            paths.computeIfAbsent(article, a -> new TreeMap<>()).put(language, folder + "/" + name);
        }
    }

    /**
     * The listed articles’ files by article and language; what disagrees with the list is reported.
     *
     * @param more names that are listed elsewhere, of which some may be other issues'
     */
    Map<String, Map<String, String>> listed(List<SectionPlan> order, Set<String> more) {
        Map<String, Span> listed = new HashMap<>();
        Map<String, Map<String, String>> found = new TreeMap<>();
        for (SectionPlan section : order) {
            for (ArticleOrder article : section.articles()) {
                Span first = listed.putIfAbsent(article.name(), article.span());
                if (first != null) {
                    context.with("article", article.name())
                            .report(Code.ARTICLE_LISTED_TWICE, article.span(), article.name(), first.toString());
                } else if (paths.containsKey(article.name())) {
                    found.put(article.name(), paths.get(article.name()));
                } else {
                    String file = folder + "/" + article.name() + ".LANGUAGE.md";
                    context.with("article", article.name())
                            .report(Code.ARTICLE_MISSING, article.span(), article.name(), file);
                }
            }
        }
        paths.forEach((article, files) -> {
            if (more.contains(article)) {
                found.putIfAbsent(article, files);
            } else if (!listed.containsKey(article)) {
                Span file = Span.of(files.values().iterator().next());
                context.with("article", article).report(Code.ARTICLE_NOT_LISTED, file, article, issueFile);
            }
        });
        return found;
    }
}
