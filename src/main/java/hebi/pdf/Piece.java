package hebi.pdf;

import java.util.Optional;

/**
 * One display item that is content of a structure element.
 *
 * @param page index of its page
 * @param index of the item on the page, in paint order
 * @param element id of the element
 * @param order place in document order
 * @param text what it says; empty for pictures
 * @param actualText the text again, where the codes alone would not say it right: it then gets a leaf {@code Span}
 */
record Piece(int page, int index, int element, int order, String text, Optional<String> actualText) {
    // Two pieces of one item do not occur.
    @Override
    public int hashCode() {
        return 31 * page + index;
    }
}
