package hebi.pair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Links the units of a translation to those of its source: by the ledger; then by what an author names (ids of his own,
 * pictures); then headings by the sequence of their levels; and between those by the {@link Aligner}. No unit is lost:
 * what has no partner is a link of one side.
 */
final class Linker {
    private static final Pattern AUTOMATIC = Pattern.compile("[a-z]\\d{2,}");

    private final LengthModel lengths;
    private final LedgerMatch ledger;

    Linker(LengthModel lengths, LedgerMatch ledger) {
        this.lengths = lengths;
        this.ledger = ledger;
    }

    /** A link that is certain: indexes of units, and the row that says so. */
    private record Anchor(
            List<Integer> source,
            List<Integer> target,
            @Nullable LedgerRow row) {
        int first() {
            return source.get(0);
        }
    }

    /** Links of title, subtitle and summary, each with its like. */
    List<UnitLink> heads(List<PairUnit> source, List<PairUnit> target) {
        List<UnitLink> links = new ArrayList<>();
        for (PairUnit.Kind kind : List.of(PairUnit.Kind.TITLE, PairUnit.Kind.SUBTITLE, PairUnit.Kind.SUMMARY)) {
            List<PairUnit> ours = source.stream().filter(u -> u.kind() == kind).toList();
            List<PairUnit> theirs =
                    target.stream().filter(u -> u.kind() == kind).toList();
            if (!ours.isEmpty() || !theirs.isEmpty()) {
                links.add(new UnitLink(ours, theirs, ledger.rowOf(ours, theirs), false, List.of()));
            }
        }
        return links;
    }

    /** Links of units that follow one another, and of what containers among them hold. */
    List<UnitLink> link(List<PairUnit> source, List<PairUnit> target) {
        return new Level(source, target).link();
    }

    /** The units of one level. */
    private final class Level {
        private final List<PairUnit> source;
        private final List<PairUnit> target;
        private final boolean[] sourceTaken;
        private final boolean[] targetTaken;
        private final Map<Integer, UnitLink> bySource = new HashMap<>();
        private final IdentityHashMap<PairUnit, UnitLink> byTarget = new IdentityHashMap<>();
        private final List<UnitLink> links = new ArrayList<>();
        private final IdentityHashMap<PairUnit, Integer> places = new IdentityHashMap<>();

        Level(List<PairUnit> source, List<PairUnit> target) {
            this.source = source;
            this.target = target;
            for (int i = 0; i < source.size(); i++) {
                places.put(source.get(i), i);
            }
            sourceTaken = new boolean[source.size()];
            targetTaken = new boolean[target.size()];
        }

        List<UnitLink> link() {
            ledgerInsertions();
            List<Anchor> anchors = new ArrayList<>();
            ledger.match(source, target).forEach(m -> anchors.add(new Anchor(m.source(), m.target(), m.row())));
            anchors.forEach(this::take);
            declared();
            named(anchors);
            List<Anchor> inOrder = longestInOrder(anchors);
            Set<Anchor> straight = Set.copyOf(inOrder);
            for (Anchor anchor : anchors) {
                boolean crossing = !straight.contains(anchor);
                add(units(source, anchor.source()), units(target, anchor.target()), crossing, anchor.row());
            }
            segments(inOrder);
            reunite();
            return ordered();
        }

        private void take(Anchor anchor) {
            anchor.source().forEach(i -> sourceTaken[i] = true);
            anchor.target().forEach(j -> targetTaken[j] = true);
        }

        // What the ledger knows as an insertion has no partner.
        private void ledgerInsertions() {
            for (int j = 0; j < target.size(); j++) {
                if (ledger.isInsertion(target.get(j))) {
                    alone(List.of(), List.of(target.get(j)));
                    targetTaken[j] = true;
                }
            }
        }

        private void declared() {
            for (int i = 0; i < source.size(); i++) {
                if (!sourceTaken[i] && PairMark.UNTRANSLATED.isOn(source.get(i))) {
                    alone(List.of(source.get(i)), List.of());
                    sourceTaken[i] = true;
                }
            }
            for (int j = 0; j < target.size(); j++) {
                if (!targetTaken[j] && PairMark.INSERTION.isOn(target.get(j))) {
                    alone(List.of(), List.of(target.get(j)));
                    targetTaken[j] = true;
                }
            }
        }

        /** Anchors by ids of the authors’ own, and by pictures that both have equally often. */
        private void named(List<Anchor> anchors) {
            Map<String, List<Integer>> ours = names(source, sourceTaken);
            Map<String, List<Integer>> theirs = names(target, targetTaken);
            ours.forEach((name, places) -> {
                List<Integer> partners = theirs.getOrDefault(name, List.of());
                for (int k = 0; k < places.size() && partners.size() == places.size(); k++) {
                    int i = places.get(k);
                    int j = partners.get(k);
                    if (!sourceTaken[i] && !targetTaken[j]) {
                        Anchor anchor = new Anchor(List.of(i), List.of(j), null);
                        anchors.add(anchor);
                        take(anchor);
                    }
                }
            });
        }

        private static Map<String, List<Integer>> names(List<PairUnit> units, boolean[] taken) {
            Map<String, List<Integer>> names = new LinkedHashMap<>();
            for (int i = 0; i < units.size(); i++) {
                PairUnit unit = units.get(i);
                if (taken[i]) {
                    continue;
                }
                if (unit.kind() != PairUnit.Kind.NOTE
                        && !AUTOMATIC.matcher(unit.id()).matches()) {
                    names.computeIfAbsent("#" + unit.id(), n -> new ArrayList<>())
                            .add(i);
                } else if (unit.kind() == PairUnit.Kind.FIGURE) {
                    names.computeIfAbsent("/" + unit.shape(), n -> new ArrayList<>())
                            .add(i);
                }
            }
            return names;
        }

        private void segments(List<Anchor> anchors) {
            int i = 0;
            int j = 0;
            for (Anchor anchor : anchors) {
                segment(i, anchor.first(), j, anchor.target().get(0));
                i = Math.max(i, Collections.max(anchor.source()) + 1);
                j = Math.max(j, Collections.max(anchor.target()) + 1);
            }
            segment(i, source.size(), j, target.size());
        }

        private void segment(int i, int iEnd, int j, int jEnd) {
            List<PairUnit> ours = free(source, sourceTaken, i, iEnd);
            List<PairUnit> theirs = free(target, targetTaken, j, jEnd);
            List<PairUnit> ourHeadings = headings(ours);
            List<PairUnit> theirHeadings = headings(theirs);
            if (!levels(ourHeadings).equals(levels(theirHeadings))) {
                align(ours, theirs);
                return;
            }
            int a = 0;
            int b = 0;
            for (int k = 0; k < ourHeadings.size(); k++) {
                int nextA = next(ours, a, ourHeadings.get(k));
                int nextB = next(theirs, b, theirHeadings.get(k));
                align(ours.subList(a, nextA), theirs.subList(b, nextB));
                add(List.of(ours.get(nextA)), List.of(theirs.get(nextB)), false);
                a = nextA + 1;
                b = nextB + 1;
            }
            align(ours.subList(a, ours.size()), theirs.subList(b, theirs.size()));
        }

        private void align(List<PairUnit> ours, List<PairUnit> theirs) {
            Aligner aligner = new Aligner(ours, theirs, lengths);
            int i = 0;
            int j = 0;
            for (Aligner.Step step : aligner.align()) {
                List<PairUnit> left = ours.subList(i, i + step.source());
                List<PairUnit> right = theirs.subList(j, j + step.target());
                add(left, right, false);
                i += step.source();
                j += step.target();
            }
        }

        private void alone(List<PairUnit> ours, List<PairUnit> theirs) {
            add(ours, theirs, false);
        }

        private void add(List<PairUnit> ours, List<PairUnit> theirs, boolean crossing) {
            add(ours, theirs, crossing, null);
        }

        private void add(List<PairUnit> ours, List<PairUnit> theirs, boolean crossing, @Nullable LedgerRow known) {
            boolean opened =
                    ours.size() == 1 && theirs.size() == 1 && ours.get(0).opensWith(theirs.get(0));
            Optional<LedgerRow> row = known != null ? Optional.of(known) : ledger.rowOf(ours, theirs);
            List<UnitLink> inner =
                    opened ? Linker.this.link(ours.get(0).inner(), theirs.get(0).inner()) : List.of();
            UnitLink link = new UnitLink(ours, theirs, row, crossing, inner);
            links.add(link);
            theirs.forEach(t -> byTarget.put(t, link));
        }

        /** What was left alone on both sides and holds the same rare numbers or names has changed its place. */
        private void reunite() {
            List<UnitLink> lost = links.stream()
                    .filter(l -> l.target().isEmpty()
                            && l.source().size() == 1
                            && isMovable(l.source().get(0)))
                    .toList();
            List<UnitLink> extra = links.stream()
                    .filter(l -> l.source().isEmpty()
                            && l.target().size() == 1
                            && isMovable(l.target().get(0)))
                    .toList();
            if (lost.isEmpty() || extra.isEmpty()) {
                return;
            }
            Partners partners = new Partners(source, target, lengths);
            Set<UnitLink> gone = Collections.newSetFromMap(new IdentityHashMap<>());
            for (UnitLink left : lost) {
                extra.stream()
                        .filter(right -> !gone.contains(right))
                        .filter(right -> partners.belong(
                                left.source().get(0), right.target().get(0)))
                        .findFirst()
                        .ifPresent(right -> {
                            gone.add(left);
                            gone.add(right);
                            add(left.source(), right.target(), true);
                        });
            }
            links.removeIf(gone::contains);
        }

        private static boolean isMovable(PairUnit unit) {
            return !PairMark.UNTRANSLATED.isOn(unit) && !PairMark.INSERTION.isOn(unit);
        }

        /** In the order of the source; what it lacks follows what it follows in the translation. */
        private List<UnitLink> ordered() {
            for (UnitLink link : links) {
                if (!link.source().isEmpty()) {
                    bySource.put(places.getOrDefault(link.source().get(0), 0), link);
                }
            }
            IdentityHashMap<UnitLink, List<UnitLink>> followers = new IdentityHashMap<>();
            List<UnitLink> leading = new ArrayList<>();
            Set<UnitLink> seen = Collections.newSetFromMap(new IdentityHashMap<>());
            UnitLink before = null;
            for (PairUnit unit : target) {
                UnitLink link = byTarget.get(unit);
                if (link == null || !seen.add(link)) {
                    continue;
                }
                if (link.source().isEmpty()) {
                    (before == null ? leading : followers.computeIfAbsent(before, b -> new ArrayList<>())).add(link);
                } else {
                    before = link;
                }
            }
            List<UnitLink> ordered = new ArrayList<>(leading);
            for (int i = 0; i < source.size(); i++) {
                UnitLink link = bySource.get(i);
                if (link != null) {
                    ordered.add(link);
                    ordered.addAll(followers.getOrDefault(link, List.of()));
                }
            }
            return ordered;
        }
    }

    private static List<PairUnit> headings(List<PairUnit> units) {
        return units.stream().filter(u -> u.kind() == PairUnit.Kind.HEADING).toList();
    }

    private static List<Integer> levels(List<PairUnit> headings) {
        return headings.stream().map(PairUnit::level).toList();
    }

    private static List<PairUnit> units(List<PairUnit> all, List<Integer> places) {
        return places.stream().map(all::get).toList();
    }

    private static List<PairUnit> free(List<PairUnit> units, boolean[] taken, int from, int to) {
        List<PairUnit> free = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (!taken[i]) {
                free.add(units.get(i));
            }
        }
        return free;
    }

    private static int next(List<PairUnit> units, int from, PairUnit unit) {
        int i = from;
        while (units.get(i).kind() != unit.kind()) {
            i++;
        }
        return i;
    }

    /** The most anchors that cross one another nowhere, in order: the longest increasing subsequence. */
    private static List<Anchor> longestInOrder(List<Anchor> anchors) {
        List<Anchor> sorted = new ArrayList<>(anchors);
        sorted.sort(Comparator.comparingInt(Anchor::first));
        int[] length = new int[sorted.size()];
        int[] previous = new int[sorted.size()];
        int last = -1;
        for (int i = 0; i < sorted.size(); i++) {
            length[i] = 1;
            previous[i] = -1;
            for (int k = 0; k < i; k++) {
                if (isBefore(sorted.get(k), sorted.get(i)) && length[k] + 1 > length[i]) {
                    length[i] = length[k] + 1;
                    previous[i] = k;
                }
            }
            if (last < 0 || length[i] > length[last]) {
                last = i;
            }
        }
        List<Anchor> inOrder = new ArrayList<>();
        for (int i = last; i >= 0; i = previous[i]) {
            inOrder.add(sorted.get(i));
        }
        Collections.reverse(inOrder);
        return inOrder;
    }

    private static boolean isBefore(Anchor a, Anchor b) {
        return Collections.max(a.source()) < Collections.min(b.source())
                && Collections.max(a.target()) < Collections.min(b.target());
    }
}
