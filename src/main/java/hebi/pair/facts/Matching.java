package hebi.pair.facts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the partner of each number. What is firm must have one; a number said more often in one text needs no second. What is weak
 * is reported only against a number in the other text that has no partner either: so is, for digits, one said
 * more often here against another said more often there.
 */
final class Matching {
    /** As many candidates of one value are looked at for one that fits. */
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
        private final Map<String, Set<Meaning>> meanings = new HashMap<>();
        private final Map<Weight, Map<String, Deque<Integer>>> free = new EnumMap<>(Weight.class);

        Side(List<Mention> mentions) {
            this.mentions = mentions;
            this.keys = mentions.stream().map(Mention::keys).toList();
            this.paired = new boolean[mentions.size()];
            for (int i = 0; i < mentions.size(); i++) {
                Mention mention = mentions.get(i);
                Map<String, Deque<Integer>> places = free.computeIfAbsent(mention.weight(), w -> new HashMap<>());
                for (String key : keys.get(i)) {
                    meanings.computeIfAbsent(key, k -> new HashSet<>()).add(mention.meaning());
                    places.computeIfAbsent(key, k -> new ArrayDeque<>()).add(i);
                }
            }
        }

        /** Takes a number of this weight that is the other text's {@code mention}. */
        boolean take(Mention mention, Set<String> keys, Weight weight) {
            Map<String, Deque<Integer>> places = free.getOrDefault(weight, Map.of());
            for (String key : keys) {
                Deque<Integer> candidates = places.get(key);
                Integer place = candidates == null ? null : candidate(candidates, mention.meaning());
                if (place != null) {
                    paired[place] = true;
                    return true;
                }
            }
            return false;
        }

        // What is paired already goes out of the front; the rest is looked at as far as it pays, the same role before
        // others.
        private @Nullable Integer candidate(Deque<Integer> candidates, Meaning meaning) {
            while (!candidates.isEmpty() && paired[candidates.getFirst()]) {
                candidates.removeFirst();
            }
            Integer best = null;
            int looked = 0;
            for (Integer place : candidates) {
                Meaning own = mentions.get(place).meaning();
                boolean fits = !paired[place] && own.fits(meaning);
                if (fits && own.role() == meaning.role()) {
                    return place;
                } else if (fits && best == null) {
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
                    .flatMap(key -> meanings.getOrDefault(key, Set.of()).stream())
                    .anyMatch(meaning -> meaning.fits(mention.meaning()));
        }

        /** Those of a weight that the other text does not say. */
        Set<Mention> unsaid(Weight weight, Side other) {
            Set<Mention> left = new LinkedHashSet<>();
            for (int i = 0; i < mentions.size(); i++) {
                Mention mention = mentions.get(i);
                if (!paired[i] && mention.weight() == weight && !other.says(mention, keys.get(i))) {
                    left.add(mention);
                }
            }
            return left;
        }

        /** Those that the other text says, but not so often: firm ones, and all digits. */
        Set<Mention> often(Side other) {
            Set<Mention> left = new LinkedHashSet<>();
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
        Set<Mention> firmSource = source.unsaid(Weight.FIRM, target);
        Set<Mention> firmTarget = target.unsaid(Weight.FIRM, source);
        Set<Mention> weakSource = source.unsaid(Weight.WEAK, target);
        Set<Mention> weakTarget = target.unsaid(Weight.WEAK, source);
        Set<Mention> oftenSource = source.often(target);
        Set<Mention> oftenTarget = target.often(source);
        List<Clash> clashes = sameNumbers(List.of(firmSource, weakSource), List.of(firmTarget, weakTarget));
        for (Mention mention : firmSource) {
            clashes.add(new Clash(mention, first(mention, firmTarget, weakTarget, oftenTarget)));
        }
        for (Mention mention : firmTarget) {
            clashes.add(new Clash(first(mention, weakSource, oftenSource), mention));
        }
        both(weakSource, weakTarget, clashes);
        both(oftenSource, oftenTarget, clashes);
        return inOrder(clashes);
    }

    /** Takes those that are one number in another role, of another unit or sign: each is the other's mistake. */
    private static List<Clash> sameNumbers(List<Set<Mention>> sources, List<Set<Mention>> targets) {
        Map<String, Deque<Mention>> places = new HashMap<>();
        targets.forEach(some -> some.forEach(
                mention -> mention.keys().forEach(key -> places.computeIfAbsent(key, k -> new ArrayDeque<>())
                        .add(mention))));
        Set<Mention> taken = new HashSet<>();
        List<Clash> clashes = new ArrayList<>();
        for (Set<Mention> some : sources) {
            for (Mention mention : some) {
                Mention partner = mention.keys().stream()
                        .map(key -> untaken(places.getOrDefault(key, new ArrayDeque<>()), taken))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
                if (partner != null) {
                    clashes.add(new Clash(mention, partner));
                    taken.add(partner);
                }
            }
        }
        clashes.forEach(clash -> sources.forEach(some -> some.remove(clash.source())));
        targets.forEach(some -> some.removeAll(taken));
        return clashes;
    }

    private static @Nullable Mention untaken(Deque<Mention> candidates, Set<Mention> taken) {
        while (!candidates.isEmpty() && taken.contains(candidates.getFirst())) {
            candidates.removeFirst();
        }
        return candidates.peekFirst();
    }

    /** What each text has and the other lacks, in their order. */
    private static void both(Set<Mention> source, Set<Mention> target, List<Clash> clashes) {
        for (Mention mention : source) {
            Mention other = first(mention, target);
            if (other != null) {
                clashes.add(new Clash(mention, other));
            }
        }
    }

    @SafeVarargs
    private static @Nullable Mention first(Mention mention, Set<Mention>... candidates) {
        for (Set<Mention> some : candidates) {
            Optional<Mention> next = some.stream().findFirst().filter(other -> kindred(mention, other));
            if (next.isPresent()) {
                some.remove(next.get());
                return next.get();
            }
        }
        return null;
    }

    // A telephone number is nobody's mistake for a year, nor Monday for a number.
    private static boolean kindred(Mention one, Mention other) {
        return one.values().isEmpty() == other.values().isEmpty()
                && (one.role() == Role.WEEKDAY) == (other.role() == Role.WEEKDAY);
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
