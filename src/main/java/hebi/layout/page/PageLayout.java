package hebi.layout.page;

import hebi.box.Box;
import hebi.box.BoxBuilder;
import hebi.diag.Code;
import hebi.diag.Span;
import hebi.fragment.Page;
import hebi.layout.LayoutContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Lays out all documents of an edition as one sequence of pages. */
public final class PageLayout {
    /** Page numbers that refer forward settle in this many passes, or never. */
    private static final int MAX_PASSES = 4;

    private final PageSettings settings;
    private final LayoutContext context;

    private PageLayout(PageSettings settings, LayoutContext context) {
        this.settings = settings;
        this.context = context;
    }

    /**
     * The pages of an edition. Each document begins a new page.
     *
     * @param documents in printed order
     * @param settings what holds for all pages
     * @param context what layout needs; its structure ids are not used, each document has its own
     */
    public static LayoutOutput layout(List<EditionDocument> documents, PageSettings settings, LayoutContext context) {
        PageLayout layout = new PageLayout(settings, context);
        return layout.run(LocalLinks.resolve(documents, context.diagnostics()));
    }

    private LayoutOutput run(List<EditionDocument> documents) {
        List<PreparedDocument> prepared = prepare(documents);
        Resolver resolver = new Resolver(
                prepared,
                new EditionIndex(prepared),
                References.none(),
                context.languages(),
                settings.language(),
                context.diagnostics());
        List<Pass> passes = List.of();
        for (int pass = 1; pass <= MAX_PASSES; pass++) {
            List<Pass> next = pass(resolver, passes);
            if (isSame(next, passes)) {
                break;
            }
            passes = next;
            resolver = resolver.with(references(passes));
            if (pass == MAX_PASSES && !isSettled(passes, resolver)) {
                context.diagnostics().report(Code.REFERENCES_DO_NOT_SETTLE, Span.NONE, Integer.toString(MAX_PASSES));
            }
        }
        LayoutOutput output = new EditionAssembler(settings, context, resolver)
                .assemble(passes.stream().map(Pass::pages).toList());
        release(passes, prepared, output);
        return output;
    }

    private void release(List<Pass> passes, List<PreparedDocument> prepared, LayoutOutput output) {
        List<String> labels =
                output.document().pages().stream().map(Page::label).toList();
        int first = 0;
        for (int i = 0; i < passes.size(); i++) {
            int next = first + passes.get(i).pages().size();
            PreparedDocument document = prepared.get(i);
            document.findings()
                    .release(context.diagnostics(), document.document().name(), labels.subList(first, next));
            first = next;
        }
    }

    private List<PreparedDocument> prepare(List<EditionDocument> documents) {
        List<PreparedDocument> prepared = new ArrayList<>();
        int nextId = 2; // 1 is the Document element
        for (EditionDocument document : documents) {
            PreparedDocument next = PreparedDocument.of(document, nextId, settings.language(), context);
            nextId = next.structure().nextId();
            prepared.add(next);
        }
        return prepared;
    }

    /** What the layout of one document depends on in a pass. */
    private record Input(DocumentTexts texts, boolean startsLeft) {}

    /** One document in one pass: what it depended on, and what came out. */
    private record Pass(Input input, List<LaidPage> pages) {}

    /** A document laid out anew. */
    private record Draft(Box.Block root, Pass pass) {}

    /**
     * Lays out what has changed since the last pass; what has not keeps its pages. Documents depend on one another only by
     * the side on which each begins: they are laid out side by side as if all those before had an even number of pages,
     * and paginated again, with their lines as they are, where that was wrong.
     */
    private List<Pass> pass(Resolver resolver, List<Pass> before) {
        List<DocumentTexts> texts = IntStream.range(0, resolver.documents().size())
                .mapToObj(i -> DocumentTexts.of(i, resolver))
                .toList();
        List<Optional<Draft>> drafts = drafts(resolver, texts, before);
        List<Pass> passes = new ArrayList<>();
        boolean left = settings.boundRight();
        for (int i = 0; i < texts.size(); i++) {
            Input input = new Input(texts.get(i), left);
            Pass next = drafts.get(i)
                    .map(draft -> settled(draft, resolver, passes.size(), input))
                    .orElseGet(() -> kept(resolver, before, passes.size(), input));
            passes.add(next);
            left ^= next.pages().size() % 2 == 1;
        }
        return passes;
    }

    private List<Optional<Draft>> drafts(Resolver resolver, List<DocumentTexts> texts, List<Pass> before) {
        List<Supplier<Optional<Draft>>> tasks = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            PreparedDocument document = resolver.documents().get(i);
            boolean left = i < before.size() ? before.get(i).input().startsLeft() : settings.boundRight();
            Input guess = new Input(texts.get(i), left);
            boolean same = i < before.size() && before.get(i).input().texts().equals(texts.get(i));
            tasks.add(() -> same ? Optional.empty() : Optional.of(layOut(document, guess)));
        }
        return SharedWork.run(tasks, settings.helpers(), settings.helperCount());
    }

    private Pass settled(Draft draft, Resolver resolver, int index, Input input) {
        return draft.pass().input().startsLeft() == input.startsLeft()
                ? draft.pass()
                : paginate(resolver.documents().get(index), draft.root(), input);
    }

    /** The texts are as they were; if the side is, too, so are the pages. */
    private Pass kept(Resolver resolver, List<Pass> before, int index, Input input) {
        Pass known = before.get(index);
        return known.input().startsLeft() == input.startsLeft()
                ? known
                : layOut(resolver.documents().get(index), input).pass();
    }

    private Draft layOut(PreparedDocument document, Input input) {
        Box.Block root = new BoxBuilder(document.order(), input.texts())
                .build(document.document().root());
        return new Draft(root, paginate(document, root, input));
    }

    private Pass paginate(PreparedDocument document, Box.Block root, Input input) {
        document.findings().clear();
        return new Pass(input, Pagination.paginate(document, root, settings.boundRight(), input.startsLeft()));
    }

    private static boolean isSame(List<Pass> passes, List<Pass> others) {
        return passes.size() == others.size()
                && IntStream.range(0, passes.size())
                        .allMatch(
                                i -> passes.get(i).input().equals(others.get(i).input()));
    }

    private static References references(List<Pass> passes) {
        List<List<LaidPage>> pages = passes.stream().map(Pass::pages).toList();
        List<LaidPage> all = pages.stream().flatMap(List::stream).toList();
        int[] numbers = PageNumbers.of(all).stream()
                .mapToInt(n -> n.getOrDefault(PageNumbers.PAGE, 0))
                .toArray();
        return References.of(pages, numbers);
    }

    private static boolean isSettled(List<Pass> passes, Resolver resolver) {
        for (int i = 0; i < passes.size(); i++) {
            if (!passes.get(i).input().texts().equals(DocumentTexts.of(i, resolver))) {
                return false;
            }
        }
        return true;
    }
}
