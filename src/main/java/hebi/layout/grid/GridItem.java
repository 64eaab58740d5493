package hebi.layout.grid;

import hebi.box.Box;

/**
 * An item and the cells that it takes, counted from 0 at the start of the implicit grid.
 *
 * @param box the item
 * @param column its first column
 * @param columnSpan how many columns it takes
 * @param row its first row
 * @param rowSpan how many rows it takes
 */
record GridItem(Box.BlockLevel box, int column, int columnSpan, int row, int rowSpan) {
    int lastRow() {
        return row + rowSpan - 1;
    }
}
