package hebi.project.markdown;

import hebi.diag.Span;
import hebi.document.Block;
import hebi.document.Inline;
import hebi.project.markdown.SyntaxNodes.TableCaption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/** Tables of the syntax tree → tables of the model. */
final class TableConverter {
    private final InlineConverter inlines;

    TableConverter(InlineConverter inlines) {
        this.inlines = inlines;
    }

    Block.Table convert(
            TableBlock table, Optional<TableCaption> caption, String id, Map<String, String> attributes, Span span) {
        List<String> alignments = new ArrayList<>();
        List<List<Inline>> head = List.of();
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (part instanceof TableHead) {
                    head = cells(row);
                    alignments(row, alignments);
                } else {
                    rows.add(cells(row));
                }
            }
        }
        return new Block.Table(
                id, attributes, span, caption.map(this::content), List.copyOf(alignments), head, List.copyOf(rows));
    }

    private List<List<Inline>> cells(Node row) {
        List<List<Inline>> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(content(cell));
        }
        return List.copyOf(cells);
    }

    private List<Inline> content(Node node) {
        inlines.prepare(node, false);
        return inlines.convert(node);
    }

    private static void alignments(Node row, List<String> alignments) {
        for (Node n = row.getFirstChild(); n instanceof TableCell cell; n = n.getNext()) {
            TableCell.Alignment alignment = cell.getAlignment();
            alignments.add(alignment == null ? "" : alignment(alignment));
        }
    }

    // Flow-relative: the left of a manuscript is the start of a line in every script.
    private static String alignment(TableCell.Alignment alignment) {
        return switch (alignment) {
            case LEFT -> "start";
            case CENTER -> "center";
            case RIGHT -> "end";
        };
    }
}
