package hebi.pair.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Words with what each stands for, found at a place of a text in a time that depends on the longest word only. */
final class WordTrie<V> {
    private final Node<V> root = new Node<>();

    private static final class Node<V> {
        private final Map<Character, Node<V>> next = new HashMap<>();
        private @Nullable V value;
    }

    /**
     * A word found.
     *
     * @param end offset behind it
     * @param value what it stands for
     */
    record Match<V>(int end, V value) {}

    /** Adds a word as folded texts have it; an empty one is not added, and the first of equal ones stays. */
    void add(String word, V value) {
        if (word.isEmpty()) {
            return;
        }
        Node<V> node = root;
        for (int i = 0; i < word.length(); i++) {
            node = node.next.computeIfAbsent(word.charAt(i), c -> new Node<>());
        }
        if (node.value == null) {
            node.value = value;
        }
    }

    /** What {@code word} itself stands for. */
    Optional<V> get(String word) {
        return longest(word, 0).filter(match -> match.end() == word.length()).map(Match::value);
    }

    /** The longest word that begins at {@code start}. */
    Optional<Match<V>> longest(String text, int start) {
        List<Match<V>> found = new ArrayList<>(0);
        all(text, start, (end, value) -> found.add(new Match<>(end, value)));
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
    }

    /** All words that begin at {@code start}, short ones first, each with the offset behind it. */
    void all(String text, int start, BiConsumer<Integer, V> take) {
        Node<V> node = root;
        for (int i = start; i < text.length(); i++) {
            Node<V> next = node.next.get(text.charAt(i));
            if (next == null) {
                return;
            }
            node = next;
            if (node.value != null) {
                take.accept(i + 1, node.value);
            }
        }
    }
}
