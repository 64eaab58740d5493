package hebi.layout.page;

import hebi.diag.Code;
import hebi.diag.Span;
import hebi.fragment.Page;
import hebi.layout.LayoutContext;
import hebi.layout.page.Pass.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Lays out all documents of an edition as one sequence of pages. */
public final class PageLayout {
    /** Page numbers that refer forward settle in this many passes, or never. */
    private static final int MAX_PASSES = 4;

    /**
     * Ids of structure elements are dealt out to documents in blocks of so many, so that they stay the same when a document
     * before gets some elements more.
     */
    private static final int ID_BLOCK = 4096;

    private final PageSettings settings;
    private final LayoutContext context;
    private final LayoutMemory memory;

    private PageLayout(PageSettings settings, LayoutContext context, LayoutMemory memory) {
        this.settings = settings;
        this.context = context;
        this.memory = memory;
    }

    /** The pages of an edition; nothing is known of it yet. */
    public static LayoutOutput layout(List<EditionDocument> documents, PageSettings settings, LayoutContext context) {
        return layout(documents, settings, context, new LayoutMemory());
    }

    /**
     * The pages of an edition. Each document begins a new page.
     *
     * @param documents in printed order
     * @param settings what holds for all pages
     * @param context what layout needs; its structure ids are not used, each document has its own
     * @param memory what the last layout left; the result does not depend on it
     */
    public static LayoutOutput layout(
            List<EditionDocument> documents, PageSettings settings, LayoutContext context, LayoutMemory memory) {
        PageLayout layout = new PageLayout(settings, context, memory);
        return layout.run(LocalLinks.resolve(documents, context.diagnostics()));
    }

    private LayoutOutput run(List<EditionDocument> documents) {
        memory.turnTo(settings);
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
        memory.keep(prepared);
        LayoutOutput output = new EditionAssembler(settings, context, resolver)
                .assemble(passes.stream().map(Pass::pages).toList());
        report(passes, prepared, output);
        return output;
    }

    private void report(List<Pass> passes, List<PreparedDocument> prepared, LayoutOutput output) {
        List<String> labels =
                output.document().pages().stream().map(Page::label).toList();
        int first = 0;
        for (int i = 0; i < passes.size(); i++) {
            int next = first + passes.get(i).pages().size();
            String name = prepared.get(i).document().name();
            passes.get(i).report(context.diagnostics(), name, labels.subList(first, next));
            first = next;
        }
    }

    private List<PreparedDocument> prepare(List<EditionDocument> documents) {
        List<PreparedDocument> prepared = new ArrayList<>();
        int firstId = 2; // 1 is the Document element
        for (EditionDocument document : documents) {
            int id = firstId;
            PreparedDocument next = memory.find(document, id, context)
                    .orElseGet(() -> PreparedDocument.of(document, id, settings.language(), context));
            firstId = (next.structure().nextId() / ID_BLOCK + 1) * ID_BLOCK;
            prepared.add(next);
        }
        return prepared;
    }

    /**
     * Lays out what has changed since the last pass; what has not keeps its pages. Documents depend on one another only by
     * the side on which each begins, that is, by the numbers of pages before. They are laid out side by side as if each
     * began where it did the last time, then again where that was wrong, with their lines as they are.
     */
    private List<Pass> pass(Resolver resolver, List<Pass> before) {
        List<PreparedDocument> documents = resolver.documents();
        List<DocumentTexts> texts = IntStream.range(0, documents.size())
                .mapToObj(i -> DocumentTexts.of(i, resolver))
                .toList();
        List<Input> guesses = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            boolean left = i < before.size()
                    ? before.get(i).input().startsLeft()
                    : memory.startsLeft(i, settings.boundRight());
            guesses.add(new Input(texts.get(i), left));
        }
        make(
                documents,
                guesses,
                i -> documents.get(i).passes().pageCount(guesses.get(i)).isEmpty());
        List<Input> likely = new ArrayList<>();
        walk(texts, (i, input) -> {
            likely.add(input);
            return documents.get(i).passes().pageCount(input).orElseThrow();
        });
        make(documents, likely, i -> !documents.get(i).passes().knows(likely.get(i)));
        List<Pass> passes = new ArrayList<>();
        walk(texts, (i, input) -> {
            Pass pass = documents.get(i).passes().take(documents.get(i), input, settings.boundRight());
            passes.add(pass);
            return pass.pages().size();
        });
        return passes;
    }

    /** Says how many pages the document with this index has. */
    private interface PageCount {
        int of(int index, Input input);
    }

    private void walk(List<DocumentTexts> texts, PageCount count) {
        boolean left = settings.boundRight();
        for (int i = 0; i < texts.size(); i++) {
            left ^= count.of(i, new Input(texts.get(i), left)) % 2 == 1;
        }
    }

    private void make(List<PreparedDocument> documents, List<Input> inputs, IntPredicate which) {
        List<Supplier<Pass>> tasks = IntStream.range(0, inputs.size())
                .filter(which)
                .<Supplier<Pass>>mapToObj(i ->
                        () -> documents.get(i).passes().make(documents.get(i), inputs.get(i), settings.boundRight()))
                .toList();
        SharedWork.run(tasks, settings.helpers(), settings.helperCount());
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
