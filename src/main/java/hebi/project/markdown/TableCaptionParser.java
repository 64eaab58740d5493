package hebi.project.markdown;

import hebi.project.markdown.SyntaxNodes.TableCaption;
import org.commonmark.node.Block;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** {@code : caption}, one line; never interrupts a paragraph. */
final class TableCaptionParser extends AbstractBlockParser {
    private final TableCaption block = new TableCaption();
    private final SourceLines content = new SourceLines();

    /** Starts at a colon and a space. */
    static final class Factory implements BlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int start = state.getNextNonSpaceIndex();
            boolean caption = start + 2 < line.length() && line.charAt(start) == ':' && line.charAt(start + 1) == ' ';
            return caption && matched.getParagraphLines().isEmpty()
                    ? BlockStart.of(new TableCaptionParser()).atIndex(start + 2)
                    : BlockStart.none();
        }
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }

    @Override
    public void addLine(SourceLine line) {
        content.addLine(line);
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
        inlineParser.parse(content, block);
    }
}
