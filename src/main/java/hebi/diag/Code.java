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
    CONTROL_CHARACTER(
            "HB-IN-006",
            Severity.ERROR,
            ExitCode.PROBLEMS,
            "the text holds the invisible control character U+{0}",
            "delete it; it usually comes from copying out of another program",
            "文字中含有不可见的控制字符 U+{0}",
            "请删除该字符；它通常是从其他软件复制时带入的"),
    UNKNOWN_LANGUAGE(
            "HB-IN-007",
            Severity.ERROR,
            ExitCode.CONFIGURATION,
            "no language profile is called {0}⟦; did you mean “{1}”?⟧",
            "known languages: {2}",
            "没有名为 {0} 的语言⟦；是否应为“{1}”？⟧",
            "已知的语言：{2}"),
    NO_ISSUE(
            "HB-IN-090",
            Severity.ERROR,
            ExitCode.CONFIGURATION,
            "the magazine has no issue",
            "make a folder in issues/, such as issues/2026-05, with an issue.yaml in it",
            "该杂志还没有任何一期",
            "请在 issues/ 下建立文件夹（如 issues/2026-05），并放入 issue.yaml"),
    ARTICLE_NOT_IN_EDITION(
            "HB-IN-091",
            Severity.ERROR,
            ExitCode.USAGE,
            "there is no article {0} in the edition {1} (known: {2})",
            "correct the name after --articles, or add the article to issue.yaml",
            "版本 {1} 中没有文章 {0}（已知：{2}）",
            "请改正 --articles 后的名称，或把文章加入 issue.yaml"),
    NO_MAGAZINE(
            "HB-IN-092",
            Severity.ERROR,
            ExitCode.INPUT,
            "there is no magazine in {0}: it holds no magazine.yaml",
            "go to the magazine’s folder, or name it: hebi build FOLDER; to begin a new one, copy examples/one-page",
            "{0} 中没有杂志：缺少 magazine.yaml",
            "请进入杂志所在的文件夹，或在命令中写明：hebi build 文件夹；新建杂志可复制 examples/one-page"),
    UNKNOWN_ISSUE(
            "HB-IN-008",
            Severity.ERROR,
            ExitCode.USAGE,
            "there is no issue {0}⟦; did you mean “{1}”?⟧",
            "an issue is a folder issues/ID with an issue.yaml; there are: {2}",
            "没有编号为 {0} 的一期⟦；是否应为“{1}”？⟧",
            "每一期是含有 issue.yaml 的文件夹 issues/编号；现有：{2}"),
    UNKNOWN_EDITION(
            "HB-IN-009",
            Severity.ERROR,
            ExitCode.USAGE,
            "magazine.yaml declares no edition {0}⟦; did you mean “{1}”?⟧",
            "declared editions: {2}",
            "magazine.yaml 中没有声明版本 {0}⟦；是否应为“{1}”？⟧",
            "已声明的版本：{2}"),
    ARTICLE_NOT_LISTED(
            "HB-IN-010",
            Severity.WARNING,
            ExitCode.PROBLEMS,
            "the article {0} is not listed in {1}, so it is not printed",
            "list it under “order”, or move its file out of the folder",
            "文章 {0} 未列入 {1}，因此不会刊出",
            "请把它列入 order，或将文件移出该文件夹"),
    ARTICLE_LISTED_TWICE(
            "HB-IN-011",
            Severity.ERROR,
            ExitCode.CONFIGURATION,
            "the article {0} is listed twice; first at {1}",
            "delete one of the two entries",
            "文章 {0} 重复列出；第一次在 {1}",
            "请删去其中一处"),
    ARTICLE_MISSING(
            "HB-IN-012",
            Severity.ERROR,
            ExitCode.INPUT,
            "the article {0} is listed but has no file",
            "write {1}, or take it off the list",
            "文章 {0} 已列出，但没有对应的文件",
            "请补写 {1}，或从列表中删去"),
    ARTICLE_NOT_IN_LANGUAGE(
            "HB-IN-013",
            Severity.ERROR,
            ExitCode.PROBLEMS,
            "the article {0} has no text in the language {1} of edition {2}",
            "write {3}, or take the article off the list",
            "文章 {0} 缺少版本 {2} 所需的语言 {1} 的文本",
            "请补写 {3}，或从列表中删去该文章"),
    FILE_NAME_NOT_UNDERSTOOD(
            "HB-IN-014",
            Severity.ERROR,
            ExitCode.CONFIGURATION,
            "the file name {0} is not of the form {1}",
            "rename the file, or move it out of the folder",
            "文件名 {0} 不符合 {1} 的形式",
            "请重命名该文件，或将其移出该文件夹"),
    NAME_RESERVED(
            "HB-IN-015",
            Severity.ERROR,
            ExitCode.CONFIGURATION,
            "an article cannot be called {0}: Hebi makes a document of that name",
            "give the article’s files another name",
            "文章不能命名为 {0}：合璧会生成同名的文档",
            "请给文章文件换一个名称"),
    UNKNOWN_SECTION(
            "HB-IN-016",
            Severity.ERROR,
            ExitCode.CONFIGURATION,
            "magazine.yaml declares no section {0}⟦; did you mean “{1}”?⟧",
            "declare it under “sections”, or use one of: {2}",
            "magazine.yaml 中没有声明栏目 {0}⟦；是否应为“{1}”？⟧",
            "请在 sections 下声明，或使用：{2}"),
    SECTION_DISAGREES(
            "HB-IN-017",
            Severity.WARNING,
            ExitCode.PROBLEMS,
            "the article says section {0}, but issue.yaml lists it in {1}; issue.yaml counts",
            "make the two agree, or delete “section” from the article",
            "文章中的栏目是 {0}，而 issue.yaml 把它列在 {1}；以 issue.yaml 为准",
            "请使两处一致，或删去文章中的 section"),
    SIDECAR_WITHOUT_PICTURE(
            "HB-IN-018",
            Severity.WARNING,
            ExitCode.PROBLEMS,
            "{0} describes no picture: there is none beside it with the same base name⟦; did you mean “{1}”?⟧",
            "rename it to the picture’s base name, or delete it",
            "{0} 没有对应的图片：旁边没有同名的图片文件⟦；是否应为“{1}”？⟧",
            "请改成图片的主文件名，或删去"),
    PICTURE_MISSING(
            "HB-IN-019",
            Severity.ERROR,
            ExitCode.INPUT,
            "the picture {0} does not exist⟦; did you mean “{1}”?⟧",
            "add the picture, or correct its name",
            "图片 {0} 不存在⟦；是否应为“{1}”？⟧",
            "请补上图片，或改正名称"),
    UNKNOWN_LAYOUT(
            "HB-IN-020",
            Severity.ERROR,
            ExitCode.CONFIGURATION,
            "there is no layout {0}⟦; did you mean “{1}”?⟧",
            "make the folder layouts/{0}, or use one of: {2}",
            "没有名为 {0} 的版式⟦；是否应为“{1}”？⟧",
            "请建立文件夹 layouts/{0}，或使用：{2}"),
    // ---- YAML ----------------------------------------------------------------------------------------------------
    YAML_SYNTAX(
            "HB-YAML-001",
            Severity.ERROR,
            ExitCode.CONFIGURATION,
            "this is not valid YAML: {0}",
            "check indentation, colons and quotes here and on the line before",
            "YAML 语法错误：{0}",
            "请检查此处及上一行的缩进、冒号和引号"),
    YAML_UNKNOWN_KEY(
            "HB-YAML-002",
            Severity.ERROR,
            ExitCode.CONFIGURATION,
            "unknown key {0}⟦; did you mean “{1}”?⟧",
            "known keys here: {2}",
            "未知的键 {0}⟦；是否应为“{1}”？⟧",
            "此处可用的键：{2}"),
    YAML_DUPLICATE_KEY(
            "HB-YAML-003",
            Severity.ERROR,
            ExitCode.CONFIGURATION,
            "the key {0} is given twice; first at {1}",
            "delete one of the two",
            "键 {0} 重复；第一次在 {1}",
            "请删去其中一处"),
    YAML_KEY_MISSING(
            "HB-YAML-004",
            Severity.ERROR,
            ExitCode.CONFIGURATION,
            "the key {0} is missing",
            "add it; docs/files.md shows every key",
            "缺少键 {0}",
            "请补上；docs/files.md 列出了所有的键"),
    YAML_NOT_TEXT(
            "HB-YAML-005",
            Severity.ERROR,
            ExitCode.CONFIGURATION,
            "{0} must be a text",
            "write it on one line; put quotes round it if it holds a colon or brackets",
            "{0} 应为文字",
            "请写在一行内；含冒号或括号时请加引号"),
    YAML_NOT_TEXTS(
            "HB-YAML-006",
            Severity.ERROR,
            ExitCode.CONFIGURATION,
            "{0} must be a text, or a text for each language key",
            "write it as a single text or like '{'zh: …'}'",
            "{0} 应为文字，或按语言键分别给出的文字",
            "请写成一段文字，或写成 '{'zh: …'}' 的形式"),
    YAML_NOT_LIST(
            "HB-YAML-007",
            Severity.ERROR,
            ExitCode.CONFIGURATION,
            "{0} must be a list",
            "write each entry on its own line after a hyphen, or all in brackets: [a, b]",
            "{0} 应为列表",
            "每项单独一行并以连字符开头，或写在方括号内：[a, b]"),
    YAML_NOT_MAP(
            "HB-YAML-008",
            Severity.ERROR,
            ExitCode.CONFIGURATION,
            "{0} must hold keys with values",
            "indent the keys under it: one “key: value” on each line",
            "{0} 应由键和值组成",
            "请在其下缩进书写，每行一个“键: 值”"),
    YAML_NOT_NUMBER(
            "HB-YAML-009",
            Severity.ERROR,
            ExitCode.CONFIGURATION,
            "{0} must be a whole number from {1} to {2}, not {3}",
            "write digits only",
            "{0} 应为 {1} 到 {2} 之间的整数，而不是 {3}",
            "请只写阿拉伯数字"),
    YAML_NOT_DATE(
            "HB-YAML-010",
            Severity.ERROR,
            ExitCode.CONFIGURATION,
            "{0} must be a date, not {1}",
            "write year, month, day: 2026-05-10",
            "{0} 应为日期，而不是 {1}",
            "请写成年-月-日：2026-05-10"),
    YAML_NOT_LENGTH(
            "HB-YAML-011",
            Severity.ERROR,
            ExitCode.CONFIGURATION,
            "{0} must be a length from {1} to {2}, not {3}",
            "write a number and a unit: 210mm; units are mm, cm, in, pt, Q",
            "{0} 应为 {1} 到 {2} 之间的长度，而不是 {3}",
            "请写数字和单位：210mm；单位有 mm、cm、in、pt、Q"),
    YAML_NOT_COLOR(
            "HB-YAML-012",
            Severity.ERROR,
            ExitCode.CONFIGURATION,
            "{0} must be a colour, not {1}",
            "write it in quotes as \"#a33b2e\" or \"#abc\"",
            "{0} 应为颜色，而不是 {1}",
            "请加引号写成 \"#a33b2e\" 或 \"#abc\""),
    YAML_NOT_BOOLEAN(
            "HB-YAML-013",
            Severity.ERROR,
            ExitCode.CONFIGURATION,
            "{0} must be true or false, not {1}",
            "write true or false",
            "{0} 应为 true 或 false，而不是 {1}",
            "请写 true 或 false"),
    YAML_UNKNOWN_VALUE(
            "HB-YAML-014",
            Severity.ERROR,
            ExitCode.CONFIGURATION,
            "{0} cannot be {1}⟦; did you mean “{2}”?⟧",
            "use one of: {3}",
            "{0} 不能是 {1}⟦；是否应为“{2}”？⟧",
            "可用的值：{3}"),
    YAML_NOT_NAME(
            "HB-YAML-015",
            Severity.ERROR,
            ExitCode.CONFIGURATION,
            "{0} must be a name of small ASCII letters, digits and hyphens that begins with a letter or digit, not {1}",
            "names are used in file names and addresses: write them like shanchuan or 2026-05",
            "{0} 应为由小写 ASCII 字母、数字和连字符组成并以字母或数字开头的名称，而不是 {1}",
            "名称会用于文件名和地址，请写成 shanchuan 或 2026-05 的样子"),
    YAML_NOT_POINT(
            "HB-YAML-016",
            Severity.ERROR,
            ExitCode.CONFIGURATION,
            "{0} must be a point of the picture, not {1}",
            "write per cent from the left and from the top: 50% 40%",
            "{0} 应为图片上的一点，而不是 {1}",
            "请写距左边和上边的百分比：50% 40%"),
    YAML_TOO_COMPLEX(
            "HB-YAML-017",
            Severity.ERROR,
            ExitCode.CONFIGURATION,
            "the file is nested too deeply or repeats too much through aliases",
            "write it out flatly; {0} levels and {1} values are the limit",
            "文件嵌套过深，或通过别名重复过多",
            "请改写得平一些；最多 {0} 层、{1} 个值"),
    YAML_TAG_NOT_ALLOWED(
            "HB-YAML-018",
            Severity.ERROR,
            ExitCode.CONFIGURATION,
            "the tag {0} is not allowed",
            "delete it: Hebi reads texts, numbers, lists and keys only",
            "不允许使用标签 {0}",
            "请删去；合璧只读文字、数字、列表和键"),
    YAML_EMPTY(
            "HB-YAML-019",
            Severity.ERROR,
            ExitCode.CONFIGURATION,
            "{0} must not be empty",
            "give it a value, or delete the key",
            "{0} 不能为空",
            "请填写内容，或删去这个键"),
    // ---- manuscripts ---------------------------------------------------------------------------------------------
    FRONT_MATTER_MISSING(
            "HB-MD-001",
            Severity.ERROR,
            ExitCode.PROBLEMS,
            "the article does not begin with front matter",
            "begin the file with a line ---, then “title: …”, then a line ---",
            "文章开头缺少文前信息",
            "请在文件开头写一行 ---，接着写“title: …”，再写一行 ---"),
    FRONT_MATTER_NOT_CLOSED(
            "HB-MD-002",
            Severity.ERROR,
            ExitCode.PROBLEMS,
            "the front matter is not closed",
            "write a line --- after its last key",
            "文前信息没有结束行",
            "请在最后一个键之后写一行 ---"),
    RAW_HTML(
            "HB-MD-003",
            Severity.ERROR,
            ExitCode.PROBLEMS,
            "HTML is not allowed in articles: {0}",
            "use Markdown, or write \\< if the text itself is meant",
            "文章中不能使用 HTML：{0}",
            "请改用 Markdown；如果就是要写这些字符，请写 \\<"),
    HEADING_LEVEL_ONE(
            "HB-MD-004",
            Severity.WARNING,
            ExitCode.PROBLEMS,
            "a heading of the first level stands in the text; it is set as second level",
            "write ## for headings; the title belongs to the front matter",
            "正文中出现一级标题，已按二级标题处理",
            "标题请写 ##；文章题目写在文前信息中"),
    NOTE_UNDEFINED(
            "HB-MD-005",
            Severity.ERROR,
            ExitCode.PROBLEMS,
            "the note [^{0}] is not written anywhere",
            "write it on a line of its own: [^{0}]: …",
            "没有写出注释 [^{0}]",
            "请另起一行写：[^{0}]: ……"),
    NOTE_UNREFERENCED(
            "HB-MD-006",
            Severity.ERROR,
            ExitCode.PROBLEMS,
            "no reference leads to the note [^{0}], so it would be lost",
            "put [^{0}] where it belongs in the text, or delete the note",
            "正文没有引用注释 [^{0}]，它会丢失",
            "请在正文相应处写 [^{0}]，或删去该注释"),
    NOTE_DEFINED_TWICE(
            "HB-MD-007",
            Severity.ERROR,
            ExitCode.PROBLEMS,
            "the note [^{0}] is written twice; first at {1}",
            "give one of them another label",
            "注释 [^{0}] 重复；第一次在 {1}",
            "请给其中一条换一个标签"),
    DUPLICATE_ID(
            "HB-MD-008",
            Severity.ERROR,
            ExitCode.PROBLEMS,
            "the id {0} is already taken at {1}",
            "choose another; names such as p07 or h02 are given out by Hebi",
            "标识 {0} 已在 {1} 使用",
            "请另选一个；p07、h02 之类的名称由合璧自动分配"),
    INVALID_ID(
            "HB-MD-009",
            Severity.ERROR,
            ExitCode.PROBLEMS,
            "{0} cannot be an id",
            "use ASCII letters, digits, hyphens and underscores",
            "{0} 不能用作标识",
            "请使用 ASCII 字母、数字、连字符和下划线"),
    UNKNOWN_DIRECTIVE(
            "HB-MD-010",
            Severity.ERROR,
            ExitCode.PROBLEMS,
            "there is no directive {0}⟦; did you mean “{1}”?⟧",
            "directives are: {2}",
            "没有名为 {0} 的指令⟦；是否应为“{1}”？⟧",
            "可用的指令：{2}"),
    DIRECTIVE_NOT_CLOSED(
            "HB-MD-011",
            Severity.ERROR,
            ExitCode.PROBLEMS,
            "the directive {0} is not closed",
            "write a line of as many colons as at its beginning: {1}",
            "指令 {0} 没有结束行",
            "请写一行与开头同样多的冒号：{1}"),
    STRAY_FENCE(
            "HB-MD-012",
            Severity.ERROR,
            ExitCode.PROBLEMS,
            "this line of colons closes nothing",
            "make it as long as the line that opens the directive, or delete it",
            "这一行冒号没有可结束的指令",
            "请使其与开始行的冒号数一致，或删去"),
    ATTRIBUTES_MALFORMED(
            "HB-MD-013",
            Severity.ERROR,
            ExitCode.PROBLEMS,
            "{0} looks like attributes but cannot be read; it stays as text",
            "write '{'#id .class key=value key=\"two words\"'}', or \\'{' if the text itself is meant",
            "{0} 像是属性，但无法识别，已按文字保留",
            "请写成 '{'#id .class key=value key=\"two words\"'}'；如果就是要写这些字符，请写 \\'{'"),
    ATTRIBUTES_WITHOUT_BLOCK(
            "HB-MD-014",
            Severity.ERROR,
            ExitCode.PROBLEMS,
            "these attributes have no block to belong to",
            "write them directly under the block, without anything between",
            "这些属性没有所属的段落",
            "请紧接着写在所属段落的下一行"),
    CAPTION_WITHOUT_TABLE(
            "HB-MD-015",
            Severity.ERROR,
            ExitCode.PROBLEMS,
            "this line begins like a table’s caption, but no table follows",
            "write the table under it, or \\: if the text itself is meant",
            "这一行像是表题，但后面没有表格",
            "请在其下写表格；如果就是要写冒号，请写 \\:"),
    ALT_MISSING(
            "HB-MD-016",
            Severity.ERROR,
            ExitCode.PROBLEMS,
            "the picture {0} has no alternative text in the language {1}",
            "describe it in brackets: ![…]({0}), or under “alt” in {2}; a picture that says nothing is “decorative: true” there",
            "图片 {0} 缺少语言 {1} 的替代文字",
            "请在方括号内描述：![……]({0})，或写在 {2} 的 alt 下；纯装饰图片请写 decorative: true"),
    LITERAL_EMPHASIS(
            "HB-MD-017",
            Severity.WARNING,
            ExitCode.PROBLEMS,
            "** stays as text: it opens or closes nothing",
            "check its partner and the spaces beside it, or write \\*\\* if the text itself is meant",
            "** 按文字保留：它没有开始或结束任何强调",
            "请检查与之配对的 ** 及旁边的空格；如果就是要写星号，请写 \\*\\*"),
    MANUSCRIPT_TOO_DEEP(
            "HB-MD-018",
            Severity.ERROR,
            ExitCode.PROBLEMS,
            "quotations, lists or marks are nested too deeply",
            "write it flatter; {0} levels are the limit",
            "引文、列表或标记嵌套过深",
            "请减少嵌套；最多 {0} 层"),
    LINK_TARGET_UNKNOWN(
            "HB-MD-019",
            Severity.ERROR,
            ExitCode.PROBLEMS,
            "the link leads to {0}, which does not exist⟦; did you mean “{1}”?⟧",
            "give the block that is meant an id such as '{'#harvest'}', or correct the link",
            "链接指向不存在的 {0}⟦；是否应为“{1}”？⟧",
            "请给目标段落加上 '{'#harvest'}' 这样的标识，或改正链接"),
    LINK_NOT_ALLOWED(
            "HB-MD-020",
            Severity.ERROR,
            ExitCode.PROBLEMS,
            "a link cannot lead to {0}",
            "use https:, http:, mailto:, tel: or #id",
            "链接不能指向 {0}",
            "请使用 https:、http:、mailto:、tel: 或 #标识"),
    INDENTED_BY_HAND(
            "HB-MD-021",
            Severity.WARNING,
            ExitCode.PROBLEMS,
            "the paragraph is indented by hand; the spaces are dropped",
            "delete the spaces: the layout indents",
            "段首有手工缩进的空格，已去掉",
            "请删去这些空格，缩进由版式处理"),
    RUBY_COUNT(
            "HB-MD-022",
            Severity.ERROR,
            ExitCode.PROBLEMS,
            "the ruby {0} has {1} readings for {2} characters",
            "give one reading for the whole, or one for each character",
            "注音 {0} 有 {1} 个读音、{2} 个字",
            "请给整体一个读音，或给每个字一个读音"),
    ARTICLE_EMPTY(
            "HB-MD-023",
            Severity.WARNING,
            ExitCode.PROBLEMS,
            "the article has no text",
            "write it, or take the article off the list",
            "文章没有正文",
            "请补写正文，或从列表中删去该文章"),
    MARK_NOT_ALLOWED_HERE(
            "HB-MD-024",
            Severity.ERROR,
            ExitCode.PROBLEMS,
            "{0} cannot stand here",
            "move it into the text of the article",
            "此处不能使用 {0}",
            "请移到文章正文中"),
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
    CSS_ADDRESS(
            "HB-CSS-010",
            Severity.ERROR,
            ExitCode.CONFIGURATION,
            "the image “{1}” of the CSS property “{0}” cannot be used",
            "url() takes a path inside the layout’s folder, no network address, or a base64 data: image of at most"
                    + " 128 KiB; a style attribute takes only the latter",
            "CSS 属性“{0}”的图像“{1}”无法使用",
            "url() 只接受版式文件夹内的路径（不接受网络地址），或至多 128 KiB 的 base64 data: 图像；style 属性中只可用后者"),
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
            "give the block it means the id {0}, or correct the link",
            "链接 {0} 在本版中没有目标",
            "请给目标段落加上 id {0}，或改正链接"),
    CHARACTER_NOT_ALLOWED(
            "HB-TPL-007",
            Severity.ERROR,
            ExitCode.PROBLEMS,
            "the text holds the control character {0}, which neither EPUB nor PDF can carry",
            "delete it; it often comes along when text is copied from another program",
            "文中有控制字符 {0}，EPUB 与 PDF 都无法容纳",
            "请删除它；这类字符常在从其他软件复制文字时混入"),
    // ---- layout: lines and boxes -----------------------------------------------------------------------------
    LINE_OVERFULL(
            "HB-LAY-001",
            Severity.WARNING,
            ExitCode.PROBLEMS,
            "a line is {0} pt too long for its column: “{1}”",
            "let the word break (overflow-wrap: anywhere), shorten it, or make the column wider",
            "有一行超出栏宽 {0} 点：“{1}”",
            "请允许在词中断行（overflow-wrap: anywhere）、缩短文字或加宽版心"),
    BOX_OVERFULL(
            "HB-LAY-002",
            Severity.WARNING,
            ExitCode.PROBLEMS,
            "{0} is {1} pt too high for its page or column and reaches over its end",
            "make it smaller (max-block-size, or inline-size for a picture), or the page larger",
            "{0} 比所在页或栏高出 {1} 点，超出了下边缘",
            "请把它缩小（max-block-size；图片可用 inline-size），或增大页面"),
    BOX_TOO_WIDE(
            "HB-LAY-003",
            Severity.WARNING,
            ExitCode.PROBLEMS,
            "{0} is {1} pt wider than its column",
            "make it smaller (max-inline-size: 100%), or let it span all columns",
            "{0} 比所在栏宽 {1} 点",
            "请把它缩小（max-inline-size: 100%），或让它跨栏"),
    CONTENT_UNSEEN(
            "HB-LAY-004",
            Severity.WARNING,
            ExitCode.PROBLEMS,
            "{0} is not seen: it lies beyond the edge of the page, or is cut off by overflow: hidden",
            "make its box larger or the text shorter, or move it (inset, margin); overflow: visible shows what is cut off",
            "{0} 没有显示：它位于页面之外，或被 overflow: hidden 裁掉",
            "请放大该框或缩短文字，或移动它（inset、margin）；overflow: visible 会显示被裁掉的部分"),
    // ---- layout: pages ---------------------------------------------------------------------------------------
    PAGE_WITHOUT_ROOM(
            "HB-LAY-021",
            Severity.ERROR,
            ExitCode.CONFIGURATION,
            "the margins, borders and padding of {0} leave no room on {1} × {2} pt",
            "make the margins in @page smaller or its size larger",
            "{0} 的边距、边框和内边距在 {1} × {2} 点的版面上没有留下版心",
            "请减小 @page 的边距，或增大页面尺寸"),
    UNKNOWN_NAMED_STRING(
            "HB-LAY-022",
            Severity.WARNING,
            ExitCode.PROBLEMS,
            "a margin box shows string({0}), which no element sets",
            "set it with string-set: {0} content(), or correct its name",
            "页边框引用了 string({0})，但没有元素设置它",
            "请用 string-set: {0} content() 设置，或改正名称"),
    DANGLING_REFERENCE(
            "HB-LAY-023",
            Severity.ERROR,
            ExitCode.PROBLEMS,
            "the reference {0} leads nowhere",
            "give the target that id, or correct the reference",
            "引用 {0} 没有对应的目标",
            "请为目标加上该 id，或改正引用"),
    REFERENCES_DO_NOT_SETTLE(
            "HB-LAY-024",
            Severity.WARNING,
            ExitCode.PROBLEMS,
            "page numbers in the text still change after {0} passes: a number that gets longer moves its own target",
            "give the generated number a fixed width, or break the page before its target",
            "排版 {0} 遍后文中页码仍在变化：页码变长时会把它所指的内容移到另一页",
            "请给自动生成的页码固定宽度，或在目标之前强制分页"),
    MARGIN_BOX_OVERFLOW(
            "HB-LAY-025",
            Severity.WARNING,
            ExitCode.PROBLEMS,
            "“{0}” does not fit the margin box {1} of page {2}",
            "shorten the text, make its type smaller or the margin larger",
            "“{0}”放不进第 {2} 页的页边框 {1}",
            "请缩短文字、减小字号或增大页边距"),
    // ---- layout: advice, given by check --layout --------------------------------------------------------------
    LINE_LOOSE(
            "HB-LAY-031",
            Severity.INFO,
            ExitCode.OK,
            "a line is loose: each of its gaps is {0} em wider than usual: “{1}”",
            "reword the paragraph, let long words break (hyphens: auto, overflow-wrap: anywhere), or make the column wider",
            "有一行过松，每个字间多出 {0} em：“{1}”",
            "请调整该段文字，允许长词断行（hyphens: auto 或 overflow-wrap: anywhere），或加宽版心"),
    LINE_OFF_GRID(
            "HB-LAY-032",
            Severity.INFO,
            ExitCode.OK,
            "lines beside the line grid, {2} pt after a grid line: {0}, from “{1}” on",
            "let what stands before them take whole lines: block-step-size, or margins and line-heights that add up to"
                    + " multiples of the root’s line-height",
            "有 {0} 行不在行格上，偏离 {2} 点，始于“{1}”",
            "请让前面的内容占整数行：使用 block-step-size，或使间距与行高之和为根元素 line-height 的整数倍"),
    COLUMN_SHORT(
            "HB-LAY-033",
            Severity.INFO,
            ExitCode.OK,
            "a column ends {0} lines before its end, after “{1}”",
            "let what follows break (break-inside, orphans, widows), or move a picture or heading by a few lines of text",
            "有一栏提前 {0} 行结束，末行为“{1}”",
            "请允许后面的内容拆分（break-inside、orphans、widows），或把图片、标题移动几行"),
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
            "EPUBCheck 报告 {0}：{1}（{2}）",
            "处理办法：{4}"),
    EPUBCHECK_WARNING(
            "HB-CHK-002",
            Severity.WARNING,
            ExitCode.PROBLEMS,
            "EPUBCheck {0}: {1} ({2})",
            "{3}",
            "EPUBCheck 报告 {0}：{1}（{2}）",
            "处理办法：{4}"),
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
    // ---- pictures --------------------------------------------------------------------------------------------
    IMAGE_NOT_RECOGNISED(
            "HB-IMG-001",
            Severity.ERROR,
            ExitCode.INPUT,
            "{0} is no JPEG, PNG or WebP picture (content: {1})",
            "export the picture as JPEG (photographs) or PNG (drawings)",
            "{0} 不是 JPEG、PNG 或 WebP 图片（内容：{1}）",
            "请将图片导出为 JPEG（照片）或 PNG（图形）"),
    IMAGE_TOO_LARGE(
            "HB-IMG-002",
            Severity.ERROR,
            ExitCode.INPUT,
            "{0} claims {1} × {2} pixels; at most {3} on a side and {4} million in all are taken",
            "scale the picture down; a page at 300 ppi needs about 2,500 × 3,400 pixels",
            "{0} 的尺寸为 {1} × {2} 像素；单边不得超过 {3} 像素，总数不得超过 {4} 百万像素",
            "请缩小图片；300 ppi 的整页图片约需 2,500 × 3,400 像素"),
    IMAGE_DAMAGED(
            "HB-IMG-003",
            Severity.ERROR,
            ExitCode.INPUT,
            "{0} cannot be decoded: {1}",
            "open the picture in an image program and save it anew, or fetch it again from its source",
            "无法解码 {0}：{1}",
            "请用图像软件打开后重新保存，或重新获取原图"),
    IMAGE_TRUNCATED(
            "HB-IMG-004",
            Severity.ERROR,
            ExitCode.INPUT,
            "{0} breaks off before its end: a part of the picture would be missing",
            "copy or download the file again",
            "{0} 不完整：图片后半部分缺失",
            "请重新复制或下载该文件"),
    IMAGE_EXTENSION_MISMATCH(
            "HB-IMG-005",
            Severity.WARNING,
            ExitCode.PROBLEMS,
            "{0} contains a {1} picture",
            "rename it to end in .{2}",
            "{0} 的实际内容是 {1} 图片",
            "请把扩展名改为 .{2}"),
    IMAGE_CMYK_WITHOUT_PROFILE(
            "HB-IMG-006",
            Severity.WARNING,
            ExitCode.PROBLEMS,
            "{0} is CMYK without a colour profile: its colours on screen are a guess",
            "save it with its CMYK profile embedded, or as sRGB",
            "{0} 是不带色彩配置文件的 CMYK 图片，屏幕颜色只能估算",
            "请嵌入 CMYK 配置文件后保存，或转换为 sRGB"),
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
    // ---- PDF -------------------------------------------------------------------------------------------------
    PDF_LINK_TARGET_MISSING(
            "HB-PDF-001",
            Severity.WARNING,
            ExitCode.PROBLEMS,
            "a link leads to {0}, which is on no page",
            "correct the link, or give its target that id",
            "链接目标 {0} 不在任何页面上",
            "请改正链接，或为目标加上该 id"),
    PDF_FONT_RESTRICTED(
            "HB-PDF-002",
            Severity.ERROR,
            ExitCode.MISSING_TOOL,
            "the font {0} forbids embedding (OS/2 fsType {1})",
            "use another font, or a licence and a file that allow embedding",
            "字体 {0} 禁止嵌入（OS/2 fsType {1}）",
            "请换用其他字体，或取得允许嵌入的授权与字体文件"),
    PDF_FONT_DAMAGED(
            "HB-PDF-003",
            Severity.ERROR,
            ExitCode.MISSING_TOOL,
            "the font {0} cannot be embedded: {1}",
            "get the font file again from its source, or use another font",
            "字体 {0} 无法嵌入：{1}",
            "请重新获取该字体文件，或换用其他字体"),
    // ---- validation: PDF -------------------------------------------------------------------------------------
    PDF_INVALID(
            "HB-CHK-101",
            Severity.ERROR,
            ExitCode.PROBLEMS,
            "veraPDF ({0}): rule {1}: {2} ({3} places, first: {4})",
            "if the content is not to blame (missing alt text, table without headers), report it as a bug in Hebi",
            "veraPDF（{0}）：规则 {1}：{2}（共 {3} 处，首处：{4}）",
            "若不是内容的问题（缺少替代文字、表格没有表头），请作为合璧的缺陷报告"),
    PDF_UNREADABLE(
            "HB-CHK-102",
            Severity.ERROR,
            ExitCode.PROBLEMS,
            "veraPDF cannot read {0}: {1}",
            "build the file anew; if it stays so, report it as a bug in Hebi",
            "veraPDF 无法读取 {0}：{1}",
            "请重新构建；若仍如此，请作为合璧的缺陷报告"),
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
