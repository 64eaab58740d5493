package hebi.cases;

import com.fasterxml.jackson.databind.JsonNode;
import hebi.diag.Diagnostic;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Runs cases. */
final class Cases {
    private static final int THREADS = Math.max(2, Runtime.getRuntime().availableProcessors());
    /** As deep as the engine's own threads: elements may be nested. */
    private static final long STACK = 16L << 20;

    private final Pipeline pipeline = new Pipeline();

    /** Runs all, several at once, and hands the verdicts on in the cases' order. */
    void run(List<TypographyCase> cases, Consumer<Verdict> then) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS, work -> {
            Thread thread = new Thread(null, work, "case", STACK);
            thread.setDaemon(true);
            return thread;
        });
        try {
            Deque<Future<Verdict>> verdicts = new ArrayDeque<>();
            cases.forEach(c -> verdicts.add(threads.submit(() -> run(c))));
            // Each is let go when it was handed on: it holds the PDF and all its glyphs.
            while (!verdicts.isEmpty()) {
                then.accept(verdicts.remove().get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            threads.shutdown();
        }
    }

    /** Runs one. */
    Verdict run(TypographyCase c) {
        CaseRun run;
        try {
            run = c.isData() ? ask(c) : layOut(c);
        } catch (BadCase bad) {
            return new Verdict(CaseRun.ofValue(c, Optional.empty()), List.of(bad.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            return new Verdict(CaseRun.ofValue(c, Optional.empty()), List.of("the engine failed: " + e));
        }
        List<String> failures = new ArrayList<>();
        Lints.complaints(run).forEach(message -> failures.add("setting: " + message));
        for (Expectation.Source expectation : c.expect()) {
            Expectations.check(run, expectation).forEach(f -> failures.add(expectation.name() + ": " + f));
        }
        if (c.expect().isEmpty()) {
            failures.add("it expects nothing");
        }
        return new Verdict(run, failures);
    }

    private CaseRun ask(TypographyCase c) {
        JsonNode value = LanguageData.of(c, pipeline.languages());
        return CaseRun.ofValue(c, Optional.of(value));
    }

    private CaseRun layOut(TypographyCase c) {
        List<Copy> copies = Copy.of(c);
        boolean ownFiles = copies.size() > 1
                && (c.setting().has("page_lines") || c.setting().has("page"));
        CaseRun run = layOut(c, copies, ownFiles);
        // A copy of several pages has a file for itself.
        boolean apart = !ownFiles && copies.size() > 1 && run.copies().stream().anyMatch(copy -> copy.pages.size() > 1);
        return apart ? layOut(c, copies, true) : run;
    }

    private CaseRun layOut(TypographyCase c, List<Copy> copies, boolean ownFiles) {
        List<LaidCopy> laid = new ArrayList<>();
        List<byte[]> files = new ArrayList<>();
        List<Diagnostic> findings = new ArrayList<>();
        List<List<Copy>> groups = ownFiles ? copies.stream().map(List::of).toList() : List.of(copies);
        for (List<Copy> group : groups) {
            Pipeline.Result result = pipeline.run(group);
            findings.addAll(result.findings());
            PdfContent content = PdfReader.read(result.pdf());
            if (content.document().children.size() != group.size()) {
                throw new BadCase(
                        "the PDF holds " + content.document().children.size() + " documents, not " + group.size());
            }
            for (int i = 0; i < group.size(); i++) {
                laid.add(new LaidCopy(group.get(i), content.document().children.get(i), content, files.size()));
            }
            files.add(result.pdf());
        }
        CaseProject project = new CaseProject(c, pipeline.languages());
        List<Diagnostic> manuscript = asks(c, "lint") && c.input().text().isPresent() ? project.findings() : List.of();
        return new CaseRun(c, laid, files, findings, manuscript, () -> project, Optional.empty());
    }

    private static boolean asks(TypographyCase c, String expectation) {
        return c.expect().stream().anyMatch(e -> e.name().equals(expectation));
    }
}
