package hebi.box;

import hebi.css.StyledNode;
import hebi.css.StyledNode.StyledElement;
import hebi.css.StyledNode.StyledText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of all nodes of a styled tree, the same in each pass over it. Elements are numbered from 1 in document order,
 * pseudo-elements and elements without boxes included. Orders come from one counter: an element's start takes one, a
 * text its UTF-16 length, white space not collapsed.
 */
public final class DocumentOrder {
    private final IdentityHashMap<StyledNode, Integer> orders = new IdentityHashMap<>();
    private final IdentityHashMap<StyledElement, Integer> nodes = new IdentityHashMap<>();
    private final List<StyledElement> elements = new ArrayList<>();
    private final int end;

    private DocumentOrder(StyledElement root) {
        Deque<StyledNode> open = new ArrayDeque<>(List.of(root));
        int order = 0;
        while (!open.isEmpty()) {
            StyledNode node = open.pop();
            orders.put(node, order);
            if (node instanceof StyledText text) {
                order += text.text().length();
            } else if (node instanceof StyledElement element) {
                order++;
                elements.add(element);
                nodes.put(element, elements.size());
                for (int i = element.children().size() - 1; i >= 0; i--) {
                    open.push(element.children().get(i));
                }
            }
        }
        end = order;
    }

    /** Numbers the nodes of {@code root}. */
    public static DocumentOrder of(StyledElement root) {
        return new DocumentOrder(root);
    }

    /** The number of {@code element}, from 1. */
    public int node(StyledElement element) {
        return found(nodes.get(element));
    }

    /** The place of {@code node}'s start in document order, from 0. */
    public int order(StyledNode node) {
        return found(orders.get(node));
    }

    /** The element with this number, from 1. */
    public StyledElement element(int node) {
        return elements.get(node - 1);
    }

    /** How many elements there are. */
    public int size() {
        return elements.size();
    }

    /** The order after the last node. */
    public int end() {
        return end;
    }

    private static int found(@Nullable Integer number) {
        if (number == null) {
            throw new IllegalArgumentException("a node of another tree");
        }
        return number;
    }
}
