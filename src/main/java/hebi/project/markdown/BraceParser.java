package hebi.project.markdown;

import hebi.project.markdown.AttributesScanner.Scanned;
import hebi.project.markdown.SyntaxNodes.InlineAttributes;
import hebi.project.markdown.SyntaxNodes.MalformedAttributes;
import hebi.project.markdown.SyntaxNodes.RubyNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** What stands in braces inside a line: attributes or ruby. */
final class BraceParser implements InlineContentParser {
    /** Makes one for each paragraph. */
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('{');
        }

        @Override
        public InlineContentParser create() {
            return new BraceParser();
        }
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        Optional<String> braces = scanBraces(scanner);
        if (braces.isEmpty()) {
            return ParsedInline.none();
        }
        String literal = braces.get();
        Optional<Node> node = node(literal);
        return node.map(n -> ParsedInline.of(n, scanner.position())).orElseGet(ParsedInline::none);
    }

    private static Optional<Node> node(String literal) {
        Optional<Scanned> attributes = AttributesScanner.scan(literal, 0);
        if (attributes.isPresent()) {
            return Optional.of(new InlineAttributes(attributes.get().attributes(), literal));
        }
        List<String> parts = parts(literal);
        if (parts.size() > 1 && parts.stream().noneMatch(String::isBlank)) {
            return Optional.of(new RubyNode(parts.get(0), parts.subList(1, parts.size())));
        }
        boolean likeAttributes = literal.startsWith("{.") || literal.startsWith("{#");
        return likeAttributes ? Optional.of(new MalformedAttributes(literal)) : Optional.empty();
    }

    /** The text from the opening brace to the closing one on the same line; a brace in quotes does not close. */
    static Optional<String> scanBraces(Scanner scanner) {
        StringBuilder text = new StringBuilder();
        boolean quoted = false;
        while (text.length() < AttributesScanner.MAX_LENGTH) {
            char c = scanner.peek();
            if (c == Scanner.END || c == '\n' || (c == '{' && !text.isEmpty() && !quoted)) {
                return Optional.empty();
            }
            text.append(c);
            scanner.next();
            if (c == '\\' && scanner.peek() != Scanner.END && scanner.peek() != '\n') {
                text.append(scanner.peek());
                scanner.next();
            } else if (c == '"' && (quoted || text.toString().endsWith("=\""))) {
                quoted = !quoted;
            } else if (c == '}' && !quoted) {
                return Optional.of(text.toString());
            }
        }
        return Optional.empty();
    }

    // Splits at vertical bars; a backslash takes the meaning from the character after it.
    private static List<String> parts(String literal) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 1; i < literal.length() - 1; i++) {
            char c = literal.charAt(i);
            if (c == '\\' && i + 1 < literal.length() - 1) {
                i++;
                part.append(literal.charAt(i));
            } else if (c == '|') {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }
}
