package hebi.document;

import hebi.document.Article.Note;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The same article with other ids.
 *
 * @param ids from an id of a block, a note or a reference to the one in its place
 * @param links from the id that a link within the issue leads to, to the one in its place; nothing where the link goes
 *     and its text stays
 * @param attributes from a block’s attributes to those in their place
 */
public record IdMapping(
        UnaryOperator<String> ids, UnaryOperator<String> links, UnaryOperator<Map<String, String>> attributes) {
    /** Of ids and links alone. */
    public IdMapping(UnaryOperator<String> ids, UnaryOperator<String> links) {
        this(ids, links, UnaryOperator.identity());
    }

    /** The article with its blocks, notes, references and links renamed. */
    public Article apply(Article article) {
        return new Article(
                article.name(),
                article.language(),
                inlines(article.title()),
                inlines(article.subtitle()),
                article.section(),
                article.credits(),
                inlines(article.summary()),
                blocks(article.blocks()),
                article.notes().stream().map(this::note).toList(),
                article.span());
    }

    private Note note(Note note) {
        List<String> references = note.references().stream().map(ids).toList();
        return new Note(ids.apply(note.id()), note.number(), blocks(note.blocks()), references, note.span());
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
        String id = ids.apply(block.id());
        Map<String, String> own = attributes.apply(block.attributes());
        if (block instanceof Block.Heading b) {
            return new Block.Heading(id, own, b.span(), b.level(), inlines(b.content()));
        } else if (block instanceof Block.Paragraph b) {
            return new Block.Paragraph(id, own, b.span(), inlines(b.content()));
        } else if (block instanceof Block.ListBlock b) {
            List<List<Block>> items = b.items().stream().map(this::blocks).toList();
            return new Block.ListBlock(id, own, b.span(), b.ordered(), b.start(), b.tight(), items);
        } else if (block instanceof Block.Quote b) {
            return new Block.Quote(id, own, b.span(), blocks(b.blocks()));
        } else if (block instanceof Block.Figure b) {
            return new Block.Figure(id, own, b.span(), picture(b.picture()));
        } else if (block instanceof Block.Table b) {
            return table(id, own, b);
        } else if (block instanceof Block.Code b) {
            return new Block.Code(id, own, b.span(), b.text());
        } else if (block instanceof Block.Break b) {
            return new Block.Break(id, own, b.span());
        }
        Block.Directive b = (Block.Directive) block;
        return new Block.Directive(id, own, b.span(), b.name(), inlines(b.title()), blocks(b.blocks()));
    }

    private Block.Table table(String id, Map<String, String> own, Block.Table table) {
        return new Block.Table(
                id,
                own,
                table.span(),
                table.caption().map(this::inlines),
                table.alignments(),
                table.head().stream().map(this::inlines).toList(),
                table.rows().stream()
                        .map(row -> row.stream().map(this::inlines).toList())
                        .toList());
    }

    private Picture picture(Picture p) {
        return new Picture(
                p.path(), p.alt(), inlines(p.caption()), p.credit(), p.rights(), p.focus(), p.attributes(), p.span());
    }

    private List<Inline> inlines(List<Inline> inlines) {
        return inlines.stream().map(this::inline).toList();
    }

    private Inline inline(Inline inline) {
        if (inline instanceof Inline.Emphasis i) {
            return new Inline.Emphasis(i.span(), inlines(i.content()));
        } else if (inline instanceof Inline.Strong i) {
            return new Inline.Strong(i.span(), inlines(i.content()));
        } else if (inline instanceof Inline.Link i) {
            String target = target(i.target());
            return target.equals("#")
                    ? new Inline.Styled(i.span(), Map.of(), inlines(i.content()))
                    : new Inline.Link(i.span(), target, inlines(i.content()));
        } else if (inline instanceof Inline.Image i) {
            return new Inline.Image(i.span(), picture(i.picture()));
        } else if (inline instanceof Inline.Dots i) {
            return new Inline.Dots(i.span(), inlines(i.content()));
        } else if (inline instanceof Inline.NoteReference i) {
            return new Inline.NoteReference(i.span(), ids.apply(i.id()), ids.apply(i.note()), i.number());
        } else if (inline instanceof Inline.Styled i) {
            return new Inline.Styled(i.span(), i.attributes(), inlines(i.content()));
        }
        return inline; // text, code, ruby and line breaks hold no id
    }

    private String target(String target) {
        return target.startsWith("#") ? "#" + links.apply(target.substring(1)) : target;
    }
}
