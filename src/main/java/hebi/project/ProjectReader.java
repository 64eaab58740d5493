package hebi.project;

import hebi.diag.BuildAbortedException;
import hebi.diag.Code;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import hebi.document.Article;
import hebi.document.Edition;
import hebi.document.EditionPlan;
import hebi.document.Issue;
import hebi.document.Magazine;
import hebi.document.Picture;
import hebi.lang.Languages;
import hebi.project.IssueSchema.CoverPlan;
import hebi.project.IssueSchema.EditionIssue;
import hebi.project.IssueSchema.IssuePlan;
import hebi.project.IssueSchema.SectionPlan;
import hebi.project.ManuscriptReader.ManuscriptFile;
import hebi.project.markdown.Pictures;
import hebi.project.yaml.ReadingContext;
import hebi.project.yaml.Schema;
import hebi.project.yaml.YamlParser;
import hebi.project.yaml.YamlValue;
import hebi.resource.ResourceException;
import hebi.resource.Resources;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads a magazine from its folder: first {@link #magazine}, then {@link #issue}, then {@link #edition}. Problems go to
 * the diagnostics; a method that leaves nothing to go on with throws {@link BuildAbortedException} after reporting.
 */
public final class ProjectReader {
    /** The file that makes a folder a project. */
    public static final String MAGAZINE_FILE = "magazine.yaml";

    private static final String ISSUES = "issues";
    // ISO 15924: scripts whose text is set without spaces between words.
    private static final Set<String> HAN_SCRIPTS = Set.of("Hans", "Hant", "Hani");

    private final Resources resources;
    private final Languages languages;
    private final SourceFiles files;
    private final ReadingContext context;
    private final Map<String, IssuePlan> plans = new HashMap<>();
    private final Map<String, Issue> issues = new HashMap<>();
    private final List<Correction> corrections = new ArrayList<>();

    /** A reader of the project whose folder is the root of {@code resources}. */
    public ProjectReader(Resources resources, Languages languages, Diagnostics diagnostics) {
        this.resources = resources;
        this.languages = languages;
        this.files = new SourceFiles(resources, diagnostics);
        this.context = new ReadingContext(Set.copyOf(languages.known()), diagnostics);
    }

    /** Reads {@code magazine.yaml}. */
    public Magazine magazine() {
        Magazine magazine = yaml(MAGAZINE_FILE, MagazineSchema.SCHEMA);
        for (EditionPlan plan : magazine.editions()) {
            if (plan.frequency().step(magazine.frequency()).isEmpty()) {
                String own = plan.frequency().key();
                String issues = magazine.frequency().key();
                context.with("edition", plan.id())
                        .report(Code.EDITION_FREQUENCY_UNEVEN, plan.span(), plan.id(), own, issues);
            }
        }
        return magazine;
    }

    /** Ids of all issues, sorted: the folders in {@code issues/} that hold an {@code issue.yaml}. */
    public List<String> issueIds() {
        return list(ISSUES).stream()
                .filter(name -> name.endsWith("/"))
                .map(name -> name.substring(0, name.length() - 1))
                .filter(id -> resources.exists(issueFile(id)))
                .toList();
    }

    /** Reads the issue {@code id} with every text of every article that it lists. */
    public Issue issue(Magazine magazine, String id) {
        Issue before = issues.get(id);
        return before == null ? readIssue(magazine, id) : before;
    }

    private Issue readIssue(Magazine magazine, String id) {
        List<String> known = issueIds();
        if (!known.contains(id)) {
            context.report(Code.UNKNOWN_ISSUE, Span.of(ISSUES), ReadingContext.unknown(id, known));
            throw new BuildAbortedException();
        }
        IssuePlan plan = plan(id);
        plan.order().forEach(section -> checkSection(section, magazine));
        plan.editions().forEach((edition, own) -> checkEdition(edition, own, magazine));
        PictureShelf shelf = shelf(id);
        ArticleFiles articleFiles = new ArticleFiles(folder(id), context);
        articleFiles.add(list(articleFiles.folder()));
        Map<String, Map<String, Article>> articles = new TreeMap<>();
        articleFiles
                .listed(plan.order(), plan.listedByEditions(id))
                .forEach((name, paths) -> articles.put(name, texts(name, paths, shelf)));
        shelf.reportLoneSidecars();
        Issue issue = new Issue(
                id,
                plan.year(),
                plan.number(),
                plan.wholeNumber().orElse(plan.number()),
                plan.date(),
                // With the texts of the magazine's first edition, until an edition is asked for.
                plan.cover().map(c -> cover(c, shelf, id, firstLanguage(magazine))),
                order(plan),
                Collections.unmodifiableMap(articles),
                plan.span());
        issues.put(id, issue);
        corrections.addAll(new IssueChecks(issue, languages, context.diagnostics()).run());
        return issue;
    }

    /** What of the texts of the issues read so far may be put right without asking. */
    public List<Correction> corrections() {
        return List.copyOf(corrections);
    }

    /** Ids of the editions that come out with {@code issue}, in the magazine's order. */
    public List<String> due(Magazine magazine, Issue issue) {
        EditionSchedule schedule = schedule(magazine);
        return magazine.editions().stream()
                .filter(plan -> schedule.isDue(plan, plan(issue.id())))
                .map(EditionPlan::id)
                .toList();
    }

    /**
     * Puts the edition {@code editionId} of {@code issue} together, whether it is due or not: of the articles of the
     * issues that feed it.
     */
    public Edition edition(Magazine magazine, Issue issue, String editionId) {
        EditionPlan plan = plan(magazine, editionId);
        IssuePlan issuePlan = plan(issue.id());
        EditionSchedule schedule = schedule(magazine);
        Map<String, Issue> feeding = new LinkedHashMap<>();
        schedule.feeding(plan, issue.id(), issuePlan)
                .forEach(id -> feeding.put(id, id.equals(issue.id()) ? issue : issue(magazine, id)));
        EditionSelection selection = new EditionSelection(issue, feeding, context.with("edition", editionId));
        Optional<List<SectionPlan>> own =
                Optional.ofNullable(issuePlan.editions().get(plan.id())).flatMap(EditionIssue::order);
        List<EditionSelection.Candidates> candidates = own.isPresent()
                ? selection.listed(own.get(), id -> issueNamed(magazine, id))
                : schedule.isSelection(plan, issuePlan) ? selection.all() : selection.order();
        Issue shown = withCover(new EditionIssueLine(plan, issuePlan, magazine, context).of(issue), plan, magazine);
        return new EditionBuilder(
                        magazine,
                        shown,
                        plan,
                        languages.profile(plan.languages().get(0)),
                        context.diagnostics())
                .build(candidates);
    }

    private EditionPlan plan(Magazine magazine, String editionId) {
        return magazine.editions().stream()
                .filter(e -> e.id().equals(editionId))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> known =
                            magazine.editions().stream().map(EditionPlan::id).toList();
                    context.report(Code.UNKNOWN_EDITION, magazine.span(), ReadingContext.unknown(editionId, known));
                    return new BuildAbortedException();
                });
    }

    /** The issue, read once; nothing when there is none. */
    private Optional<Issue> issueNamed(Magazine magazine, String id) {
        return issueIds().contains(id) ? Optional.of(issue(magazine, id)) : Optional.empty();
    }

    private EditionSchedule schedule(Magazine magazine) {
        return new EditionSchedule(magazine, issueIds(), this::glance, context);
    }

    private IssuePlan plan(String id) {
        return plans.computeIfAbsent(id, key -> yaml(issueFile(key), IssueSchema.SCHEMA));
    }

    /** Year and number of an issue that may have nothing to do with what is read: its faults are not reported. */
    private Optional<IssuePlan> glance(String id) {
        ReadingContext quiet = new ReadingContext(context.languages(), finding -> {});
        return Optional.ofNullable(plans.get(id)).or(() -> new SourceFiles(resources, quiet.diagnostics())
                .text(issueFile(id), SourceFiles.YAML_LIMIT, Span.NONE)
                .flatMap(text -> YamlParser.parse(text, issueFile(id), 0, quiet.diagnostics()))
                .flatMap(value -> IssueSchema.SCHEMA.read(value, issueFile(id), quiet)));
    }

    private <T> T yaml(String path, Schema<T> schema) {
        Optional<YamlValue> value = files.text(path, SourceFiles.YAML_LIMIT, Span.NONE)
                .flatMap(text -> YamlParser.parse(text, path, 0, context.diagnostics()));
        return value.flatMap(v -> schema.read(v, path, context)).orElseThrow(BuildAbortedException::new);
    }

    private void checkEdition(String id, EditionIssue own, Magazine magazine) {
        List<String> known = magazine.editions().stream().map(EditionPlan::id).toList();
        if (!known.contains(id)) {
            context.with("edition", id)
                    .report(Code.EDITION_NOT_DECLARED, own.span(), ReadingContext.unknown(id, known));
        }
        own.order().ifPresent(order -> order.forEach(section -> checkSection(section, magazine)));
    }

    private void checkSection(SectionPlan section, Magazine magazine) {
        String key = section.section().text();
        if (!key.isEmpty() && !magazine.sections().containsKey(key)) {
            String[] unknown = ReadingContext.unknown(key, magazine.sections().keySet());
            context.report(Code.UNKNOWN_SECTION, section.section().span(), unknown);
        }
    }

    // An article listed twice, which was reported, keeps its first place.
    private static List<Issue.SectionOrder> order(IssuePlan plan) {
        Set<String> seen = new HashSet<>();
        List<Issue.SectionOrder> order = new ArrayList<>();
        for (SectionPlan section : plan.order()) {
            List<Issue.ArticleOrder> articles = section.articles().stream()
                    .filter(article -> seen.add(article.name()))
                    .toList();
            order.add(new Issue.SectionOrder(section.section().text(), articles));
        }
        return List.copyOf(order);
    }

    private Map<String, Article> texts(String name, Map<String, String> paths, PictureShelf shelf) {
        Map<String, Article> texts = new TreeMap<>();
        paths.forEach((language, path) -> {
            Diagnostics about = context.diagnostics().with("article", name).with("language", language);
            Optional<String> text = files.reportingTo(about).text(path, SourceFiles.MANUSCRIPT_LIMIT, Span.NONE);
            // An empty article stands for one that cannot be read, which was reported: it is not missing.
            texts.put(
                    language,
                    text.map(t -> article(name, language, path, t, shelf, about))
                            .orElseGet(() -> Article.unreadable(name, language, path)));
        });
        return Collections.unmodifiableMap(texts);
    }

    private Article article(
            String name, String language, String path, String text, PictureShelf shelf, Diagnostics diagnostics) {
        boolean chinese = isChinese(language);
        Pictures pictures =
                shelf.picturesFor(new PictureShelf.Reader(ProjectPath.folder(path), language, chinese, diagnostics));
        ManuscriptFile manuscript = new ManuscriptFile(path, name, language, chinese);
        return new ManuscriptReader(manuscript, pictures, context.languages(), diagnostics).read(text);
    }

    private Issue.Cover cover(CoverPlan plan, PictureShelf shelf, String id, String language) {
        Pictures.Mention mention = new Pictures.Mention(
                plan.image().text(), "", List.of(), Map.of(), plan.image().span());
        return new Issue.Cover(coverPicture(mention, shelf, folder(id), language), plan.lines());
    }

    private static String firstLanguage(Magazine magazine) {
        return magazine.editions().isEmpty()
                ? ""
                : magazine.editions().get(0).languages().get(0);
    }

    /** With the edition's own cover, or the issue's with the texts of the edition's lead language. */
    private Issue withCover(Issue issue, EditionPlan plan, Magazine magazine) {
        String lead = plan.languages().get(0);
        PictureShelf shelf = shelf(issue.id());
        Optional<CoverPlan> own =
                Optional.ofNullable(plan(issue.id()).editions().get(plan.id())).flatMap(EditionIssue::cover);
        if (own.isPresent()) {
            return issue.withCover(cover(own.get(), shelf, issue.id(), lead));
        }
        return issue.cover()
                .filter(cover -> !lead.equals(firstLanguage(magazine)))
                .flatMap(cover -> plan(issue.id()).cover())
                .map(cover -> issue.withCover(cover(cover, shelf, issue.id(), lead)))
                .orElse(issue);
    }

    private Picture coverPicture(Pictures.Mention mention, PictureShelf shelf, String folder, String language) {
        return shelf.picturesFor(new PictureShelf.Reader(folder, language, isChinese(language), context.diagnostics()))
                .find(mention);
    }

    private boolean isChinese(String language) {
        return context.languages().contains(language)
                && languages
                        .find(language)
                        .map(p -> HAN_SCRIPTS.contains(p.script()))
                        .orElse(false);
    }

    private PictureShelf shelf(String issueId) {
        return new PictureShelf(resources, files, context, folder(issueId));
    }

    private List<String> list(String folder) {
        try {
            return resources.list(folder);
        } catch (ResourceException e) {
            context.diagnostics().report(e.diagnostic(Span.NONE));
            return List.of();
        }
    }

    private static String folder(String issueId) {
        return ISSUES + "/" + issueId;
    }

    private static String issueFile(String issueId) {
        return folder(issueId) + "/issue.yaml";
    }
}
