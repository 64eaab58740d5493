package hebi.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** Options that every command has, before or after its name: where the project is and what is printed. */
final class OutputOptions {
    @Option(
            names = "-C",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "The magazine's folder (default: the current one).")
    @Nullable
    Path directory;

    @Option(
            names = "--json",
            scope = ScopeType.INHERIT,
            description = "Findings as JSON on stdout: one object a line, then a summary.")
    boolean json;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Print nothing on success.")
    boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Say more: where the time went, and Java's trace of an internal error.")
    boolean verbose;

    @Option(names = "--strict", scope = ScopeType.INHERIT, description = "Warnings fail the run too.")
    boolean strict;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            scope = ScopeType.INHERIT,
            description = "auto, always or never; the variable NO_COLOR counts as never.")
    Color color = Color.AUTO;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            scope = ScopeType.INHERIT,
            converter = MessageLanguage.class,
            description = "Language of messages: zh-CN or en (default: the environment's).")
    @Nullable
    String language;

    /** When stderr is coloured. */
    enum Color {
        AUTO,
        ALWAYS,
        NEVER
    }

    /** Takes {@code zh}, {@code zh-CN} and the like, {@code en}, {@code en-GB} and the like. */
    static final class MessageLanguage implements ITypeConverter<String> {
        @Override
        public String convert(String tag) {
            String key = tag.toLowerCase(Locale.ROOT).replaceFirst("[-_].*", "");
            if (!key.equals("zh") && !key.equals("en")) {
                throw new TypeConversionException("messages are in zh-CN or en, not in " + tag);
            }
            return key;
        }
    }

    /** The project's folder: the one given as the command's argument, else {@code -C}, else the current one. */
    Path project(@Nullable Path argument, CommandLine command) {
        Path option = directory;
        if (argument != null && option != null) {
            throw new ParameterException(command, "the magazine's folder is given twice: " + option + ", " + argument);
        }
        Path folder = argument != null ? argument : option != null ? option : Path.of("");
        return folder.toAbsolutePath().normalize();
    }

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
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> firstOf(System.getenv("NO_COLOR")).isEmpty() && isTerminal();
        };
    }

    /** Whether stderr is a terminal that can move its cursor: the launcher knows, Java does not. */
    static boolean isTerminal() {
        return Boolean.getBoolean("hebi.terminal") && !"dumb".equals(System.getenv("TERM"));
    }

    private static String firstOf(@Nullable String... values) {
        for (String value : values) {
            if (value != null && !value.isEmpty()) {
                return value;
            }
        }
        return "";
    }
}
