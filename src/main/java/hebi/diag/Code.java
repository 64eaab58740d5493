package hebi.diag;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every diagnostic that Hebi knows: one constant with its id, severity, exit code, problem and remedy in English and
 * Chinese. The kebab-case {@link #kebabName() name} is the constant's own. Texts are {@link MessageFormat} patterns, so
 * an apostrophe is written {@code ’}. A part in {@code ⟦…{n}…⟧} is left out when its argument is empty: "did you mean".
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
    // ---- made XHTML ------------------------------------------------------------------------------------------
    XHTML_MALFORMED(
            "HB-TPL-101",
            Severity.ERROR,
            ExitCode.CONFIGURATION,
            "the template’s output is not well-formed XHTML: {0}",
            "close every element that the template opens, in order, and escape < and & in text",
            "模板输出的 XHTML 格式不正确：{0}",
            "请按顺序闭合模板中的每个元素，并转义文本中的 < 和 &"),
    XHTML_TOO_DEEP(
            "HB-TPL-102",
            Severity.ERROR,
            ExitCode.PROBLEMS,
            "elements are nested more than {0} deep",
            "make lists and quotations shallower; the text is kept, its inmost nesting is not",
            "元素嵌套超过 {0} 层",
            "请减少列表或引文的嵌套；文字已保留，最内层的嵌套未保留"),
    // ---- stylesheets -----------------------------------------------------------------------------------------
    CSS_SYNTAX(
            "HB-CSS-001",
            Severity.ERROR,
            ExitCode.CONFIGURATION,
            "this is not valid CSS and was left out: {0}",
            "correct it; the rest of the stylesheet is used",
            "此处不是有效的 CSS，已忽略：{0}",
            "请改正；样式表的其余部分照常使用"),
    CSS_UNKNOWN_PROPERTY(
            "HB-CSS-002",
            Severity.ERROR,
            ExitCode.CONFIGURATION,
            "unknown CSS property “{0}”⟦; did you mean “{1}”?⟧",
            "docs/css.md lists the properties that Hebi knows",
            "未知的 CSS 属性“{0}”⟦；是否想写“{1}”？⟧",
            "合璧支持的属性见 docs/css.md"),
    CSS_UNKNOWN_VALUE(
            "HB-CSS-003",
            Severity.ERROR,
            ExitCode.CONFIGURATION,
            "“{1}” is no value of the CSS property “{0}”⟦; did you mean “{2}”?⟧",
            "its values are: {3}",
            "“{1}”不是 CSS 属性“{0}”的值⟦；是否想写“{2}”？⟧",
            "可用的值：{3}"),
    CSS_UNKNOWN_AT_RULE(
            "HB-CSS-004",
            Severity.ERROR,
            ExitCode.CONFIGURATION,
            "the at-rule “{0}” is unknown or has no effect here⟦; did you mean “{1}”?⟧",
            "remove it; docs/css.md lists the at-rules that Hebi knows",
            "at 规则“{0}”未知，或在此处无效⟦；是否想写“{1}”？⟧",
            "请删除；合璧支持的 at 规则见 docs/css.md"),
    CSS_UNKNOWN_SELECTOR(
            "HB-CSS-005",
            Severity.ERROR,
            ExitCode.CONFIGURATION,
            "the selector “{0}” is not supported: “{1}”⟦; did you mean “{2}”?⟧",
            "docs/css.md lists the selectors that Hebi knows; the rule was left out",
            "不支持选择器“{0}”：“{1}”⟦；是否想写“{2}”？⟧",
            "合璧支持的选择器见 docs/css.md；该规则已忽略"),
    CSS_UNKNOWN_UNIT(
            "HB-CSS-006",
            Severity.ERROR,
            ExitCode.CONFIGURATION,
            "unknown unit “{1}” in the CSS property “{0}”⟦; did you mean “{2}”?⟧",
            "the units are: {3}",
            "CSS 属性“{0}”中有未知的单位“{1}”⟦；是否想写“{2}”？⟧",
            "可用的单位：{3}"),
    CSS_VARIABLE_INVALID(
            "HB-CSS-007",
            Severity.ERROR,
            ExitCode.CONFIGURATION,
            "the variables in “{0}” cannot be resolved: {1}",
            "define the variable, give var() a fallback, or break the cycle",
            "无法求出“{0}”中的变量：{1}",
            "请定义该变量，或为 var() 提供后备值，或消除循环引用"),
    CSS_LIMIT(
            "HB-CSS-008",
            Severity.ERROR,
            ExitCode.CONFIGURATION,
            "the stylesheet goes beyond a limit: {0} (at most {1})",
            "make it simpler; the limits keep a hostile stylesheet from stopping the build",
            "样式表超出限制：{0}（至多 {1}）",
            "请简化；设此限制是为防止恶意样式表拖垮构建"),
    CSS_IMPORT(
            "HB-CSS-009",
            Severity.ERROR,
            ExitCode.CONFIGURATION,
            "the stylesheet “{0}” cannot be imported",
            "@import takes a path inside the layout’s folder, no network address, and no sheet that imports itself",
            "无法导入样式表“{0}”",
            "@import 只接受版式文件夹内的路径，不接受网络地址，也不能循环导入"),
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

    private static final Pattern OPTIONAL = Pattern.compile("⟦([^⟧]*\\{(\\d)}[^⟧]*)⟧");

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
        return new MessageFormat(withoutEmptyParts(pattern, args), Locale.ROOT).format(args.toArray());
    }

    private static String withoutEmptyParts(String pattern, List<String> args) {
        return OPTIONAL.matcher(pattern)
                .replaceAll(part ->
                        isEmpty(args, Integer.parseInt(part.group(2))) ? "" : Matcher.quoteReplacement(part.group(1)));
    }

    private static boolean isEmpty(List<String> args, int index) {
        return index >= args.size() || args.get(index).isEmpty();
    }
}
