package hebi.build;

import java.text.MessageFormat;
import java.util.Locale;

/** The steps of a build that a user is told of, in English and Chinese. */
public enum Stage {
    /** An issue was read; {0} is its id. */
    READ("read {0}", "已读取 {0}"),
    /** The edition {0}, which comes out as often as {2} says, does not come out with the issue {1}. */
    NOT_DUE("{0}: not due with {1} ({2})", "{0}：不随 {1} 出版（{2}）"),
    /** The edition {0} is as the last build left it. */
    UNCHANGED("{0}: nothing has changed, not built again", "{0}：没有变化，无需重做"),
    /** An edition was laid out; {0} is its id, {1} the number of its pages. */
    LAID_OUT("{0}: pages laid out: {1}", "{0}：已排 {1} 页"),
    /** The PDF of the edition {0} was written. */
    PDF_WRITTEN("{0}: PDF written", "{0}：PDF 已写出"),
    /** The EPUB of the edition {0} was written and validated. */
    EPUB_WRITTEN("{0}: EPUB written and validated", "{0}：EPUB 已写出并通过校验");

    private final String english;
    private final String chinese;

    Stage(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /** What is said when it is done, in {@code language} ("en" or "zh"). */
    public String text(String language, String... args) {
        return new MessageFormat(language.equals("zh") ? chinese : english, Locale.ROOT).format(args);
    }
}
