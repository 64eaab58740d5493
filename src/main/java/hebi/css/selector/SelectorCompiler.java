package hebi.css.selector;

import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSSelectorAttribute;
import com.helger.css.decl.CSSSelectorMemberFunctionLike;
import com.helger.css.decl.CSSSelectorMemberNot;
import com.helger.css.decl.CSSSelectorMemberPseudoIs;
import com.helger.css.decl.CSSSelectorMemberPseudoWhere;
import com.helger.css.decl.CSSSelectorSimpleMember;
import com.helger.css.decl.ECSSAttributeCase;
import com.helger.css.decl.ECSSAttributeOperator;
import com.helger.css.decl.ECSSSelectorCombinator;
import com.helger.css.decl.ICSSSelectorMember;
import com.helger.css.writer.CSSWriterSettings;
import hebi.css.selector.Selector.Combinator;
import hebi.css.selector.Selector.PseudoElement;
import hebi.css.selector.SimpleSelector.Attribute;
import hebi.css.selector.SimpleSelector.Attribute.Operator;
import hebi.css.selector.SimpleSelector.Plain;
import hebi.css.syntax.Tokenizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes a {@link Selector} of ph-css's syntax tree of one. */
public final class SelectorCompiler {
    /** Simple selectors and combinators of one selector, nested ones counted. */
    public static final int MAX_MEMBERS = 64;

    /** What may follow a colon, for "did you mean" and the documentation. */
    public static final List<String> PSEUDO_CLASSES = List.of(
            ":root",
            ":empty",
            ":link",
            ":any-link",
            ":first-child",
            ":last-child",
            ":only-child",
            ":first-of-type",
            ":last-of-type",
            ":only-of-type",
            ":nth-child()",
            ":nth-last-child()",
            ":nth-of-type()",
            ":nth-last-of-type()",
            ":lang()",
            ":is()",
            ":where()",
            ":not()",
            "::before",
            "::after",
            "::marker",
            "::first-letter",
            "::footnote-call",
            "::footnote-marker");

    private static final CSSWriterSettings WRITER = new CSSWriterSettings();

    private int members;

    private SelectorCompiler() {}

    /**
     * Compiles one complex selector.
     *
     * @throws UnsupportedSelectorException when a part of it is not known, or it is too long
     */
    public static Selector compile(CSSSelector selector) throws UnsupportedSelectorException {
        return new SelectorCompiler().complex(selector, true);
    }

    private Selector complex(CSSSelector selector, boolean outermost) throws UnsupportedSelectorException {
        String text = selector.getAsCSSString(WRITER, 0);
        List<List<SimpleSelector>> compounds = new ArrayList<>();
        List<Combinator> combinators = new ArrayList<>();
        List<SimpleSelector> compound = new ArrayList<>();
        PseudoElement pseudoElement = PseudoElement.NONE;
        int specificity = 0;
        for (ICSSSelectorMember member : selector.getAllMembers()) {
            if (++members > MAX_MEMBERS) {
                throw UnsupportedSelectorException.tooComplex(text);
            }
            if (pseudoElement != PseudoElement.NONE) {
                throw UnsupportedSelectorException.unknown(text);
            }
            if (member instanceof ECSSSelectorCombinator combinator) {
                compounds.add(closed(compound, text));
                combinators.add(combinator(combinator));
                compound = new ArrayList<>();
            } else if (outermost && pseudoElement(member) != PseudoElement.NONE) {
                pseudoElement = pseudoElement(member);
                specificity = Selector.sum(specificity, Selector.specificity(0, 0, 1));
            } else {
                specificity = Selector.sum(specificity, add(member, compound));
            }
        }
        if (compound.isEmpty() && pseudoElement != PseudoElement.NONE) {
            compound.add(new SimpleSelector.Universal());
        }
        compounds.add(closed(compound, text));
        Collections.reverse(compounds);
        Collections.reverse(combinators);
        return new Selector(compounds, combinators, pseudoElement, specificity, text);
    }

    private static List<SimpleSelector> closed(List<SimpleSelector> compound, String text)
            throws UnsupportedSelectorException {
        if (compound.isEmpty()) {
            throw UnsupportedSelectorException.unknown(text);
        }
        return List.copyOf(compound);
    }

    private static Combinator combinator(ECSSSelectorCombinator combinator) {
        return switch (combinator) {
            case BLANK -> Combinator.DESCENDANT;
            case GREATER -> Combinator.CHILD;
            case PLUS -> Combinator.NEXT_SIBLING;
            case TILDE -> Combinator.SUBSEQUENT_SIBLING;
        };
    }

    private static PseudoElement pseudoElement(ICSSSelectorMember member) {
        return switch (member.getAsCSSString(WRITER, 0).toLowerCase(Locale.ROOT)) {
            case "::before", ":before" -> PseudoElement.BEFORE;
            case "::after", ":after" -> PseudoElement.AFTER;
            case "::marker" -> PseudoElement.MARKER;
            case "::first-letter", ":first-letter" -> PseudoElement.FIRST_LETTER;
            case "::footnote-call" -> PseudoElement.FOOTNOTE_CALL;
            case "::footnote-marker" -> PseudoElement.FOOTNOTE_MARKER;
            default -> PseudoElement.NONE;
        };
    }

    /** Adds what {@code member} demands to {@code compound}; the result is its specificity. */
    private int add(ICSSSelectorMember member, List<SimpleSelector> compound) throws UnsupportedSelectorException {
        if (member instanceof CSSSelectorSimpleMember simple) {
            return addSimple(simple.getValue(), compound);
        }
        if (member instanceof CSSSelectorAttribute attribute) {
            compound.add(attribute(attribute));
            return Selector.specificity(0, 1, 0);
        }
        if (member instanceof CSSSelectorMemberNot not) {
            return addMatches(not.getAllSelectors(), true, compound);
        }
        if (member instanceof CSSSelectorMemberPseudoIs is) {
            return addMatches(is.getAllSelectors(), false, compound);
        }
        if (member instanceof CSSSelectorMemberPseudoWhere where) {
            addMatches(where.getAllSelectors(), false, compound);
            return 0;
        }
        if (member instanceof CSSSelectorMemberFunctionLike function) {
            compound.add(FunctionalPseudoClass.compile(function.getAsCSSString(WRITER, 0)));
            return Selector.specificity(0, 1, 0);
        }
        throw UnsupportedSelectorException.unknown(member.getAsCSSString(WRITER, 0));
    }

    // selectors-4 §15: the most specific argument counts.
    private int addMatches(List<CSSSelector> arguments, boolean negated, List<SimpleSelector> compound)
            throws UnsupportedSelectorException {
        List<Selector> selectors = new ArrayList<>();
        for (CSSSelector argument : arguments) {
            selectors.add(complex(argument, false));
        }
        compound.add(new SimpleSelector.Matches(selectors, negated));
        return selectors.stream().mapToInt(Selector::specificity).max().orElse(0);
    }

    private static int addSimple(String value, List<SimpleSelector> compound) throws UnsupportedSelectorException {
        String name = Tokenizer.unescape(value.substring(1));
        switch (value.charAt(0)) {
            case '#' -> {
                compound.add(new SimpleSelector.IdSelector(name));
                return Selector.specificity(1, 0, 0);
            }
            case '.' -> {
                compound.add(new SimpleSelector.ClassSelector(name));
                return Selector.specificity(0, 1, 0);
            }
            case ':' -> {
                compound.add(pseudoClass(value));
                return Selector.specificity(0, 1, 0);
            }
            default -> {
                return addType(value, compound);
            }
        }
    }

    private static int addType(String value, List<SimpleSelector> compound) throws UnsupportedSelectorException {
        // The parser gives a namespace prefix, "svg|" or "*|", as a member of its own. Elements have local names here.
        if (value.endsWith("|")) {
            if (value.length() > 1 && !value.equals("*|")) {
                throw UnsupportedSelectorException.unknown(value);
            }
            return 0;
        }
        if (value.equals("*")) {
            compound.add(new SimpleSelector.Universal());
            return 0;
        }
        if (!Character.isLetter(value.codePointAt(0)) && value.charAt(0) != '\\' && value.charAt(0) != '_') {
            throw UnsupportedSelectorException.unknown(value);
        }
        compound.add(new SimpleSelector.TypeSelector(Tokenizer.unescape(value).toLowerCase(Locale.ROOT)));
        return Selector.specificity(0, 0, 1);
    }

    private static SimpleSelector pseudoClass(String value) throws UnsupportedSelectorException {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case ":root" -> Plain.ROOT;
            case ":empty" -> Plain.EMPTY;
            case ":link", ":any-link" -> Plain.LINK;
            case ":hover", ":active", ":focus", ":focus-within", ":focus-visible", ":visited", ":target" -> Plain.NEVER;
            case ":first-child" -> new SimpleSelector.Nth(0, 1, false, false);
            case ":last-child" -> new SimpleSelector.Nth(0, 1, false, true);
            case ":first-of-type" -> new SimpleSelector.Nth(0, 1, true, false);
            case ":last-of-type" -> new SimpleSelector.Nth(0, 1, true, true);
            case ":only-child" -> both(false);
            case ":only-of-type" -> both(true);
            // The parser gives :nth-child(2n+1) as one word.
            default -> FunctionalPseudoClass.compile(value);
        };
    }

    // :only-child is :first-child:last-child, here as :not(:not(:first-child), :not(:last-child)) would be.
    private static SimpleSelector both(boolean ofType) {
        List<SimpleSelector> both =
                List.of(new SimpleSelector.Nth(0, 1, ofType, false), new SimpleSelector.Nth(0, 1, ofType, true));
        Selector selector = new Selector(List.of(both), List.of(), PseudoElement.NONE, 0, "");
        return new SimpleSelector.Matches(List.of(selector), false);
    }

    private static Attribute attribute(CSSSelectorAttribute attribute) {
        // XHTML attributes keep their prefix as part of the name: [epub|type] and [epub\:type] are the same here.
        String prefix = attribute.getNamespacePrefix();
        String namespace =
                prefix == null || prefix.length() < 2 || prefix.startsWith("*") ? "" : prefix.replace('|', ':');
        String name = namespace + Tokenizer.unescape(attribute.getAttrName());
        String value = attribute.getAttrValue();
        return new Attribute(
                name,
                operator(attribute.getOperator()),
                value == null ? "" : unquoted(value),
                attribute.getCaseSensitivityFlag() == ECSSAttributeCase.CASE_INSENSITIVE);
    }

    private static Operator operator(@Nullable ECSSAttributeOperator operator) {
        if (operator == null) {
            return Operator.PRESENT;
        }
        return switch (operator) {
            case EQUALS -> Operator.EQUAL;
            case INCLUDES -> Operator.INCLUDES;
            case DASHMATCH -> Operator.DASH;
            case BEGINMATCH -> Operator.PREFIX;
            case ENDMATCH -> Operator.SUFFIX;
            case CONTAINSMATCH -> Operator.SUBSTRING;
        };
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() >= 2 && (value.charAt(0) == '"' || value.charAt(0) == '\'');
        return quoted ? Tokenizer.unescape(value.substring(1, value.length() - 1)) : Tokenizer.unescape(value);
    }
}
