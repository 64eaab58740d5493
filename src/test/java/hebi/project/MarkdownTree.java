package hebi.project;

import hebi.document.Article;
import hebi.document.Block;
import hebi.document.Inline;
import hebi.document.ReadingOrder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes blocks and inlines as short legible texts for assertions. */
final class MarkdownTree {
    private MarkdownTree() {}

    /** The blocks, one a line, two spaces for each level: {@code p p01 “text”}. */
    static String of(Article article) {
        StringBuilder text = new StringBuilder();
        write(article.blocks(), "", text);
        article.notes().forEach(note -> {
            text.append("note ")
                    .append(note.number())
                    .append(' ')
                    .append(note.references())
                    .append('\n');
            write(note.blocks(), "  ", text);
        });
        return text.toString();
    }

    private static void write(List<Block> blocks, String indent, StringBuilder text) {
        for (Block block : blocks) {
            String id = block.id().substring(block.id().indexOf('-') + 1);
            text.append(indent).append(kind(block)).append(' ').append(id);
            if (!block.attributes().isEmpty()) {
                text.append(' ').append(new TreeMap<>(block.attributes()));
            }
            ReadingOrder.lines(block)
                    .forEach(line -> text.append(" “").append(line(line)).append('”'));
            text.append('\n');
            if (block instanceof Block.ListBlock list) {
                list.items().forEach(item -> {
                    text.append(indent).append("  -\n");
                    write(item, indent + "    ", text);
                });
            } else {
                write(ReadingOrder.blocksIn(block), indent + "  ", text);
            }
        }
    }

    private static String kind(Block block) {
        if (block instanceof Block.Heading h) {
            return "h" + h.level();
        } else if (block instanceof Block.ListBlock l) {
            return (l.ordered() ? "ol" + l.start() : "ul") + (l.tight() ? "" : " loose");
        } else if (block instanceof Block.Directive d) {
            return ":" + d.name();
        } else if (block instanceof Block.Table t) {
            return "table" + t.alignments();
        }
        return block.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }

    /** Inlines: {@code <em>…</em>} and so on. */
    static String line(List<Inline> inlines) {
        return inlines.stream().map(MarkdownTree::inline).collect(Collectors.joining());
    }

    private static String inline(Inline inline) {
        String content = line(ReadingOrder.content(inline));
        if (inline instanceof Inline.Text t) {
            return t.text();
        } else if (inline instanceof Inline.Emphasis) {
            return "<em>" + content + "</em>";
        } else if (inline instanceof Inline.Strong) {
            return "<b>" + content + "</b>";
        } else if (inline instanceof Inline.Code c) {
            return "<code>" + c.text() + "</code>";
        } else if (inline instanceof Inline.Link l) {
            return "<a " + l.target() + ">" + content + "</a>";
        } else if (inline instanceof Inline.Image i) {
            return "<img " + i.picture().alt() + attributes(i.picture().attributes()) + ">";
        } else if (inline instanceof Inline.Ruby r) {
            return "<ruby " + r.bases() + r.readings() + ">";
        } else if (inline instanceof Inline.Dots) {
            return "<dots>" + content + "</dots>";
        } else if (inline instanceof Inline.NoteReference n) {
            return "<note " + n.number() + " " + n.id() + ">";
        } else if (inline instanceof Inline.Styled s) {
            return "<span" + attributes(s.attributes()) + ">" + content + "</span>";
        }
        return "<br>";
    }

    private static String attributes(Map<String, String> attributes) {
        return attributes.isEmpty() ? "" : " " + new TreeMap<>(attributes);
    }
}
