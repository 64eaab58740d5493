package hebi.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import hebi.build.Timings;
import hebi.diag.Code;
import hebi.diag.Diagnostic;
import hebi.diag.ExitCode;
import hebi.diag.Severity;
import hebi.diag.Span;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine;

/** Prints findings: data on stdout, everything else on stderr. */
final class Console {
    /** Which exit code wins when several kinds of error were found: the one that must be mended first. */
    private static final List<ExitCode> PRECEDENCE = List.of(
            ExitCode.INTERNAL,
            ExitCode.MISSING_TOOL,
            ExitCode.INPUT,
            ExitCode.CONFIGURATION,
            ExitCode.PROBLEMS,
            ExitCode.OK);

    private final OutputOptions options;
    private final PrintStream out =
            new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final PrintStream err =
            new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.err), true, StandardCharsets.UTF_8);

    Console(OutputOptions options) {
        this.options = options;
    }

    /** The console of whatever command failed. */
    static Console of(CommandLine command) {
        Object user = command.getCommand();
        return new Console(user instanceof BuildCommand build ? build.output : new OutputOptions());
    }

    /** Prints all findings and gives the exit code that they ask for. */
    int report(List<Diagnostic> findings) {
        for (Diagnostic finding : findings) {
            if (options.json) {
                out.println(json(finding));
            } else if (!options.quiet || isFailure(finding)) {
                err.println(text(finding));
            }
        }
        ExitCode code = findings.stream()
                .filter(this::isFailure)
                .map(d -> d.code().severity() == Severity.ERROR ? d.code().exitCode() : ExitCode.PROBLEMS)
                .min(Comparator.comparingInt(PRECEDENCE::indexOf))
                .orElse(ExitCode.OK);
        if (options.json) {
            out.println(summary(findings, code));
        } else if (!findings.isEmpty() && !options.quiet) {
            err.println(countLine(findings));
        }
        return code.value();
    }

    /** A file was made: its path is the command's data. */
    void made(Path file) {
        if (!options.json && !options.quiet) {
            out.println(file);
        }
    }

    /** Prints the table of phases. */
    void timings(Timings timings) {
        for (Timings.Row row : timings.rows()) {
            err.printf("%8d ms  %s%n", row.millis(), row.phase());
        }
    }

    /** Data on stdout. */
    void print(String text) {
        out.println(text);
    }

    /** What {@code hebi explain} says of a code, in both languages. */
    String explanation(Code code) {
        Diagnostic sample = Diagnostic.of(code, Span.NONE);
        return code.id() + "  " + code.kebabName() + "  "
                + code.severity().name().toLowerCase(java.util.Locale.ROOT) + ", exit code "
                + code.exitCode().value() + "\n"
                + sample.message("en") + "\n  help: " + sample.help("en") + "\n"
                + sample.message("zh") + "\n  处理：" + sample.help("zh");
    }

    /** A line of talk on stderr. */
    void say(String line) {
        if (!options.quiet && !options.json) {
            err.println(line);
        }
    }

    /** A bug of ours: one line, the trace only with {@code --verbose}. */
    int internalError(Throwable failure) {
        Diagnostic finding = Diagnostic.of(Code.INTERNAL_ERROR, Span.NONE, failure.toString());
        int code = report(List.of(finding));
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
        boolean zh = language.equals("zh");
        Severity severity = finding.code().severity();
        String word =
                switch (severity) {
                    case ERROR -> zh ? "错误" : "error";
                    case WARNING -> zh ? "警告" : "warning";
                    case INFO -> zh ? "提示" : "info";
                };
        String paint = !options.colored() ? "" : severity == Severity.ERROR ? "\u001B[1;31m" : "\u001B[1;33m";
        String plain = paint.isEmpty() ? "" : "\u001B[0m";
        String place = finding.span().equals(Span.NONE) ? "hebi: " : finding.span() + ": ";
        return place + paint + word + plain + " " + finding.code().id() + ": " + finding.message(language)
                + page(finding, zh) + "\n"
                + (zh ? "  处理：" : "  help: ") + finding.help(language) + "\n"
                + (zh ? "  详情：" : "  more: ") + "hebi explain " + finding.code().id();
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

    private String json(Diagnostic finding) {
        Map<String, Object> object = new TreeMap<>(finding.context());
        object.put("id", finding.code().id());
        object.put("name", finding.code().kebabName());
        object.put("severity", finding.code().severity().name().toLowerCase(java.util.Locale.ROOT));
        object.put("file", finding.span().file());
        object.put("line", finding.span().line());
        object.put("column", finding.span().column());
        object.put("message", finding.message(options.messageLanguage()));
        object.put("help", finding.help(options.messageLanguage()));
        return write(object);
    }

    private static String summary(List<Diagnostic> findings, ExitCode code) {
        Map<String, Object> object = new TreeMap<>();
        object.put("summary", true);
        object.put("errors", (int) count(findings, Severity.ERROR));
        object.put("warnings", (int) count(findings, Severity.WARNING));
        object.put("exit", code.value());
        return write(object);
    }

    private static String write(Map<String, Object> object) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            for (Map.Entry<String, Object> entry : object.entrySet()) {
                json.writeFieldName(entry.getKey());
                if (entry.getValue() instanceof Integer number) {
                    json.writeNumber(number);
                } else if (entry.getValue() instanceof Boolean flag) {
                    json.writeBoolean(flag);
                } else {
                    json.writeString(entry.getValue().toString());
                }
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return text.toString();
    }
}
