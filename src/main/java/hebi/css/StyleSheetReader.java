package hebi.css;

import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSFontFaceRule;
import com.helger.css.decl.CSSImportRule;
import com.helger.css.decl.CSSLayerRule;
import com.helger.css.decl.CSSMediaQuery;
import com.helger.css.decl.CSSMediaRule;
import com.helger.css.decl.CSSPageMarginBlock;
import com.helger.css.decl.CSSPageRule;
import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSStyleRule;
import com.helger.css.decl.CSSSupportsRule;
import com.helger.css.decl.CSSUnknownRule;
import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.decl.ICSSPageRuleMember;
import com.helger.css.decl.ICSSTopLevelRule;
import com.helger.css.writer.CSSWriterSettings;
import hebi.css.DeclarationParser.Place;
import hebi.css.PageStyle.MarginBox;
import hebi.css.selector.Selector;
import hebi.css.selector.SelectorCompiler;
import hebi.css.selector.UnsupportedSelectorException;
import hebi.diag.Code;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import hebi.diag.Suggestions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes a {@link StyleSheet} of ph-css's syntax tree: what applies to print, imports put in their place. */
final class StyleSheetReader {
    private static final int MAX_IMPORT_DEPTH = 16;
    private static final List<String> AT_RULES = List.of("@page", "@media", "@import", "@supports", "@namespace");

    private final StyleSheet.Imports imports;
    private final Diagnostics diagnostics;
    private final DeclarationParser declarations;
    private final Deque<String> open = new ArrayDeque<>();
    private final List<StyleRule> rules = new ArrayList<>();
    private final List<PageRule> pageRules = new ArrayList<>();

    StyleSheetReader(StyleSheet.Imports imports, Diagnostics diagnostics) {
        this.imports = imports;
        this.diagnostics = diagnostics;
        this.declarations = new DeclarationParser(diagnostics);
    }

    StyleSheet read(String css, String file) {
        readFile(css, file);
        return new StyleSheet(rules, pageRules);
    }

    private void readFile(String css, String file) {
        CharacterCheck.run(css, file, diagnostics);
        Optional<CascadingStyleSheet> sheet = SyntaxTree.read(css, file, diagnostics);
        if (sheet.isEmpty()) {
            return;
        }
        open.push(file);
        Locator locator = Locator.in(file, open.getLast());
        for (CSSImportRule rule : sheet.get().getAllImportRules()) {
            if (Media.appliesToPrint(rule.getAllMediaQueries())) {
                importSheet(rule, file, locator.span(rule.getSourceLocation()));
            }
        }
        readRules(sheet.get().getAllRules(), locator);
        open.pop();
    }

    private void importSheet(CSSImportRule rule, String file, Span span) {
        Optional<String> path = ImportPath.resolve(rule.getLocationString(), file, open.getLast());
        Optional<String> css = path.filter(target -> !open.contains(target) && open.size() < MAX_IMPORT_DEPTH)
                .flatMap(imports::read);
        if (css.isEmpty()) {
            diagnostics.report(Code.CSS_IMPORT, span, rule.getLocationString());
            return;
        }
        readFile(css.get(), path.orElseThrow());
    }

    private void readRules(List<ICSSTopLevelRule> from, Locator locator) {
        for (ICSSTopLevelRule rule : from) {
            if (rule instanceof CSSStyleRule style) {
                readStyleRule(style, locator);
            } else if (rule instanceof CSSPageRule page) {
                readPageRule(page, locator);
            } else if (rule instanceof CSSMediaRule media) {
                readMediaRule(media, locator);
            } else if (rule instanceof CSSSupportsRule supports) {
                if (Media.isSupported(supports)) {
                    readRules(supports.getAllRules(), locator);
                }
            } else {
                readOther(rule, locator);
            }
        }
    }

    private void readOther(ICSSTopLevelRule rule, Locator locator) {
        if (rule instanceof CSSUnknownRule unknown) {
            reportAtRule(unknown.getDeclaration(), locator.span(unknown.getSourceLocation()));
        } else if (rule instanceof CSSLayerRule layer) {
            reportAtRule("@layer", locator.span(layer.getSourceLocation()));
        } else if (rule instanceof CSSFontFaceRule fontFace) {
            reportAtRule("@font-face", locator.span(fontFace.getSourceLocation()));
        }
        // What is left, @keyframes and @viewport, means nothing on paper.
    }

    private void reportAtRule(String name, Span span) {
        String suggestion = Suggestions.nearest(name.toLowerCase(Locale.ROOT), AT_RULES)
                .filter(word -> !word.equals(name))
                .orElse("");
        diagnostics.report(Code.CSS_UNKNOWN_AT_RULE, span, name, suggestion);
    }

    private void readMediaRule(CSSMediaRule media, Locator locator) {
        for (CSSMediaQuery query : media.getAllMediaQueries()) {
            if (query.hasMediaExpressions()) {
                reportAtRule(
                        "@media " + query.getAsCSSString(new CSSWriterSettings(), 0),
                        locator.span(media.getSourceLocation()));
            }
        }
        if (Media.appliesToPrint(media.getAllMediaQueries())) {
            readRules(media.getAllRules(), locator);
        }
    }

    private void readStyleRule(CSSStyleRule rule, Locator locator) {
        List<Declaration> good = declarations.parse(rule.getAllDeclarations(), Place.ELEMENT, locator);
        List<Selector> selectors = new ArrayList<>();
        for (CSSSelector selector : rule.getAllSelectors()) {
            try {
                selectors.add(SelectorCompiler.compile(selector));
            } catch (UnsupportedSelectorException e) {
                reportSelector(selector, e, locator.span(selector.getSourceLocation()));
                return;
            }
        }
        if (!good.isEmpty()) {
            rules.add(new StyleRule(selectors, good));
        }
    }

    private void reportSelector(CSSSelector selector, UnsupportedSelectorException e, Span span) {
        String text = selector.getAsCSSString(new CSSWriterSettings(), 0);
        if (e.isTooComplex()) {
            String shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
            diagnostics.report(Code.CSS_LIMIT, span, shown, Integer.toString(SelectorCompiler.MAX_MEMBERS));
            return;
        }
        String suggestion =
                Suggestions.nearest(e.part(), SelectorCompiler.PSEUDO_CLASSES).orElse("");
        diagnostics.report(Code.CSS_UNKNOWN_SELECTOR, span, text, e.part(), suggestion);
    }

    private void readPageRule(CSSPageRule rule, Locator locator) {
        Span span = locator.span(rule.getSourceLocation());
        List<PageSelector> selectors = new ArrayList<>();
        for (String list : rule.getAllSelectors()) {
            for (String text : list.split(",")) {
                Optional<PageSelector> selector = PageSelector.parse(text);
                if (selector.isEmpty()) {
                    diagnostics.report(Code.CSS_UNKNOWN_SELECTOR, span, "@page " + list.strip(), text.strip(), "");
                    return;
                }
                selectors.add(selector.get());
            }
        }
        if (selectors.isEmpty()) {
            selectors.add(new PageSelector("", List.of()));
        }
        List<CSSDeclaration> own = new ArrayList<>();
        List<Declaration> footnoteArea = new ArrayList<>();
        Map<MarginBox, List<Declaration>> boxes = new EnumMap<>(MarginBox.class);
        for (ICSSPageRuleMember member : rule.getAllMembers()) {
            if (member instanceof CSSDeclaration declaration) {
                own.add(declaration);
            } else if (member instanceof CSSPageMarginBlock block
                    && block.getPageMarginSymbol().equalsIgnoreCase("@footnote")) {
                footnoteArea.addAll(declarations.parse(block.getAllDeclarations(), Place.ELEMENT, locator));
            } else if (member instanceof CSSPageMarginBlock block) {
                readMarginBox(block, boxes, locator, span);
            }
        }
        pageRules.add(new PageRule(selectors, declarations.parse(own, Place.PAGE, locator), boxes, footnoteArea));
    }

    private void readMarginBox(
            CSSPageMarginBlock block, Map<MarginBox, List<Declaration>> boxes, Locator locator, Span span) {
        String name = block.getPageMarginSymbol()
                .substring(1)
                .toUpperCase(Locale.ROOT)
                .replace('-', '_');
        Optional<MarginBox> box = Arrays.stream(MarginBox.values())
                .filter(value -> value.name().equals(name))
                .findFirst();
        if (box.isEmpty()) {
            reportAtRule(block.getPageMarginSymbol(), span);
            return;
        }
        boxes.computeIfAbsent(box.get(), key -> new ArrayList<>())
                .addAll(declarations.parse(block.getAllDeclarations(), Place.ELEMENT, locator));
    }
}
