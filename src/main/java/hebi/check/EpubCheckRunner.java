package hebi.check;

import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.Report;
import hebi.diag.Code;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;

/** Runs EPUBCheck in this process: one start of a JVM for a whole build. Safe for several threads. */
public final class EpubCheckRunner {
    private EpubCheckRunner() {}

    /**
     * Validates a file. Errors and warnings go to {@code diagnostics} as EPUBCHECK_ERROR and EPUBCHECK_WARNING.
     *
     * @param epub the container on disk
     * @param sources where its lines come from
     */
    public static void check(Path epub, SourceLocator sources, Diagnostics diagnostics) {
        EpubCheckReport report = new EpubCheckReport(sources, diagnostics);
        report.setEpubFileName(String.valueOf(epub.getFileName()));
        run(() -> new EpubCheck(epub.toFile(), report), report, diagnostics);
    }

    /**
     * Validates a container held in memory.
     *
     * @param bytes the container
     * @param name its file name
     * @param sources where its lines come from
     */
    public static void check(byte[] bytes, String name, SourceLocator sources, Diagnostics diagnostics) {
        EpubCheckReport report = new EpubCheckReport(sources, diagnostics);
        report.setEpubFileName(name);
        run(() -> new EpubCheck(new ByteArrayInputStream(bytes), report, name), report, diagnostics);
    }

    /**
     * Loads EPUBCheck and compiles its schemas by validating a tiny book: some seconds of work that can be done in a
     * thread of its own while pages are laid out. What goes wrong here goes wrong, and is reported, at the real check.
     */
    public static void warmUp() {
        try {
            check(WarmUpBook.bytes(), "warm-up.epub", (path, line, column) -> Span.NONE, d -> {});
        } catch (IOException e) {
            throw new IllegalStateException(e); // written to memory
        }
    }

    @FunctionalInterface
    private interface Check {
        EpubCheck open();
    }

    private static void run(Check check, Report report, Diagnostics diagnostics) {
        try {
            ThreadQuiet.call(() -> check.open().doValidate());
        } catch (Exception e) {
            diagnostics.report(Code.EPUBCHECK_FAILED, Span.NONE, e.toString());
        } finally {
            report.close();
        }
    }
}
