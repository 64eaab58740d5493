package hebi.pair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the rows of a ledger in two texts. Hashes say what belongs together: a row whose text stands under another id
 * follows it. A row of which only one side is found is kept for the link in which that side turns up.
 */
final class LedgerMatch {
    private final List<LedgerRow> rows;
    /** By the hashes of their translations, and by id. */
    private final Map<List<String>, List<LedgerRow>> byTarget = new HashMap<>();

    private final Map<List<String>, List<LedgerRow>> byIds = new HashMap<>();
    private final Set<String> targetHashes = new HashSet<>();
    private final Set<LedgerRow> used = new HashSet<>();
    /** Rows found by their source alone, under their first unit. */
    private final IdentityHashMap<PairUnit, Waiting> waiting = new IdentityHashMap<>();

    /** Units of the source that a row is of. */
    private record Waiting(LedgerRow row, List<PairUnit> units) {}

    /**
     * A row of which both sides were found.
     *
     * @param source indexes of units
     * @param target indexes of units
     */
    record Match(LedgerRow row, List<Integer> source, List<Integer> target) {}

    /**
     * Of a ledger’s rows.
     *
     * @param target all units of the translation
     */
    LedgerMatch(List<LedgerRow> rows, List<PairUnit> target) {
        this.rows = List.copyOf(rows);
        for (LedgerRow row : rows) {
            byTarget.computeIfAbsent(row.target(), t -> new ArrayList<>()).add(row);
            byIds.computeIfAbsent(row.ids(), i -> new ArrayList<>()).add(row);
        }
        target.forEach(unit -> {
            targetHashes.add(unit.hash());
            targetHashes.add(unit.deepHash());
        });
    }

    /** Rows with both sides among these units, which are of one level. */
    List<Match> match(List<PairUnit> source, List<PairUnit> target) {
        Finder ours = new Finder(source);
        Finder theirs = new Finder(target);
        List<Match> matches = new ArrayList<>();
        // Rows whose texts still stand where they stood come first: alike texts are not taken from them.
        for (boolean moved : new boolean[] {false, true}) {
            for (LedgerRow row : rows) {
                if (row.isInsertion() || used.contains(row)) {
                    continue;
                }
                Optional<List<Integer>> left = ours.find(row.source(), row.ids(), moved);
                if (left.isPresent()) {
                    found(row, left.get(), source, theirs.find(row.target(), List.of(), true), ours, theirs)
                            .ifPresent(matches::add);
                }
            }
        }
        return matches;
    }

    private Optional<Match> found(
            LedgerRow row,
            List<Integer> left,
            List<PairUnit> source,
            Optional<List<Integer>> right,
            Finder ours,
            Finder theirs) {
        used.add(row);
        ours.take(left);
        if (right.isEmpty() || right.get().isEmpty()) {
            List<PairUnit> units = left.stream().map(source::get).toList();
            waiting.put(units.get(0), new Waiting(row, units));
            return Optional.empty();
        }
        theirs.take(right.get());
        return Optional.of(new Match(row, left, right.get()));
    }

    /** Whether the ledger knows a unit of the translation as one that the source lacks. */
    boolean isInsertion(PairUnit unit) {
        return byTarget.getOrDefault(List.of(unit.deepHash()), List.of()).stream()
                .anyMatch(LedgerRow::isInsertion);
    }

    /** The row of a link that was not made by the ledger; used up by the call. */
    Optional<LedgerRow> rowOf(List<PairUnit> source, List<PairUnit> target) {
        if (!source.isEmpty()) {
            Waiting known = waiting.get(source.get(0));
            if (known != null && known.units().equals(source)) {
                return Optional.of(known.row());
            }
        }
        Optional<LedgerRow> row = candidates(source, target)
                .filter(r -> !used.contains(r) && r.isInsertion() == source.isEmpty())
                .findFirst();
        row.ifPresent(used::add);
        return row;
    }

    // Its source was changed: by its translation; and when that was changed too, by its id.
    private Stream<LedgerRow> candidates(List<PairUnit> source, List<PairUnit> target) {
        List<String> deep = target.stream().map(PairUnit::deepHash).toList();
        List<String> own = target.stream().map(PairUnit::hash).toList();
        List<String> ids =
                (source.isEmpty() ? target : source).stream().map(PairUnit::id).toList();
        Stream<LedgerRow> changed = byIds.getOrDefault(ids, List.of()).stream()
                .filter(r -> r.target().stream().noneMatch(targetHashes::contains));
        return target.isEmpty()
                ? changed
                : Stream.of(rows(deep), rows(own), changed).flatMap(s -> s);
    }

    private Stream<LedgerRow> rows(List<String> target) {
        return byTarget.getOrDefault(target, List.of()).stream();
    }

    /** Rows of texts that are in neither text any more. */
    List<LedgerRow> unused() {
        return rows.stream().filter(row -> !used.contains(row)).toList();
    }

    /** Finds units by hash. */
    private static final class Finder {
        private final List<PairUnit> units;
        private final boolean[] taken;
        private final Map<String, List<Integer>> places = new HashMap<>();

        Finder(List<PairUnit> units) {
            this.units = units;
            this.taken = new boolean[units.size()];
            for (int i = 0; i < units.size(); i++) {
                int place = i;
                Set.copyOf(List.of(units.get(i).hash(), units.get(i).deepHash()))
                        .forEach(h -> places.computeIfAbsent(h, x -> new ArrayList<>())
                                .add(place));
            }
        }

        void take(List<Integer> found) {
            found.forEach(i -> taken[i] = true);
        }

        /** One unit for each hash, under its id unless it may have {@code moved}. */
        Optional<List<Integer>> find(List<String> hashes, List<String> ids, boolean moved) {
            List<Integer> found = new ArrayList<>();
            for (int k = 0; k < hashes.size(); k++) {
                String id = k < ids.size() ? ids.get(k) : "";
                Optional<Integer> place = places.getOrDefault(hashes.get(k), List.of()).stream()
                        .filter(i -> !taken[i] && !found.contains(i))
                        .filter(i -> moved || units.get(i).id().equals(id))
                        .findFirst();
                if (place.isEmpty()) {
                    return Optional.empty();
                }
                found.add(place.get());
            }
            return hashes.isEmpty() ? Optional.empty() : Optional.of(found);
        }
    }
}
