package hebi.template;

import hebi.diag.Span;
import hebi.document.Block;
import hebi.document.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Blocks as templates see them: a map with {@code kind}, {@code id}, {@code class}, {@code span}, and what the kind
 * brings.
 */
final class BlockModel {
    private static final String ROW_HEADS = "row-heads";

    private InlineModel inlines;
    private int headingLevel = 1;

    BlockModel(InlineModel inlines) {
        this.inlines = inlines;
    }

    List<Map<String, Object>> blocks(List<Block> blocks) {
        List<Map<String, Object>> views = new ArrayList<>();
        blocks.forEach(b -> views.add(block(b)));
        return views;
    }

    /** In the language that the block’s attributes name, or that around it. */
    private Map<String, Object> block(Block block) {
        InlineModel around = inlines;
        inlines = around.of(block.attributes());
        Map<String, Object> view = view(block);
        inlines = around;
        return view;
    }

    private Map<String, Object> view(Block block) {
        Map<String, Object> view = new TreeMap<>(inlines.attributes(block.attributes()));
        view.put("id", block.id());
        view.put("span", block.span().toString());
        if (block instanceof Block.Heading heading) {
            headingLevel = heading.level();
            view.put("kind", "heading");
            view.put("level", heading.level());
            view.put("content", inlines.inlines(heading.content()));
        } else if (block instanceof Block.Paragraph paragraph) {
            view.put("kind", "paragraph");
            view.put("content", inlines.inlines(paragraph.content()));
        } else if (block instanceof Block.Figure figure) {
            view.put("kind", "figure");
            view.put("picture", inlines.picture(figure.picture()));
        } else if (block instanceof Block.Table table) {
            table(table, view);
        } else if (block instanceof Block.Code code) {
            view.put("kind", "code");
            view.put("text", inlines.clean(code.text(), code.span()));
        } else if (block instanceof Block.Break) {
            view.put("kind", "break");
        } else {
            container(block, view);
        }
        return view;
    }

    private void container(Block block, Map<String, Object> view) {
        if (block instanceof Block.ListBlock list) {
            view.put("kind", "list");
            view.put("ordered", list.ordered());
            view.put("start", list.start());
            view.put("tight", list.tight());
            view.put("items", list.items().stream().map(this::blocks).toList());
        } else if (block instanceof Block.Quote quote) {
            view.put("kind", "quote");
            view.put("blocks", blocks(quote.blocks()));
        } else if (block instanceof Block.Directive directive) {
            view.put("kind", "directive");
            view.put("name", directive.name());
            view.put("title", inlines.inlines(directive.title()));
            view.put("titleLevel", Math.min(headingLevel + 1, 6));
            int around = headingLevel;
            if (!directive.title().isEmpty()) {
                headingLevel = Math.min(headingLevel + 1, 6);
            }
            view.put("blocks", blocks(directive.blocks()));
            headingLevel = around;
        }
    }

    private void table(Block.Table table, Map<String, Object> view) {
        view.put("kind", "table");
        view.put("rowHeads", hasRowHeads(table));
        view.put("caption", table.caption().map(inlines::inlines).orElse(List.of()));
        view.put("head", row(table, table.head()));
        view.put("rows", table.rows().stream().map(r -> row(table, r)).toList());
    }

    // A table whose first head cell is empty has its rows’ names in the first column.
    private static boolean hasRowHeads(Block.Table table) {
        String names = " " + table.attributes().getOrDefault("class", "") + " ";
        boolean emptyCorner = !table.head().isEmpty() && table.head().get(0).isEmpty();
        return emptyCorner || names.contains(" " + ROW_HEADS + " ");
    }

    private List<Object> row(Block.Table table, List<List<Inline>> cells) {
        List<Object> views = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            List<Inline> cell = cells.get(column);
            Span span = cell.isEmpty() || cell.get(0).span().equals(Span.NONE)
                    ? table.span()
                    : cell.get(0).span();
            String alignment =
                    column < table.alignments().size() ? table.alignments().get(column) : "";
            views.add(Map.of("content", inlines.inlines(cell), "span", span.toString(), "alignment", alignment));
        }
        return views;
    }
}
