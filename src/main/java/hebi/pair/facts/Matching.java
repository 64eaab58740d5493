package hebi.pair.facts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the partner of each number. What is firm must have one; a number said more often in one text needs no second. What is weak
 * is reported only against a number in the other text that has no partner either: so is, for digits, one said
 * more often here against another said more often there.
 */
final class Matching {
    /** As many candidates of one value are looked at for one in a fitting role. */
    private static final int CANDIDATES = 16;

    private final Side source;
    private final Side target;

    private Matching(List<Mention> source, List<Mention> target) {
        Set<String> sourceKeys = keys(source);
        Set<String> targetKeys = keys(target);
        this.source = new Side(resolved(source, targetKeys));
        this.target = new Side(resolved(target, sourceKeys));
    }

    /** What does not agree, in the order of the source. */
    static List<Clash> clashes(List<Mention> source, List<Mention> target) {
        Matching matching = new Matching(source, target);
        matching.pair();
        return matching.clashes();
    }

    private static Set<String> keys(List<Mention> mentions) {
        Set<String> keys = new HashSet<>();
        for (Mention mention : mentions) {
            keys.addAll(mention.keys());
            mention.parts().forEach(part -> keys.addAll(part.keys()));
        }
        return keys;
    }

    /** What may be one number or several is what the other text has. */
    private static List<Mention> resolved(List<Mention> mentions, Set<String> others) {
        List<Mention> resolved = new ArrayList<>();
        for (Mention mention : mentions) {
            boolean whole = mention.keys().stream().anyMatch(others::contains);
            boolean parts = !mention.parts().isEmpty()
                    && mention.parts().stream()
                            .allMatch(part -> part.weight() == Weight.LOOSE
                                    || part.keys().stream().anyMatch(others::contains));
            if (parts && !whole) {
                resolved.addAll(mention.parts());
            } else {
                resolved.add(mention);
            }
        }
        return resolved;
    }

    /** One text's numbers, those without a partner in their order. */
    private static final class Side {
        private final List<Mention> mentions;
        private final List<Set<String>> keys;
        private final boolean[] paired;
        private final Map<String, Set<Role>> roles = new HashMap<>();
        private final Map<Weight, Map<String, Deque<Integer>>> free = new EnumMap<>(Weight.class);

        Side(List<Mention> mentions) {
            this.mentions = mentions;
            this.keys = mentions.stream().map(Mention::keys).toList();
            this.paired = new boolean[mentions.size()];
            for (int i = 0; i < mentions.size(); i++) {
                Mention mention = mentions.get(i);
                Map<String, Deque<Integer>> places = free.computeIfAbsent(mention.weight(), w -> new HashMap<>());
                for (String key : keys.get(i)) {
                    roles.computeIfAbsent(key, k -> EnumSet.noneOf(Role.class)).add(mention.role());
                    places.computeIfAbsent(key, k -> new ArrayDeque<>()).add(i);
                }
            }
        }

        /** Takes a number of this weight that is the other text's {@code mention}. */
        boolean take(Mention mention, Set<String> keys, Weight weight) {
            Map<String, Deque<Integer>> places = free.getOrDefault(weight, Map.of());
            for (String key : keys) {
                Deque<Integer> candidates = places.get(key);
                Integer place = candidates == null ? null : candidate(candidates, mention.role());
                if (place != null) {
                    paired[place] = true;
                    return true;
                }
            }
            return false;
        }

        // What is paired already goes out of the front; the rest is looked at as far as it pays, the same role before
        // others.
        private @Nullable Integer candidate(Deque<Integer> candidates, Role role) {
            while (!candidates.isEmpty() && paired[candidates.getFirst()]) {
                candidates.removeFirst();
            }
            Integer best = null;
            int looked = 0;
            for (Integer place : candidates) {
                Role own = mentions.get(place).role();
                if (!paired[place] && own == role) {
                    return place;
                } else if (!paired[place] && best == null && own.fits(role)) {
                    best = place;
                }
                if (++looked == CANDIDATES) {
                    break;
                }
            }
            return best;
        }

        /** Whether it says the other text's {@code mention} at all. */
        boolean says(Mention mention, Set<String> keys) {
            return keys.stream()
                    .flatMap(key -> roles.getOrDefault(key, Set.of()).stream())
                    .anyMatch(role -> role.fits(mention.role()));
        }

        /** Those of a weight that the other text does not say. */
        Deque<Mention> unsaid(Weight weight, Side other) {
            Deque<Mention> left = new ArrayDeque<>();
            for (int i = 0; i < mentions.size(); i++) {
                Mention mention = mentions.get(i);
                if (!paired[i] && mention.weight() == weight && !other.says(mention, keys.get(i))) {
                    left.add(mention);
                }
            }
            return left;
        }

        /** Those that the other text says, but not so often: firm ones, and all digits. */
        Deque<Mention> often(Side other) {
            Deque<Mention> left = new ArrayDeque<>();
            for (int i = 0; i < mentions.size(); i++) {
                Mention mention = mentions.get(i);
                boolean sure = mention.weight() == Weight.FIRM || mention.digits();
                if (!paired[i] && sure && other.says(mention, keys.get(i))) {
                    left.add(mention);
                }
            }
            return left;
        }
    }

    private void pair() {
        pair(source, Weight.FIRM, target, Weight.FIRM);
        for (Weight weight : List.of(Weight.WEAK, Weight.LOOSE)) {
            pair(source, Weight.FIRM, target, weight);
            pair(target, Weight.FIRM, source, weight);
        }
        pair(source, Weight.WEAK, target, Weight.WEAK);
        pair(source, Weight.WEAK, target, Weight.LOOSE);
        pair(target, Weight.WEAK, source, Weight.LOOSE);
    }

    private static void pair(Side one, Weight weight, Side other, Weight otherWeight) {
        for (int i = 0; i < one.mentions.size(); i++) {
            Mention mention = one.mentions.get(i);
            if (!one.paired[i] && mention.weight() == weight && other.take(mention, one.keys.get(i), otherWeight)) {
                one.paired[i] = true;
            }
        }
    }

    private List<Clash> clashes() {
        Deque<Mention> weakSource = source.unsaid(Weight.WEAK, target);
        Deque<Mention> weakTarget = target.unsaid(Weight.WEAK, source);
        Deque<Mention> oftenSource = source.often(target);
        Deque<Mention> oftenTarget = target.often(source);
        Deque<Mention> firmTarget = target.unsaid(Weight.FIRM, source);
        List<Clash> clashes = new ArrayList<>();
        for (Mention mention : source.unsaid(Weight.FIRM, target)) {
            clashes.add(new Clash(mention, first(mention, firmTarget, weakTarget, oftenTarget)));
        }
        for (Mention mention : firmTarget) {
            clashes.add(new Clash(first(mention, weakSource, oftenSource), mention));
        }
        while (!weakSource.isEmpty() && !weakTarget.isEmpty()) {
            clashes.add(new Clash(weakSource.removeFirst(), weakTarget.removeFirst()));
        }
        while (!oftenSource.isEmpty() && !oftenTarget.isEmpty()) {
            clashes.add(new Clash(oftenSource.removeFirst(), oftenTarget.removeFirst()));
        }
        return inOrder(clashes);
    }

    @SafeVarargs
    private static @Nullable Mention first(Mention mention, Deque<Mention>... candidates) {
        for (Deque<Mention> some : candidates) {
            Mention next = some.peekFirst();
            if (next != null && kindred(mention, next)) {
                return some.removeFirst();
            }
        }
        return null;
    }

    // A telephone number is nobody's mistake for a year.
    private static boolean kindred(Mention one, Mention other) {
        return one.values().isEmpty() == other.values().isEmpty();
    }

    /** One for each stretch that a report shows. */
    private static List<Clash> inOrder(List<Clash> clashes) {
        List<Clash> sorted = new ArrayList<>();
        Set<Mention.Range> sources = new HashSet<>();
        Set<Mention.Range> targets = new HashSet<>();
        for (Clash clash : clashes) {
            Mention source = clash.source();
            Mention target = clash.target();
            boolean news = source != null && sources.add(source.quoted());
            news |= target != null && targets.add(target.quoted());
            if (news) {
                sorted.add(clash);
            }
        }
        return sorted;
    }
}
