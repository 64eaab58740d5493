package hebi.layout.item;

import hebi.css.Properties;
import hebi.layout.BreakToken;
import hebi.layout.flow.Laid;
import hebi.layout.flow.Note;
import hebi.layout.flow.NoteStack;
import hebi.layout.flow.Space;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Bands that spanning items tie together, mostly one: how high they are when nothing cuts them from here on. */
final class BandUnit {
    private final List<Band> bands;
    private final ItemLayouts items;
    private final int first;
    private final int last;
    private final int[] heights;
    private final List<Part> parts = new ArrayList<>();
    private boolean resumed;

    /**
     * An item, or what is left of it.
     *
     * @param index of the item in its container
     * @param item the item
     * @param from where it goes on; empty for its start
     * @param band its first band here
     * @param offset where its border box begins in that band, millipoints
     * @param natural as it is with room enough
     */
    record Part(int index, BandItem item, Optional<BreakToken> from, int band, int offset, Laid natural) {
        /** Whether nothing of its content is left. */
        boolean isFinished() {
            return from.filter(BreakToken.Finished.class::isInstance).isPresent();
        }

        int consumed() {
            return from.map(BreakToken::consumed).orElse(0);
        }

        /** What it takes from the start of its first band on; css-rhythm-1 §3: whole steps. */
        int extent() {
            int end = offset + natural.blockSize() + item.place().marginEnd();
            int step = item.box().style().get(Properties.BLOCK_STEP_SIZE);
            return isFinished() ? 0 : step > 0 ? end + Math.floorMod(-end, step) : end;
        }
    }

    /**
     * What a band has taken before.
     *
     * @param taken block size in millipoints; 0 when it has not begun
     * @param tokens where items go on, by index
     */
    record Resumed(int taken, Map<Integer, BreakToken> tokens) {
        static final Resumed NOTHING = new Resumed(0, Map.of());

        boolean isNothing() {
            return taken == 0 && tokens.isEmpty();
        }
    }

    /** The bands from {@code first} to {@code last} of all {@code bands}. */
    BandUnit(List<Band> bands, ItemLayouts items, int first, int last, Resumed before) {
        this.bands = bands;
        this.items = items;
        this.first = first;
        this.last = last;
        this.resumed = !before.isNothing();
        this.heights = new int[last - first + 1];
        for (int b = first; b <= last; b++) {
            heights[b - first] = bands.get(b).size();
        }
        if (before.taken() > 0) {
            heights[0] = Math.max(0, bands.get(first).least() - before.taken());
        }
    }

    /** Adds an item that has something here. */
    void add(int index, BandItem item, Resumed before) {
        Optional<BreakToken> from = Optional.ofNullable(before.tokens().get(index));
        int band = Math.max(first, item.first());
        boolean cut = band == first && (before.taken() > 0 || item.first() < first);
        resumed |= cut; // css-break-4 §4: what spans into these bands goes on in them
        boolean finished = from.filter(BreakToken.Finished.class::isInstance).isPresent();
        Laid natural = cut && !finished ? items.part(item.box(), item.space(), from) : item.laid();
        // css-break-4 §5.2: a margin that adjoins an unforced break is cut.
        int offset = !cut
                ? item.place().blockStart()
                : from.isPresent() ? 0 : Math.max(0, item.place().marginStart());
        parts.add(new Part(index, item, from, band, offset, natural));
    }

    /** Makes the bands as high as what is left of the items. */
    void settle() {
        if (!resumed) {
            return;
        }
        List<Part> bySpan = new ArrayList<>(parts);
        bySpan.sort(Comparator.comparingInt(part -> part.item().last() - part.band()));
        for (Part part : bySpan) {
            if (part.band() == first) {
                int end = part.item().last();
                heights[end - first] += Math.max(0, part.extent() - extent(first, end));
            }
        }
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    List<Part> parts() {
        return parts;
    }

    boolean isResumed() {
        return resumed;
    }

    /** From the start of the unit to that of {@code band}. */
    int start(int band) {
        return band == first ? 0 : extent(first, band - 1) + gap(band);
    }

    private int gap(int band) {
        return bands.get(band).start() - bands.get(band - 1).end();
    }

    /** Block size of the bands from {@code from} to {@code to}, gaps between them included. */
    int extent(int from, int to) {
        int sum = heights[from - first];
        for (int b = from + 1; b <= to; b++) {
            sum += gap(b) + heights[b - first];
        }
        return sum;
    }

    /** Block size of all. */
    int extent() {
        return extent(first, last);
    }

    /** The same without margins at its end: an unforced break cuts them (css-break-4 §5.2). */
    int contentExtent() {
        int end = bands.get(last).least() > 0 ? heights[last - first] : 0;
        for (Part part : parts) {
            if (part.item().last() == last) {
                int before = start(part.band()) - start(last);
                end = Math.max(
                        end,
                        before
                                + Math.min(
                                        part.extent(),
                                        part.offset() + part.natural().blockSize()));
            }
        }
        return start(last) + Math.min(heights[last - first], end);
    }

    /** Footnotes of what begins in the bands up to {@code to}, or goes on there. */
    List<Note> notes(int to) {
        return parts.stream()
                .filter(part -> part.band() <= to && !part.isFinished())
                .flatMap(part -> part.natural().outside().notes().stream())
                .toList();
    }

    /** The last band that ends within {@code room} millipoints; the one before the first when none does. */
    int lastWithin(int room, NoteStack foot) {
        int band = first - 1;
        int end = 0;
        while (band < last) {
            end += (band < first ? 0 : gap(band + 1)) + heights[band + 1 - first];
            if (end + foot.more(notes(band + 1)) > room) {
                break;
            }
            band++;
        }
        return band;
    }

    /** The item as it stands when nothing cuts it from here on. */
    Laid whole(Part part) {
        BandItem item = part.item();
        if (!resumed) {
            return item.laid();
        }
        if (part.isFinished() && !item.outlastsContent()) {
            return Laid.nothing(1);
        }
        return item.stretches() ? items.part(item.box(), high(part, item.space()), part.from()) : part.natural();
    }

    /** {@code space} for an item as high as its bands. */
    Space high(Part part, Space space) {
        int size = extent(part.band(), part.item().last())
                - part.offset()
                - part.item().place().marginEnd();
        return space.withItem(space.item().withBlockSize(part.consumed() + Math.max(0, size)));
    }
}
