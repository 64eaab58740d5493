package hebi.project.markdown;

import hebi.project.markdown.AttributesScanner.Scanned;
import hebi.project.markdown.SyntaxNodes.AttributesLine;
import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** A line that holds only attributes; ends a paragraph before it. */
final class AttributesLineParser extends AbstractBlockParser {
    private final AttributesLine block;

    private AttributesLineParser(AttributesLine block) {
        this.block = block;
    }

    /** Starts at a line of attributes. */
    static final class Factory implements BlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int start = state.getNextNonSpaceIndex();
            if (start >= line.length() || line.charAt(start) != '{') {
                return BlockStart.none();
            }
            Optional<Scanned> scanned = AttributesScanner.scan(line, start)
                    .filter(s ->
                            line.subSequence(s.end(), line.length()).toString().isBlank());
            return scanned.map(s -> BlockStart.of(new AttributesLineParser(new AttributesLine(s.attributes())))
                            .atIndex(line.length()))
                    .orElseGet(BlockStart::none);
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
}
