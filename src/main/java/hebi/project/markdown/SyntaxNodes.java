package hebi.project.markdown;

import hebi.project.markdown.AttributesScanner.Attributes;
import java.util.List;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.SourceLine;

/** The nodes that Hebi adds to commonmark-java's tree. */
final class SyntaxNodes {
    private SyntaxNodes() {}

    /** {@code :::name title} … {@code :::}; its title's inlines hang on {@link #title}. */
    static final class DirectiveBlock extends CustomBlock {
        final int fence;
        final String name;
        final DirectiveTitle title = new DirectiveTitle();
        boolean closed;

        DirectiveBlock(int fence, String name) {
            this.fence = fence;
            this.name = name;
        }
    }

    /** Holds the inlines of a directive's title; not itself in the tree. */
    static final class DirectiveTitle extends CustomBlock {}

    /** A line of colons that closes nothing. */
    static final class StrayFence extends CustomBlock {
        final SourceLine line;

        StrayFence(SourceLine line) {
            this.line = line;
        }
    }

    /** A line that holds only {@code {…}}. */
    static final class AttributesLine extends CustomBlock {
        final Attributes attributes;

        AttributesLine(Attributes attributes) {
            this.attributes = attributes;
        }
    }

    /** {@code : caption}. */
    static final class TableCaption extends CustomBlock {}

    /** {@code {.class}} inside a line, before it is known what it belongs to. */
    static final class InlineAttributes extends CustomNode {
        final Attributes attributes;
        final String literal;

        InlineAttributes(Attributes attributes, String literal) {
            this.attributes = attributes;
            this.literal = literal;
        }
    }

    /** Something in braces that begins like attributes. */
    static final class MalformedAttributes extends CustomNode {
        final String literal;

        MalformedAttributes(String literal) {
            this.literal = literal;
        }
    }

    /** {@code [text]{…}}. */
    static final class SpanNode extends CustomNode {
        final Attributes attributes;

        SpanNode(Attributes attributes) {
            this.attributes = attributes;
        }
    }

    /** {@code {base|reading|…}}. */
    static final class RubyNode extends CustomNode {
        final String base;
        final List<String> readings;

        RubyNode(String base, List<String> readings) {
            this.base = base;
            this.readings = List.copyOf(readings);
        }
    }

    /** {@code [^label]} without a note of that label. */
    static final class UndefinedNote extends CustomNode {
        final String label;

        UndefinedNote(String label) {
            this.label = label;
        }
    }

    /** A run of {@code *} or {@code _}, before emphasis is resolved. */
    static final class EmphasisRun extends CustomNode {
        final char mark;
        final int originalLength;
        final boolean canOpen;
        final boolean canClose;
        /** Marks not yet used. */
        int length;
        /** Marks used up at the run's beginning, by closing. */
        int usedBefore;

        EmphasisRun(char mark, int length, boolean canOpen, boolean canClose) {
            this.mark = mark;
            this.originalLength = length;
            this.length = length;
            this.canOpen = canOpen;
            this.canClose = canClose;
        }
    }

    /** Marks of emphasis that found no partner. */
    static final class LeftoverMarks extends CustomNode {
        final String literal;

        LeftoverMarks(String literal) {
            this.literal = literal;
        }
    }
}
