package hebi.project.markdown;

import hebi.diag.Diagnostics;
import hebi.document.Article.Note;
import hebi.document.Block;
import hebi.document.Inline;
import hebi.project.markdown.SyntaxNodes.AttributesLine;
import hebi.project.markdown.SyntaxNodes.DirectiveBlock;
import hebi.project.markdown.SyntaxNodes.InlineAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.Node;

/** The text of one manuscript → blocks and notes. */
public final class ManuscriptConverter {
    private final Source source;
    private final Pictures pictures;
    private final Diagnostics diagnostics;

    /** A converter for one manuscript. */
    public ManuscriptConverter(Source source, Pictures pictures, Diagnostics diagnostics) {
        this.source = source;
        this.pictures = pictures;
        this.diagnostics = diagnostics;
    }

    /**
     * Whose text it is and where it stands.
     *
     * @param article name of the article: prefix of its ids
     * @param file path of the manuscript
     * @param lineOffset lines of the file before the text
     * @param chinese whether the language is written in Han characters
     */
    public record Source(String article, String file, int lineOffset, boolean chinese) {}

    /**
     * What the text became.
     *
     * @param blocks in order
     * @param notes in order of first reference
     */
    public record Converted(List<Block> blocks, List<Note> notes) {}

    /** Converts {@code markdown}; reports what cannot be used and keeps it as text. */
    public Converted convert(String markdown) {
        Node document = ManuscriptSyntax.manuscript().parse(markdown);
        Places places = Places.inFile(source.file(), source.lineOffset());
        BlockIds ids = new BlockIds(source.article(), diagnostics);
        NoteDesk notes = new NoteDesk(places, ids, diagnostics);
        notes.collect(document);
        Set<String> own = new HashSet<>();
        collectIds(document, own);
        InlineConverter inlines = new InlineConverter(new InlineConverter.Setting(
                places,
                source.chinese(),
                notes,
                pictures,
                id -> own.contains(id) ? source.article() + "-" + id : id,
                diagnostics));
        List<Block> blocks = new BlockConverter(places, ids, inlines, diagnostics).children(document);
        return new Converted(blocks, notes.finish((node, id) -> noteBlocks(node, id, places, inlines)));
    }

    // Blocks of notes are counted by note, so that a new note does not rename paragraphs.
    private List<Block> noteBlocks(Node node, String id, Places places, InlineConverter inlines) {
        BlockIds ids = new BlockIds(id, diagnostics);
        if (node instanceof InlineFootnote) {
            List<Inline> content = inlines.convert(node);
            String paragraph = ids.next("p", "", places.of(node));
            return List.of(new Block.Paragraph(paragraph, java.util.Map.of(), places.of(node), content));
        }
        return new BlockConverter(places, ids, inlines, diagnostics).children(node);
    }

    // The author's own ids, wherever attributes stand: links may lead forward.
    private static void collectIds(Node parent, Set<String> own) {
        for (Node n = parent.getFirstChild(); n != null; n = n.getNext()) {
            if (n instanceof InlineAttributes attributes) {
                own.add(attributes.attributes.id());
            } else if (n instanceof AttributesLine line) {
                own.add(line.attributes.id());
            } else if (n instanceof DirectiveBlock directive) {
                collectIds(directive.title, own);
            }
            collectIds(n, own);
        }
    }
}
