package hebi.cli;

import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Option;

/** Options about what is printed and where the project is, common to the commands. */
final class OutputOptions {
    @Option(
            names = "-C",
            paramLabel = "DIR",
            scope = picocli.CommandLine.ScopeType.LOCAL,
            description = "The magazine's folder (default: the current one).")
    @org.jspecify.annotations.Nullable
    Path directory;

    @Option(names = "--json", description = "Findings as JSON on stdout: one object a line, then a summary.")
    boolean json;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print nothing on success.")
    boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Say more.")
    boolean verbose;

    @Option(names = "--strict", description = "Warnings fail the run too.")
    boolean strict;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "auto, always or never; the variable NO_COLOR counts as never.",
            defaultValue = "auto")
    String color = "auto";

    @Option(names = "--lang", paramLabel = "LANG", description = "Language of messages: zh-CN or en.")
    @org.jspecify.annotations.Nullable
    String language;

    /** "zh" or "en": as asked for, else as the environment says. */
    String messageLanguage() {
        String asked = language;
        if (asked == null) {
            asked = firstOf(System.getenv("LC_ALL"), System.getenv("LC_MESSAGES"), System.getenv("LANG"));
        }
        return asked.toLowerCase(Locale.ROOT).startsWith("zh") ? "zh" : "en";
    }

    /** Whether stderr may be coloured. */
    boolean colored() {
        return switch (color) {
            case "always" -> true;
            case "never" -> false;
            default -> System.getenv("NO_COLOR") == null && isTerminal();
        };
    }

    /** Whether stderr is a terminal that can move its cursor: the launcher knows, Java does not. */
    static boolean isTerminal() {
        return Boolean.getBoolean("hebi.terminal") && !"dumb".equals(System.getenv("TERM"));
    }

    private static String firstOf(@org.jspecify.annotations.Nullable String... values) {
        for (String value : values) {
            if (value != null && !value.isEmpty()) {
                return value;
            }
        }
        return "";
    }
}
