package hebi.project.markdown;

import hebi.project.markdown.SyntaxNodes.DirectiveBlock;
import hebi.project.markdown.SyntaxNodes.StrayFence;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.commonmark.text.Characters;

/**
 * {@code :::name title} … {@code :::}. A line of nothing but colons closes the innermost open directive whose fence has
 * as many.
 */
final class DirectiveParser extends AbstractBlockParser {
    private static final int MIN_FENCE = 3;

    private final DirectiveBlock block;
    private final SourceLine title;

    private DirectiveParser(DirectiveBlock block, SourceLine title) {
        this.block = block;
        this.title = title;
    }

    /** Starts at three or more colons. */
    static final class Factory implements BlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            SourceLine line = state.getLine();
            CharSequence text = line.getContent();
            int start = state.getNextNonSpaceIndex();
            int afterFence = Characters.skip(':', text, start, text.length());
            if (afterFence - start < MIN_FENCE) {
                return BlockStart.none();
            }
            int nameStart = Characters.skipSpaceTab(text, afterFence, text.length());
            if (nameStart == text.length()) {
                return BlockStart.of(new StrayFenceParser(line)).atIndex(text.length());
            }
            int nameEnd = nameStart;
            while (nameEnd < text.length() && !isNameEnd(text.charAt(nameEnd))) {
                nameEnd++;
            }
            String name = text.subSequence(nameStart, nameEnd).toString();
            int titleStart = Characters.skipSpaceTab(text, nameEnd, text.length());
            DirectiveBlock block = new DirectiveBlock(afterFence - start, name);
            return BlockStart.of(new DirectiveParser(block, line.substring(titleStart, text.length())))
                    .atIndex(text.length());
        }

        private static boolean isNameEnd(char c) {
            return c == ' ' || c == '\t' || c == '{' || c == '\u3000';
        }
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block childBlock) {
        return true;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (fenceLength(state) == block.fence && isInnermost(state)) {
            block.closed = true;
            return BlockContinue.finished();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    // Number of colons when the line holds nothing else, otherwise 0.
    private static int fenceLength(ParserState state) {
        CharSequence text = state.getLine().getContent();
        int start = state.getNextNonSpaceIndex();
        int end = Characters.skip(':', text, start, text.length());
        return Characters.skipSpaceTab(text, end, text.length()) == text.length() ? end - start : 0;
    }

    // No code block is open, and no directive with the same fence stands directly in this one.
    private boolean isInnermost(ParserState state) {
        Node node = state.getActiveBlockParser().getBlock();
        if (node instanceof FencedCodeBlock) {
            return false;
        }
        boolean taken = false;
        for (; node != null && node != block; node = node.getParent()) {
            if (node instanceof DirectiveBlock inner) {
                taken |= inner.fence == block.fence;
            } else if (node.getFirstChild() != null) {
                // A list or quotation that the line may not continue: what is open in it does not count.
                taken = false;
            }
        }
        return !taken;
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
        if (title.getContent().length() > 0) {
            inlineParser.parse(SourceLines.of(title), block.title);
        }
    }

    /** Keeps a fence that closes nothing. */
    private static final class StrayFenceParser extends AbstractBlockParser {
        private final StrayFence block;

        StrayFenceParser(SourceLine line) {
            this.block = new StrayFence(line);
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
}
