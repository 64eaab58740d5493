package hebi.layout.item;

import hebi.box.Box;
import java.util.ArrayList;
import java.util.List;

/** The bands of a container, and which items stand in which. */
public final class Bands {
    private final List<Band> bands;
    private final List<BandItem> items;
    private final List<Box.OutOfFlow> positioned;
    private final List<List<Integer>> starting = new ArrayList<>();
    private final List<List<Integer>> ending = new ArrayList<>();
    /** The last band that an item reaches which begins in a band or before it. */
    private final int[] reach;

    /**
     * Bands in the order of their places.
     *
     * @param items in paint order; each has at least one band
     * @param positioned boxes that stand in no band
     */
    public Bands(List<Band> bands, List<BandItem> items, List<Box.OutOfFlow> positioned) {
        this.bands = List.copyOf(bands);
        this.items = List.copyOf(items);
        this.positioned = List.copyOf(positioned);
        this.reach = new int[bands.size()];
        for (int b = 0; b < bands.size(); b++) {
            starting.add(new ArrayList<>());
            ending.add(new ArrayList<>());
            reach[b] = b;
        }
        for (int i = 0; i < items.size(); i++) {
            BandItem item = items.get(i);
            starting.get(item.first()).add(i);
            ending.get(item.last()).add(i);
            reach[item.first()] = Math.max(reach[item.first()], item.last());
        }
        for (int b = 1; b < reach.length; b++) {
            reach[b] = Math.max(reach[b], reach[b - 1]);
        }
    }

    int count() {
        return bands.size();
    }

    Band get(int band) {
        return bands.get(band);
    }

    List<Band> bands() {
        return bands;
    }

    BandItem item(int index) {
        return items.get(index);
    }

    List<Box.OutOfFlow> positioned() {
        return positioned;
    }

    List<Integer> startingAt(int band) {
        return starting.get(band);
    }

    List<Integer> endingAt(int band) {
        return ending.get(band);
    }

    /** Between a band and the one before it, millipoints. */
    int gap(int band) {
        return bands.get(band).start() - bands.get(band - 1).end();
    }

    /** The last of the bands that items tie to {@code first}. */
    int unitEnd(int first) {
        int end = first;
        while (reach[end] > end) {
            end = reach[end];
        }
        return end;
    }

    /** Items of these bands; with {@code reaching} those, too, that began before. */
    List<Integer> itemsOf(int first, int last, boolean reaching) {
        List<Integer> all = new ArrayList<>();
        if (reaching && first > 0 && reach[first - 1] >= first) {
            for (int b = 0; b < first; b++) {
                for (int index : starting.get(b)) {
                    if (items.get(index).last() >= first) {
                        all.add(index);
                    }
                }
            }
        }
        for (int b = first; b <= last; b++) {
            all.addAll(starting.get(b));
        }
        all.sort(null);
        return all;
    }
}
