package hebi.css.selector;

import hebi.css.selector.SimpleSelector.Attribute;
import hebi.css.selector.SimpleSelector.ClassSelector;
import hebi.css.selector.SimpleSelector.IdSelector;
import hebi.css.selector.SimpleSelector.Lang;
import hebi.css.selector.SimpleSelector.Matches;
import hebi.css.selector.SimpleSelector.Nth;
import hebi.css.selector.SimpleSelector.Plain;
import hebi.css.selector.SimpleSelector.TypeSelector;
import hebi.css.selector.SimpleSelector.Universal;
import hebi.html.Element;
import hebi.html.TextNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Tells whether an element matches a selector, from right to left. A failure says how much of the tree it rules out, so
 * that the work is at most the selector's length times the element's ancestors and siblings, never exponential.
 */
public final class Matcher {
    private Matcher() {}

    private enum Result {
        MATCH,
        /** Another sibling further ahead may still match. */
        FAIL_HERE,
        /** No sibling matches, but another ancestor may. */
        FAIL_SIBLINGS,
        /** Nothing further up matches either. */
        FAIL_ALL
    }

    /** Whether {@code element} matches {@code selector}, pseudo-element aside. */
    public static boolean matches(Selector selector, ElementInTree element) {
        return matchesAll(selector.subject(), element) && left(selector, 0, element) == Result.MATCH;
    }

    // The compound at i matches the element: do those to its left match what stands around the element?
    private static Result left(Selector selector, int i, ElementInTree element) {
        if (i == selector.combinators().size()) {
            return Result.MATCH;
        }
        return switch (selector.combinators().get(i)) {
            case DESCENDANT -> ancestors(selector, i + 1, element);
            case CHILD -> parent(selector, i + 1, element);
            case SUBSEQUENT_SIBLING -> siblings(selector, i + 1, element);
            case NEXT_SIBLING -> sibling(selector, i + 1, element);
        };
    }

    private static Result ancestors(Selector selector, int i, ElementInTree element) {
        for (ElementInTree at = element.parent(); at != null; at = at.parent()) {
            if (matchesAll(selector.compounds().get(i), at)) {
                Result result = left(selector, i, at);
                if (result == Result.MATCH || result == Result.FAIL_ALL) {
                    return result;
                }
            }
        }
        return Result.FAIL_ALL;
    }

    private static Result parent(Selector selector, int i, ElementInTree element) {
        ElementInTree parent = element.parent();
        if (parent == null) {
            return Result.FAIL_ALL;
        }
        if (!matchesAll(selector.compounds().get(i), parent)) {
            return Result.FAIL_SIBLINGS;
        }
        Result result = left(selector, i, parent);
        return result == Result.FAIL_HERE ? Result.FAIL_SIBLINGS : result;
    }

    private static Result siblings(Selector selector, int i, ElementInTree element) {
        for (ElementInTree at = element.previousSibling(); at != null; at = at.previousSibling()) {
            if (matchesAll(selector.compounds().get(i), at)) {
                Result result = left(selector, i, at);
                if (result != Result.FAIL_HERE) {
                    return result;
                }
            }
        }
        return Result.FAIL_SIBLINGS;
    }

    private static Result sibling(Selector selector, int i, ElementInTree element) {
        ElementInTree previous = element.previousSibling();
        if (previous == null) {
            return Result.FAIL_SIBLINGS;
        }
        return matchesAll(selector.compounds().get(i), previous) ? left(selector, i, previous) : Result.FAIL_HERE;
    }

    private static boolean matchesAll(List<SimpleSelector> compound, ElementInTree element) {
        for (SimpleSelector simple : compound) {
            if (!matches(simple, element)) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(SimpleSelector simple, ElementInTree at) {
        Element element = at.element();
        if (simple instanceof TypeSelector type) {
            return element.name().equals(type.name());
        } else if (simple instanceof ClassSelector name) {
            return at.classes().contains(name.name());
        } else if (simple instanceof IdSelector id) {
            return id.id().equals(element.attributes().get("id"));
        } else if (simple instanceof Attribute attribute) {
            return matches(attribute, element);
        } else if (simple instanceof Nth nth) {
            return isNth(nth, at.place(nth.ofType(), nth.fromEnd()));
        } else if (simple instanceof Matches any) {
            return any.selectors().stream().anyMatch(selector -> matches(selector, at)) != any.negated();
        } else if (simple instanceof Lang lang) {
            return lang.ranges().stream().anyMatch(range -> isInRange(at.language(), range));
        } else if (simple instanceof Plain plain) {
            return matches(plain, at);
        }
        return simple instanceof Universal;
    }

    private static boolean matches(Plain plain, ElementInTree at) {
        return switch (plain) {
            case ROOT -> at.parent() == null;
            case EMPTY ->
                at.element().children().stream()
                        .allMatch(child ->
                                child instanceof TextNode text && text.text().isEmpty());
            case LINK ->
                at.element().name().equals("a") && at.element().attributes().containsKey("href");
            case NEVER -> false;
        };
    }

    private static boolean matches(Attribute attribute, Element element) {
        String actual = element.attributes().get(attribute.name());
        if (actual == null) {
            return false;
        }
        String wanted = attribute.value();
        if (attribute.ignoreCase()) {
            actual = actual.toLowerCase(Locale.ROOT);
            wanted = wanted.toLowerCase(Locale.ROOT);
        }
        return switch (attribute.operator()) {
            case PRESENT -> true;
            case EQUAL -> actual.equals(wanted);
            case DASH -> actual.equals(wanted) || actual.startsWith(wanted + "-");
            case INCLUDES ->
                !wanted.isEmpty() && Arrays.asList(actual.strip().split("\\s+")).contains(wanted);
            case PREFIX -> !wanted.isEmpty() && actual.startsWith(wanted);
            case SUFFIX -> !wanted.isEmpty() && actual.endsWith(wanted);
            case SUBSTRING -> !wanted.isEmpty() && actual.contains(wanted);
        };
    }

    private static boolean isNth(Nth nth, int place) {
        int distance = place - nth.offset();
        return nth.step() == 0 ? distance == 0 : distance % nth.step() == 0 && distance / nth.step() >= 0;
    }

    // RFC 4647 §3.3.2, extended filtering.
    private static boolean isInRange(String language, String range) {
        String[] tag = language.toLowerCase(Locale.ROOT).split("-");
        String[] wanted = range.split("-");
        if (language.isEmpty() || (!wanted[0].equals("*") && !wanted[0].equals(tag[0]))) {
            return false;
        }
        int at = 1;
        for (int i = 1; i < wanted.length; i++) {
            if (wanted[i].equals("*")) {
                continue;
            }
            while (at < tag.length && !tag[at].equals(wanted[i])) {
                if (tag[at].length() == 1) {
                    return false;
                }
                at++;
            }
            if (at++ == tag.length) {
                return false;
            }
        }
        return true;
    }
}
