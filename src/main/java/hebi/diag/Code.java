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
    // ---- templates -------------------------------------------------------------------------------------------
    TEMPLATE_MISSING(
            "HB-TPL-001",
            Severity.ERROR,
            ExitCode.CONFIGURATION,
            "the template {0} does not exist",
            "add it to the layout’s folder, or correct the layout’s or the template’s name",
            "模板 {0} 不存在",
            "请在版式文件夹中补上该模板，或改正版式名、模板名"),
    TEMPLATE_SYNTAX(
            "HB-TPL-002",
            Severity.ERROR,
            ExitCode.CONFIGURATION,
            "the template cannot be read: {0}",
            "correct it at this place; docs/layouts.md shows what a template looks like",
            "模板无法解析：{0}",
            "请在此处改正；模板写法见 docs/layouts.md"),
    TEMPLATE_FAILED(
            "HB-TPL-003",
            Severity.ERROR,
            ExitCode.CONFIGURATION,
            "the template failed: {0}",
            "correct the expression; docs/layouts.md lists the names that a template can use",
            "模板运行出错：{0}",
            "请改正该表达式；模板可用的名称见 docs/layouts.md"),
    TEMPLATE_ENDLESS(
            "HB-TPL-004",
            Severity.ERROR,
            ExitCode.CONFIGURATION,
            "the template {0} was stopped: it writes or runs without end",
            "look for a loop without an end or a macro that calls itself",
            "模板 {0} 已被中止：输出或运行没有尽头",
            "请检查是否有不会结束的循环，或调用自身的宏"),
    TEMPLATE_NOT_WELL_FORMED(
            "HB-TPL-005",
            Severity.ERROR,
            ExitCode.CONFIGURATION,
            "what the template made is not well-formed XML: {0} (near {1})",
            "close every element that the template opens and write & as &amp;",
            "模板的输出不是格式正确的 XML：{0}（{1} 附近）",
            "请让模板中打开的元素都闭合，并把 & 写作 &amp;"),
    LINK_TARGET_MISSING(
            "HB-TPL-006",
            Severity.ERROR,
            ExitCode.PROBLEMS,
            "the link {0} points to nothing in this edition",
            "give the block it means '{'{0}'}', or correct the link",
            "链接 {0} 在本版中没有目标",
            "请给目标段落加上 '{'{0}'}'，或改正链接"),
    NESTING_TOO_DEEP(
            "HB-TPL-007",
            Severity.ERROR,
            ExitCode.PROBLEMS,
            "quotes, lists or marks stand in one another more than {0} deep",
            "take some of them apart",
            "引文、列表或标记的嵌套超过 {0} 层",
            "请减少嵌套"),
    CHARACTER_NOT_ALLOWED(
            "HB-TPL-008",
            Severity.ERROR,
            ExitCode.PROBLEMS,
            "the text holds the control character {0}, which neither EPUB nor PDF can carry",
            "delete it; it often comes along when text is copied from another program",
            "文中有控制字符 {0}，EPUB 与 PDF 都无法容纳",
            "请删除它；这类字符常在从其他软件复制文字时混入"),
    // ---- EPUB ------------------------------------------------------------------------------------------------
    EPUB_IMAGE_MISSING(
            "HB-EPUB-001",
            Severity.ERROR,
            ExitCode.INPUT,
            "the picture {0} did not get into the EPUB: it was not read",
            "correct its name in the template or the manuscript",
            "图片 {0} 没有读入，无法放进 EPUB",
            "请改正模板或稿件中的图片名"),
    EPUB_PAGE_BREAK_LOST(
            "HB-EPUB-002",
            Severity.WARNING,
            ExitCode.PROBLEMS,
            "page {0} begins in {1}, which the EPUB does not have: the page is missing from its page list",
            "let the templates give the same ids to EPUB and PDF",
            "第 {0} 页始于 {1}，但 EPUB 中没有它：页码列表将缺少该页",
            "请让模板对 EPUB 和 PDF 使用相同的 id"),
    EPUB_DOCUMENT_MALFORMED(
            "HB-EPUB-003",
            Severity.ERROR,
            ExitCode.CONFIGURATION,
            "the document {0} is not well-formed XML: {1}",
            "correct the template that makes it",
            "文档 {0} 不是格式正确的 XML：{1}",
            "请改正生成它的模板"),
    EPUB_CONFORMANCE_NOT_CLAIMED(
            "HB-EPUB-004",
            Severity.WARNING,
            ExitCode.PROBLEMS,
            "the EPUB does not claim to be accessible: {0}",
            "see to it, then the claim is made by itself",
            "EPUB 未声明符合无障碍标准：{0}",
            "处理之后，合璧会自动写入声明"),
    // ---- validation ------------------------------------------------------------------------------------------
    EPUBCHECK_ERROR(
            "HB-CHK-001",
            Severity.ERROR,
            ExitCode.PROBLEMS,
            "EPUBCheck {0}: {1} ({2})",
            "{3}",
            "EPUBCheck {0}：{1}（{2}）",
            "{4}"),
    EPUBCHECK_WARNING(
            "HB-CHK-002",
            Severity.WARNING,
            ExitCode.PROBLEMS,
            "EPUBCheck {0}: {1} ({2})",
            "{3}",
            "EPUBCheck {0}：{1}（{2}）",
            "{4}"),
    EPUBCHECK_FAILED(
            "HB-CHK-003",
            Severity.ERROR,
            ExitCode.INTERNAL,
            "EPUBCheck could not finish: {0}",
            "run EPUBCheck by itself on the file, and report this with its output",
            "EPUBCheck 未能完成：{0}",
            "请单独用 EPUBCheck 检查该文件，并附上结果报告此问题"),
    EPUB_UNREADABLE(
            "HB-CHK-010",
            Severity.ERROR,
            ExitCode.PROBLEMS,
            "the EPUB cannot be read: {0}",
            "make it again; if it comes from elsewhere, ask for an undamaged copy",
            "无法读取 EPUB：{0}",
            "请重新生成；若来自他处，请索取完好的文件"),
    EPUB_CONFORMS_TO_UNKNOWN(
            "HB-CHK-011",
            Severity.ERROR,
            ExitCode.PROBLEMS,
            "dcterms:conformsTo says “{0}”, which is not the exact name of a version and level",
            "write it as in “EPUB Accessibility 1.1 - WCAG 2.2 Level AA”",
            "dcterms:conformsTo 的值“{0}”不是标准规定的写法",
            "请写成“EPUB Accessibility 1.1 - WCAG 2.2 Level AA”这样的形式"),
    EPUB_PAGE_SOURCE_MISSING(
            "HB-CHK-012",
            Severity.ERROR,
            ExitCode.PROBLEMS,
            "there is a page list, but nothing says of which edition the pages are",
            "add a pageBreakSource to the package’s metadata",
            "有页码列表，但没有说明页码出自哪个版本",
            "请在包元数据中加入 pageBreakSource"),
    EPUB_PAGE_TARGET_REPEATED(
            "HB-CHK-013",
            Severity.ERROR,
            ExitCode.PROBLEMS,
            "the pages {0} and {1} of the page list begin at the same place {2}",
            "give each page its own page break",
            "页码列表中第 {0} 页与第 {1} 页指向同一处 {2}",
            "请给每一页各设分页标记"),
    EPUB_GROUP_POSITION(
            "HB-CHK-014",
            Severity.ERROR,
            ExitCode.PROBLEMS,
            "the group-position “{0}” is no number",
            "write numbers joined by full stops, such as 98.4",
            "group-position 的值“{0}”不是数",
            "请写成用点号连接的数字，例如 98.4"),
    EPUB_ALTERNATE_SCRIPT(
            "HB-CHK-015",
            Severity.ERROR,
            ExitCode.PROBLEMS,
            "the alternate-script “{0}” is in the same language as what it stands for",
            "give it the xml:lang of its own language",
            "alternate-script“{0}”与它所对应的文字语言相同",
            "请用 xml:lang 注明它自己的语言"),
    // ---- output ----------------------------------------------------------------------------------------------
    OUTPUT_NOT_WRITABLE(
            "HB-OUT-001",
            Severity.ERROR,
            ExitCode.INPUT,
            "{0} cannot be written: {1}",
            "check permissions and free space, or choose another folder with -o",
            "无法写入 {0}：{1}",
            "请检查权限和剩余空间，或用 -o 指定其他文件夹"),
    // ---- fonts -----------------------------------------------------------------------------------------------
    FONT_UNREADABLE(
            "HB-FONT-001",
            Severity.ERROR,
            ExitCode.MISSING_TOOL,
            "the font {0} cannot be used: {1}",
            "replace it by an intact TrueType or OpenType file (.ttf or .otf, no collection)",
            "字体 {0} 无法使用：{1}",
            "请换用完好的 TrueType 或 OpenType 文件（.ttf 或 .otf，不支持字体集合）"),
    FONT_EMBEDDING_FORBIDDEN(
            "HB-FONT-002",
            Severity.ERROR,
            ExitCode.MISSING_TOOL,
            "the font {0} ({1}) forbids embedding, so that it cannot be used in PDF or EPUB",
            "choose a font whose licence allows embedding and remove this file from the fonts folder",
            "字体 {0}（{1}）禁止嵌入，不能用于 PDF 或 EPUB",
            "请改用许可证允许嵌入的字体，并从 fonts 文件夹中删除该文件"),
    FONT_FAMILY_UNKNOWN(
            "HB-FONT-003",
            Severity.WARNING,
            ExitCode.OK,
            "no font of the family “{0}” is there; another one stands in for it",
            "use one of: {1}; or put the font into the magazine’s fonts folder",
            "没有“{0}”字体，已用其他字体代替",
            "可用字体：{1}；也可以把所需字体放入杂志的 fonts 文件夹"),
    FONT_NONE(
            "HB-FONT-004",
            Severity.ERROR,
            ExitCode.MISSING_TOOL,
            "no fonts are found in {0}",
            "Hebi’s own fonts are in the folder “fonts” beside the program: restore it",
            "在 {0} 中没有找到任何字体",
            "合璧自带的字体在程序所在的 fonts 文件夹中，请恢复该文件夹"),
    MISSING_GLYPH(
            "HB-FONT-005",
            Severity.ERROR,
            ExitCode.MISSING_TOOL,
            "no font has the character “{0}” (U+{1}); tried {2}",
            "put a font that has it into the magazine’s fonts folder, or write the text without it",
            "没有字体包含字符“{0}”（U+{1}）；已尝试 {2}",
            "请把含有该字符的字体放入杂志的 fonts 文件夹，或改换写法"),
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
