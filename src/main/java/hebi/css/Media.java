package hebi.css;

import com.helger.css.decl.CSSMediaQuery;
import com.helger.css.decl.CSSSupportsConditionDeclaration;
import com.helger.css.decl.CSSSupportsConditionNegation;
import com.helger.css.decl.CSSSupportsConditionNested;
import com.helger.css.decl.CSSSupportsRule;
import com.helger.css.decl.ECSSSupportsConditionOperator;
import com.helger.css.decl.ICSSSupportsConditionMember;
import hebi.css.syntax.Tokenizer;
import java.util.List;
import java.util.Locale;

/** Conditions: {@code @media} (mediaqueries-4, types only) and {@code @supports} (css-conditional-3). */
final class Media {
    private Media() {}

    /** Whether any of the queries, or none at all, lets print through; a query with features never does. */
    static boolean appliesToPrint(List<CSSMediaQuery> queries) {
        return queries.isEmpty() || queries.stream().anyMatch(Media::isPrint);
    }

    private static boolean isPrint(CSSMediaQuery query) {
        String medium = query.getMedium() == null ? "all" : query.getMedium().toLowerCase(Locale.ROOT);
        boolean print = medium.equals("print") || medium.equals("all");
        return !query.hasMediaExpressions() && print != query.isNot();
    }

    /** Whether Hebi knows what the rule asks for. */
    static boolean isSupported(CSSSupportsRule rule) {
        return all(rule.getAllSupportConditionMembers());
    }

    private static boolean all(List<ICSSSupportsConditionMember> members) {
        boolean result = false;
        boolean and = false;
        boolean first = true;
        for (ICSSSupportsConditionMember member : members) {
            if (member instanceof ECSSSupportsConditionOperator operator) {
                and = operator == ECSSSupportsConditionOperator.AND;
            } else {
                boolean holds = holds(member);
                result = first ? holds : and ? result && holds : result || holds;
                first = false;
            }
        }
        return result;
    }

    private static boolean holds(ICSSSupportsConditionMember member) {
        if (member instanceof CSSSupportsConditionNegation negation) {
            return !holds(negation.getSupportsMember());
        }
        if (member instanceof CSSSupportsConditionNested nested) {
            return all(nested.getAllMembers());
        }
        return member instanceof CSSSupportsConditionDeclaration condition
                && Vocabulary.find(condition.getDeclaration().getProperty().toLowerCase(Locale.ROOT))
                        .flatMap(definition -> DeclarationParser.expand(
                                definition,
                                Tokenizer.tokenize(condition.getDeclaration().getExpressionAsCSSString())))
                        .isPresent();
    }
}
