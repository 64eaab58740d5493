package hebi.cli;

import hebi.build.IssueFix.Change;
import hebi.build.Timings;
import hebi.diag.Code;
import hebi.diag.Diagnostic;
import hebi.diag.ExitCode;
import hebi.diag.Severity;
import hebi.diag.Span;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prints findings: data on stdout, everything else on stderr. */
final class Console {
    /** Which exit code wins when several kinds of error were found: the one that must be mended first. */
    private static final List<ExitCode> PRECEDENCE = List.of(
            ExitCode.INTERNAL,
            ExitCode.USAGE,
            ExitCode.MISSING_TOOL,
            ExitCode.INPUT,
            ExitCode.CONFIGURATION,
            ExitCode.PROBLEMS,
            ExitCode.OK);

    /** How many findings of one kind at one place are printed as text; {@code --json} has them all. */
    private static final int ALIKE_SHOWN = 3;

    private final OutputOptions options;
    private final PrintStream out =
            new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final PrintStream err =
            new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.err), true, StandardCharsets.UTF_8);

    Console(OutputOptions options) {
        this.options = options;
    }

    /**
     * Prints all findings, then the files that were made.
     *
     * @return the exit code that the findings ask for
     */
    int report(List<Diagnostic> findings, List<Path> made) {
        ExitCode code = exitCode(findings);
        if (options.json) {
            findings.forEach(f -> out.println(JsonLines.finding(f, options.messageLanguage())));
            out.println(JsonLines.summary(
                    count(findings, Severity.ERROR), count(findings, Severity.WARNING), made, code.value()));
            return code.value();
        }
        print(findings.stream().filter(f -> !options.quiet || isFailure(f)).toList());
        if (!options.quiet) {
            if (!findings.isEmpty()) {
                err.println(countLine(findings));
            }
            made.forEach(out::println);
        }
        return code.value();
    }

    // A hundred lines that are too long in one listing are one mistake.
    private void print(List<Diagnostic> findings) {
        Map<String, List<Diagnostic>> alike = new LinkedHashMap<>();
        for (Diagnostic finding : findings) {
            String key =
                    finding.code().id() + " " + (finding.span().equals(Span.NONE) ? finding.args() : finding.span());
            alike.computeIfAbsent(key, k -> new ArrayList<>()).add(finding);
        }
        for (List<Diagnostic> group : alike.values()) {
            group.stream().limit(ALIKE_SHOWN).forEach(f -> err.println(text(f)));
            if (group.size() > ALIKE_SHOWN) {
                err.println(more(group.get(0), group.size() - ALIKE_SHOWN));
            }
        }
    }

    private String more(Diagnostic finding, int count) {
        String id = finding.code().id();
        return finding.span()
                + (options.messageLanguage().equals("zh")
                        ? "：此处还有 " + count + " 个 " + id
                        : ": " + count + " more of " + id + " here");
    }

    private ExitCode exitCode(List<Diagnostic> findings) {
        return findings.stream()
                .filter(this::isFailure)
                .map(d -> d.code().severity() == Severity.ERROR ? d.code().exitCode() : ExitCode.PROBLEMS)
                .min(Comparator.comparingInt(PRECEDENCE::indexOf))
                .orElse(ExitCode.OK);
    }

    /** Prints the table of phases. */
    void timings(Timings timings) {
        for (Timings.Row row : timings.rows()) {
            err.printf("%8d ms  %s%n", row.millis(), row.phase());
        }
    }

    /** Something that was put right in a file, or was not. */
    void change(Change change) {
        if (options.json) {
            out.println(JsonLines.change(change));
        } else if (!options.quiet) {
            err.println(change.span() + ": " + words(change));
        }
    }

    private String words(Change change) {
        String id = change.code().id();
        String wrong = change.wrong();
        String right = change.right();
        return options.messageLanguage().equals("zh")
                ? (change.made() ? "已把" : "未把") + "“" + wrong + "”改为“" + right + "”（" + id + "）"
                        + (change.made() ? "" : "：位置或前后文不确定，请自行修改")
                : (change.made() ? "changed" : "did not change") + " “" + wrong + "” to “" + right + "” (" + id + ")"
                        + (change.made() ? "" : ": its place or what is around it is not certain; change it by hand");
    }

    /** Data on stdout. */
    void print(String text) {
        out.println(text);
    }

    /** A line of the list of all findings. */
    void list(Code code) {
        out.println(options.json ? explanation(code, options.messageLanguage()) : code.id() + "  " + code.kebabName());
    }

    /** What {@code hebi explain} says of a code: in both languages, unless one was asked for. */
    void explain(Code code) {
        if (options.json) {
            out.println(explanation(code, options.messageLanguage()));
            return;
        }
        String exit = code.severity() == Severity.ERROR
                ? ", exit code " + code.exitCode().value()
                : code.severity() == Severity.WARNING ? ", fails a --strict run" : "";
        out.println(code.id() + "  " + code.kebabName() + "  " + word(code.severity(), "en") + exit);
        for (String language : options.language == null ? List.of("en", "zh") : List.of(options.language)) {
            out.println(sample(code).message(language) + "\n" + helpLabel(language)
                    + sample(code).help(language));
        }
    }

    private static String explanation(Code code, String language) {
        return JsonLines.explanation(
                code, sample(code).message(language), sample(code).help(language));
    }

    // What a finding names stands as an ellipsis.
    private static Diagnostic sample(Code code) {
        return Diagnostic.of(code, Span.NONE, "…", "…", "…", "…", "…", "…");
    }

    /** A bug of ours: one line, the trace only with {@code --verbose}. */
    int internalError(Throwable failure) {
        Diagnostic finding = Diagnostic.of(Code.INTERNAL_ERROR, Span.NONE, failure.toString());
        int code = report(List.of(finding), List.of());
        if (options.verbose) {
            failure.printStackTrace(err);
        }
        return code;
    }

    private boolean isFailure(Diagnostic finding) {
        Severity severity = finding.code().severity();
        return severity == Severity.ERROR || (options.strict && severity == Severity.WARNING);
    }

    private String text(Diagnostic finding) {
        String language = options.messageLanguage();
        Severity severity = finding.code().severity();
        String paint = !options.colored() ? "" : severity == Severity.ERROR ? "\u001B[1;31m" : "\u001B[1;33m";
        String plain = paint.isEmpty() ? "" : "\u001B[0m";
        String place = finding.span().equals(Span.NONE) ? "hebi: " : finding.span() + ": ";
        return place + paint + word(severity, language) + plain + " "
                + finding.code().id() + ": " + finding.message(language) + page(finding, language.equals("zh")) + "\n"
                + helpLabel(language) + finding.help(language) + "\n"
                + (language.equals("zh") ? "  详情：" : "  more: ") + "hebi explain "
                + finding.code().id();
    }

    private static String word(Severity severity, String language) {
        boolean zh = language.equals("zh");
        return switch (severity) {
            case ERROR -> zh ? "错误" : "error";
            case WARNING -> zh ? "警告" : "warning";
            case INFO -> zh ? "提示" : "info";
        };
    }

    private static String helpLabel(String language) {
        return language.equals("zh") ? "  处理：" : "  help: ";
    }

    /** Where it is on paper, when that is known. */
    private static String page(Diagnostic finding, boolean zh) {
        String page = finding.context().get("page");
        if (page == null) {
            return "";
        }
        String article = finding.context().getOrDefault("article", "");
        return zh ? "（" + article + "，第 " + page + " 页）" : " (" + article + ", page " + page + ")";
    }

    private String countLine(List<Diagnostic> findings) {
        long errors = count(findings, Severity.ERROR);
        long warnings = count(findings, Severity.WARNING);
        return options.messageLanguage().equals("zh")
                ? "错误 " + errors + " 个，警告 " + warnings + " 个"
                : errors
                        + (errors == 1 ? " error, " : " errors, ")
                        + warnings
                        + (warnings == 1 ? " warning" : " warnings");
    }

    private static long count(List<Diagnostic> findings, Severity severity) {
        return findings.stream().filter(d -> d.code().severity() == severity).count();
    }
}
