package hebi.project.markdown;

import java.util.List;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The Markdown that manuscripts are written in: {@code docs/files.md} describes it. */
final class ManuscriptSyntax {
    /** Levels of blocks in blocks and of marks in marks that the parser follows; beyond, marks stay text. */
    static final int MAX_DEPTH = 32;

    // Without HtmlBlock, HTML becomes paragraphs with inline HTML, which is reported and kept; without
    // IndentedCodeBlock, paragraphs indented by hand stay paragraphs.
    private static final Set<Class<? extends Block>> BLOCKS =
            Set.of(Heading.class, ListBlock.class, BlockQuote.class, FencedCodeBlock.class, ThematicBreak.class);

    private static final Parser MANUSCRIPT = inlineSyntax()
            .enabledBlockTypes(BLOCKS)
            .extensions(List.of(
                    TablesExtension.create(),
                    FootnotesExtension.builder().inlineFootnotes(true).build()))
            .customBlockParserFactory(new DirectiveParser.Factory())
            .customBlockParserFactory(new AttributesLineParser.Factory())
            .customBlockParserFactory(new TableCaptionParser.Factory())
            .build();

    private static final Parser LINE =
            inlineSyntax().enabledBlockTypes(Set.of()).build();

    private ManuscriptSyntax() {}

    /** For the text of an article. */
    static Parser manuscript() {
        return MANUSCRIPT;
    }

    /** For titles and captions: marks inside lines, no blocks but paragraphs. */
    static Parser line() {
        return LINE;
    }

    private static Parser.Builder inlineSyntax() {
        return Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(MAX_DEPTH)
                .maxInlineNesting(MAX_DEPTH)
                .linkProcessor(new SpanProcessor())
                .customInlineContentParserFactory(new BraceParser.Factory())
                .customInlineContentParserFactory(new EmphasisRunParser.Factory());
    }
}
