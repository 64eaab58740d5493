package hebi.diag;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/**
 * Every diagnostic that Hebi knows: one constant with its id, severity, exit code, problem and remedy in English and
 * Chinese. The kebab-case {@link #kebabName() name} is the constant's own. Texts are {@link MessageFormat} patterns, so
 * an apostrophe is written {@code ’}.
 *
 * <p>Areas: {@code IN} input files, {@code YAML}, {@code MD} manuscripts, {@code IMG} pictures, {@code FONT},
 * {@code CSS}, {@code TPL} templates, {@code LAY} layout, {@code PDF}, {@code EPUB}, {@code CHK} validation,
 * {@code OUT} output, {@code INT} our own bugs.
 */
public enum Code {
    // ---- input -----------------------------------------------------------------------------------------------
    FILE_MISSING(
            "HB-IN-001",
            Severity.ERROR,
            ExitCode.INPUT,
            "the file {0} does not exist",
            "create it, or correct the name where it is used",
            "文件 {0} 不存在",
            "请补上该文件，或改正引用它的名称"),
    FILE_UNREADABLE(
            "HB-IN-002",
            Severity.ERROR,
            ExitCode.INPUT,
            "{0} cannot be read: {1}",
            "check the file’s permissions and that it is a file, not a folder",
            "无法读取 {0}：{1}",
            "请检查文件权限，并确认它是文件而不是文件夹"),
    PATH_OUTSIDE_PROJECT(
            "HB-IN-003",
            Severity.ERROR,
            ExitCode.CONFIGURATION,
            "the path {0} leaves the project’s folder",
            "copy the file into the project and name it by a path inside it",
            "路径 {0} 超出了项目文件夹",
            "请把文件复制到项目内，并使用项目内的路径"),
    FILE_TOO_LARGE(
            "HB-IN-004",
            Severity.ERROR,
            ExitCode.INPUT,
            "{0} is larger than {1} bytes",
            "make the file smaller; Hebi limits sizes because manuscripts come by mail",
            "{0} 超过 {1} 字节",
            "请缩小文件；稿件来自外部，因此合璧限制大小"),
    INVALID_UTF8(
            "HB-IN-005",
            Severity.ERROR,
            ExitCode.INPUT,
            "{0} is not UTF-8: first wrong byte at offset {1}",
            "save the file as UTF-8 (old Chinese files are often GBK)",
            "{0} 不是 UTF-8 编码：第一个错误字节在偏移 {1} 处",
            "请另存为 UTF-8（旧文件常为 GBK 编码）"),
    // ---- output ----------------------------------------------------------------------------------------------
    OUTPUT_NOT_WRITABLE(
            "HB-OUT-001",
            Severity.ERROR,
            ExitCode.INPUT,
            "{0} cannot be written: {1}",
            "check permissions and free space, or choose another folder with -o",
            "无法写入 {0}：{1}",
            "请检查权限和剩余空间，或用 -o 指定其他文件夹"),
    // ---- own bugs --------------------------------------------------------------------------------------------
    INTERNAL_ERROR(
            "HB-INT-001",
            Severity.ERROR,
            ExitCode.INTERNAL,
            "internal error: {0}",
            "this is a bug in Hebi, not in your files; report it with the command that you ran",
            "内部错误：{0}",
            "这是合璧的缺陷，与您的文件无关；请连同所用命令一起报告");

    private final String id;
    private final Severity severity;
    private final ExitCode exitCode;
    private final String messageEn;
    private final String helpEn;
    private final String messageZh;
    private final String helpZh;

    Code(
            String id,
            Severity severity,
            ExitCode exitCode,
            String messageEn,
            String helpEn,
            String messageZh,
            String helpZh) {
        this.id = id;
        this.severity = severity;
        this.exitCode = exitCode;
        this.messageEn = messageEn;
        this.helpEn = helpEn;
        this.messageZh = messageZh;
        this.helpZh = helpZh;
    }

    /** The stable id, such as {@code HB-IN-001}; never reused. */
    public String id() {
        return id;
    }

    /** How grave it is. */
    public Severity severity() {
        return severity;
    }

    /** What a run that found it exits with, when it is an error. */
    public ExitCode exitCode() {
        return exitCode;
    }

    /** The kebab-case name, such as {@code file-missing}: what lint cases call it. */
    public String kebabName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String message(String language, List<String> args) {
        return format(language.startsWith("zh") ? messageZh : messageEn, args);
    }

    String help(String language, List<String> args) {
        return format(language.startsWith("zh") ? helpZh : helpEn, args);
    }

    private static String format(String pattern, List<String> args) {
        return new MessageFormat(pattern, Locale.ROOT).format(args.toArray());
    }
}
