package hebi.pair.facts;

import hebi.document.Block;
import hebi.document.Inline;
import hebi.document.InlineText;
import hebi.document.ReadingOrder;
import hebi.pair.FactComparison;
import hebi.pair.facts.MarkedNumbers.Kind;
import hebi.pair.facts.MarkedNumbers.Marked;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one text holds: its lines, folded, and what is no text in it. Tables' cells are lines, too. */
final class TextFacts {
    private static final String AT_END = "/.,;:!?)]}>'\"";

    private final FactLanguage language;
    private final List<String> lines = new ArrayList<>();
    private final List<String> besideTables = new ArrayList<>();
    private final List<Block.Table> tables = new ArrayList<>();
    private final List<Integer> lists = new ArrayList<>();
    private final List<String> pictures = new ArrayList<>();
    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final FoldedText text;
    private int links;
    private int notes;

    /** Reads {@code text}. */
    TextFacts(FactComparison.Side text, FactLanguage language) {
        this.language = language;
        if (text.blocks().isEmpty()) {
            lines.add(text.text());
            besideTables.add(text.text());
        }
        text.blocks().forEach(this::block);
        this.text = FoldedText.of(String.join("\n", lines));
        String folded = this.text.text();
        for (Marked marked : language.marked().in(folded)) {
            if (marked.kind() == Kind.ADDRESS) {
                address(this.text.original(marked.start(), marked.end()));
            }
        }
    }

    private void block(Block block) {
        if (block instanceof Block.Table table) {
            tables.add(table);
        } else if (block instanceof Block.ListBlock list) {
            lists.add(list.items().size());
        } else if (block instanceof Block.Figure figure) {
            pictures.add(figure.picture().path());
        } else if (block instanceof Block.Code code) {
            lines.add(code.text());
            besideTables.add(code.text());
        }
        for (List<Inline> line : ReadingOrder.lines(block)) {
            String plain = InlineText.of(line);
            lines.add(plain);
            if (!(block instanceof Block.Table)) {
                besideTables.add(plain);
            }
            line.forEach(this::inline);
        }
        ReadingOrder.blocksIn(block).forEach(this::block);
    }

    private void inline(Inline inline) {
        if (inline instanceof Inline.Link link && link.target().startsWith("#")) {
            links++;
        } else if (inline instanceof Inline.Link link) {
            address(link.target());
        } else if (inline instanceof Inline.NoteReference) {
            notes++;
        }
        ReadingOrder.content(inline).forEach(this::inline);
    }

    // The way to write it is not a fact: scheme, www., a stroke or stop at the end.
    private void address(String address) {
        String plain = FoldedText.word(address)
                .replaceFirst("^mailto:", "")
                .replaceFirst("^https?://", "")
                .replaceFirst("^www\\.", "");
        int end = plain.length();
        while (end > 0 && AT_END.indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        addresses.putIfAbsent(plain.substring(0, end), address);
    }

    FactLanguage language() {
        return language;
    }

    /** All lines, joined. */
    FoldedText text() {
        return text;
    }

    /** The lines that are in no table, joined. */
    FoldedText besideTables() {
        return FoldedText.of(String.join("\n", besideTables));
    }

    List<Block.Table> tables() {
        return List.copyOf(tables);
    }

    /** Numbers of items of its lists. */
    List<Integer> lists() {
        return List.copyOf(lists);
    }

    /** Paths of its pictures. */
    List<String> pictures() {
        return List.copyOf(pictures);
    }

    /** Addresses in links and text: as they are compared, and as they are written. */
    Map<String, String> addresses() {
        return addresses;
    }

    /** How many links lead to a place in the issue. */
    int innerLinks() {
        return links;
    }

    /** How many notes are referred to. */
    int notes() {
        return notes;
    }

    /** The numbers of one of its texts. */
    List<Mention> numbers(FoldedText of) {
        return NumberReader.read(language, of.text(), language.marked().in(of.text()));
    }
}
