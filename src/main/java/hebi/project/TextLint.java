package hebi.project;

import hebi.diag.Code;
import hebi.diag.Diagnostics;
import hebi.document.Article;
import hebi.document.Block;
import hebi.document.Inline;
import hebi.document.ReadingOrder;
import hebi.lang.LanguageProfile;
import hebi.lang.Languages;
import hebi.lang.LintRule;
import hebi.lang.VowelHarmony;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;

/**
 * Looks through an article's text for what its language does not want (ZH-14, UG-14, KK-2): the rules of the profile,
 * vowels out of harmony, and brackets and quotation marks without their partner. What {@code {lang=…}} says is in another language is looked through
 * for what that one does not want. Code and links' targets are not looked at.
 */
final class TextLint {
    private static final Map<String, Code> CODES =
            Arrays.stream(Code.values()).collect(Collectors.toMap(Code::kebabName, Function.identity()));

    private final Languages languages;
    private final Diagnostics diagnostics;
    private final Consumer<Correction> corrections;

    /** A check that reports to {@code diagnostics} and gives {@code corrections} what may be put right without asking. */
    TextLint(Languages languages, Diagnostics diagnostics, Consumer<Correction> corrections) {
        this.languages = languages;
        this.diagnostics = diagnostics;
        this.corrections = corrections;
    }

    /** Reports what is wrong in {@code article}. */
    void run(Article article) {
        LanguageProfile own = languages.profile(article.language());
        check(List.of(line(article.title(), own)));
        check(List.of(line(article.subtitle(), own)));
        check(List.of(line(article.summary(), own)));
        List<LintLine> lines = new ArrayList<>();
        collect(article.blocks(), own, lines);
        article.notes().forEach(note -> collect(note.blocks(), own, lines));
        check(lines);
    }

    private LintLine line(List<Inline> inlines, LanguageProfile language) {
        LintLine line = new LintLine(languages);
        line.add(inlines, language);
        return line;
    }

    private void collect(List<Block> blocks, LanguageProfile around, List<LintLine> lines) {
        for (Block block : blocks) {
            LanguageProfile language = LintLine.language(block.attributes(), around, languages);
            ReadingOrder.lines(block).forEach(inlines -> lines.add(line(inlines, language)));
            collect(ReadingOrder.blocksIn(block), language, lines);
        }
    }

    /** Each language by itself, in the lines that have some of it. */
    private void check(List<LintLine> lines) {
        Map<String, LanguageProfile> profiles = new LinkedHashMap<>();
        lines.forEach(line -> line.languages().forEach(language -> profiles.putIfAbsent(language.key(), language)));
        for (LanguageProfile language : profiles.values()) {
            List<LintLine> own = lines.stream()
                    .filter(line ->
                            line.languages().stream().anyMatch(l -> l.key().equals(language.key())))
                    .map(line -> line.of(language))
                    .toList();
            own.forEach(line -> rules(line, language));
            VowelHarmony.of(language).ifPresent(harmony -> own.forEach(line -> vowels(line, harmony)));
            new MarkPairs(language, diagnostics).check(own);
        }
    }

    /** Look-alike letters: their words are shown alike, so that the messages name the code points. */
    private void vowels(LintLine line, VowelHarmony harmony) {
        for (VowelHarmony.Breach breach : harmony.breaches(line.text())) {
            diagnostics.report(
                    Code.VOWEL_OF_ANOTHER_CLASS,
                    line.at(breach.offset()),
                    named(breach.letter()),
                    named(breach.partner()),
                    breach.word(),
                    breach.right());
        }
    }

    private static String named(char letter) {
        return String.format("%c U+%04X", letter, (int) letter);
    }

    private void rules(LintLine line, LanguageProfile language) {
        String text = line.text().toString();
        for (LintRule rule : language.lint()) {
            rule.find().forEach(text, found -> report(line, rule, found));
        }
    }

    private void report(LintLine line, LintRule rule, MatchResult found) {
        Code code = Objects.requireNonNull(CODES.get(rule.code()), rule.code());
        String wrong = found.group();
        diagnostics.report(code, line.at(found.start()), wrong, rule.replacement(wrong));
        if (rule.isSafe(wrong)) {
            line.correction(code, found.start(), wrong, rule.replacement(wrong)).ifPresent(corrections);
        }
    }
}
