package hebi.project.markdown;

import hebi.project.markdown.AttributesScanner.Scanned;
import hebi.project.markdown.SyntaxNodes.SpanNode;
import hebi.project.markdown.SyntaxNodes.UndefinedNote;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/** {@code [text]{…}}, and {@code [^label]} whose note is missing. */
final class SpanProcessor implements LinkProcessor {
    @Override
    public LinkResult process(LinkInfo info, Scanner scanner, InlineParserContext context) {
        if (info.destination() != null || info.marker() != null) {
            return LinkResult.none();
        }
        if (isUndefinedNote(info, context)) {
            return LinkResult.replaceWith(new UndefinedNote(info.text().substring(1)), info.afterTextBracket());
        }
        scanner.setPosition(info.afterTextBracket());
        if (scanner.peek() != '{') {
            return LinkResult.none();
        }
        Optional<Scanned> attributes = BraceParser.scanBraces(scanner).flatMap(b -> AttributesScanner.scan(b, 0));
        return attributes
                .map(a -> LinkResult.wrapTextIn(new SpanNode(a.attributes()), scanner.position()))
                .orElseGet(LinkResult::none);
    }

    private static boolean isUndefinedNote(LinkInfo info, InlineParserContext context) {
        String text = info.text();
        return text.startsWith("^")
                && text.length() > 1
                && text.chars().noneMatch(c -> c == ' ' || c == '\n')
                && context.getDefinition(FootnoteDefinition.class, text.substring(1)) == null;
    }
}
