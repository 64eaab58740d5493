package hebi.layout.page;

import hebi.box.DocumentOrder;
import hebi.box.Origin;
import hebi.css.StyledNode.StyledElement;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** On which page everything of an edition began in the last pass, and the number of that page. */
final class References {
    /** Two digits, as most pages of a magazine have: the first pass is then often right about lengths. */
    private static final int GUESS = 10;

    private final List<NavigableMap<Integer, Integer>> pageByOrder;
    private final int[] numbers;

    private References(List<NavigableMap<Integer, Integer>> pageByOrder, int[] numbers) {
        this.pageByOrder = pageByOrder;
        this.numbers = numbers;
    }

    /** Before the first pass. */
    static References none() {
        return new References(List.of(), new int[0]);
    }

    /**
     * After a pass.
     *
     * @param documents pages of each document, in printed order
     * @param numbers value of the counter {@code page} on each page
     */
    static References of(List<List<LaidPage>> documents, int[] numbers) {
        int page = 0;
        List<NavigableMap<Integer, Integer>> all = new java.util.ArrayList<>();
        for (List<LaidPage> pages : documents) {
            NavigableMap<Integer, Integer> byOrder = new TreeMap<>();
            for (LaidPage laid : pages) {
                for (Origin start : laid.starts()) {
                    byOrder.putIfAbsent(start.order(), page);
                }
                page++;
            }
            all.add(byOrder);
        }
        return new References(all, numbers.clone());
    }

    /** Number of the page on which an element of a document begins. */
    int pageNumber(int document, DocumentOrder order, StyledElement element) {
        if (document >= pageByOrder.size()) {
            return GUESS;
        }
        // An element without a box of its own lies where the one before it begins.
        var entry = pageByOrder.get(document).floorEntry(order.order(element));
        return entry == null ? GUESS : numbers[entry.getValue()];
    }

    /** How many pages there are. */
    int pageCount() {
        return pageByOrder.isEmpty() ? GUESS : numbers.length;
    }
}
