package hebi.pair;

import hebi.diag.Span;
import hebi.document.Article;
import hebi.document.Block;
import hebi.document.Inline;
import hebi.document.InlineText;
import hebi.document.Picture;
import hebi.document.ReadingOrder;
import hebi.pair.PairUnit.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The units of an article.
 *
 * @param head title, subtitle, summary: those that there are
 * @param blocks of its text, containers with theirs
 * @param notes in order
 */
record ArticleUnits(List<PairUnit> head, List<PairUnit> blocks, List<PairUnit> notes) {
    static ArticleUnits of(Article article) {
        Reader reader = new Reader(article.name());
        List<PairUnit> head = new ArrayList<>();
        reader.line(Kind.TITLE, article.title(), article.span()).ifPresent(head::add);
        reader.line(Kind.SUBTITLE, article.subtitle(), article.span()).ifPresent(head::add);
        reader.line(Kind.SUMMARY, article.summary(), article.span()).ifPresent(head::add);
        return new ArticleUnits(
                List.copyOf(head),
                article.blocks().stream().map(reader::block).toList(),
                article.notes().stream().map(reader::note).toList());
    }

    /** Every unit, containers before what they hold. */
    List<PairUnit> all() {
        List<PairUnit> all = new ArrayList<>();
        Stream.of(head, blocks, notes).forEach(units -> collect(units, all));
        return all;
    }

    private static void collect(List<PairUnit> units, List<PairUnit> all) {
        for (PairUnit unit : units) {
            all.add(unit);
            collect(unit.inner(), all);
        }
    }

    /** Reads units of the article {@code name}. */
    private record Reader(String name) {
        Optional<PairUnit> line(Kind kind, List<Inline> line, Span file) {
            if (line.isEmpty()) {
                return Optional.empty();
            }
            String id = kind.name().toLowerCase(java.util.Locale.ROOT);
            String whole = InlineText.whole(line);
            String hash = ContentHash.of(id, whole);
            Span span =
                    line.get(0).span().equals(Span.NONE) ? file : line.get(0).span();
            return Optional.of(new PairUnit(
                    id,
                    kind,
                    "",
                    InlineText.of(line),
                    ContentHash.collapsed(whole),
                    hash,
                    hash,
                    Optional.empty(),
                    List.of(),
                    span,
                    List.of()));
        }

        PairUnit note(Article.Note note) {
            Words words = new Words();
            note.blocks().forEach(words::all);
            String hash = ContentHash.of("n", words.whole());
            return new PairUnit(
                    own(note.id()),
                    Kind.NOTE,
                    "",
                    words.plain(),
                    ContentHash.collapsed(words.whole()),
                    hash,
                    hash,
                    Optional.empty(),
                    note.blocks(),
                    note.span(),
                    List.of());
        }

        PairUnit block(Block block) {
            Kind kind = kind(block);
            Words deep = new Words();
            deep.all(block);
            Words words = new Words();
            List<PairUnit> inner = List.of();
            if (kind.isContainer()) {
                words.of(block);
                inner = ReadingOrder.blocksIn(block).stream().map(this::block).toList();
            } else {
                words = deep;
            }
            String structure = structure(block);
            return new PairUnit(
                    own(block.id()),
                    kind,
                    shape(block),
                    words.plain(),
                    ContentHash.collapsed(deep.whole()),
                    ContentHash.of(structure, words.whole()),
                    ContentHash.of(structure, deep.whole()),
                    Optional.of(block),
                    List.of(block),
                    block.span(),
                    inner);
        }

        private String own(String id) {
            return id.startsWith(name + "-") ? id.substring(name.length() + 1) : id;
        }

        private static Kind kind(Block block) {
            if (block instanceof Block.Heading) {
                return Kind.HEADING;
            } else if (block instanceof Block.Paragraph) {
                return Kind.PARAGRAPH;
            } else if (block instanceof Block.ListBlock) {
                return Kind.LIST;
            } else if (block instanceof Block.Quote) {
                return Kind.QUOTE;
            } else if (block instanceof Block.Figure) {
                return Kind.FIGURE;
            } else if (block instanceof Block.Table) {
                return Kind.TABLE;
            } else if (block instanceof Block.Code) {
                return Kind.CODE;
            }
            return block instanceof Block.Break ? Kind.BREAK : Kind.DIRECTIVE;
        }

        private static String shape(Block block) {
            if (block instanceof Block.Figure figure) {
                return figure.picture().path();
            }
            return block instanceof Block.Directive directive ? directive.name() : "";
        }

        /** What belongs to the hash beside the text. */
        private static String structure(Block block) {
            String kind = kind(block).name();
            if (block instanceof Block.Table table) {
                return kind + " " + table.head().size() + " " + table.rows().size();
            } else if (block instanceof Block.ListBlock list) {
                return kind + " " + list.ordered() + " " + list.items().size();
            }
            return shape(block).isEmpty() ? kind : kind + " " + shape(block);
        }
    }

    /** The text of blocks, plain and with readings. */
    private static final class Words {
        private final List<String> plain = new ArrayList<>();
        private final List<String> whole = new ArrayList<>();

        void all(Block block) {
            of(block);
            ReadingOrder.blocksIn(block).forEach(this::all);
        }

        void of(Block block) {
            if (block instanceof Block.Figure figure) {
                Picture picture = figure.picture();
                add(picture.alt());
                line(picture.caption());
                picture.credit().ifPresent(this::add);
            } else if (block instanceof Block.Code code) {
                add(code.text());
            } else {
                ReadingOrder.lines(block).forEach(this::line);
            }
        }

        private void line(List<Inline> line) {
            plain.add(InlineText.of(line));
            whole.add(InlineText.whole(line));
        }

        private void add(String text) {
            plain.add(text);
            whole.add(text);
        }

        String plain() {
            return String.join("\n", plain).strip();
        }

        String whole() {
            return String.join("\n", whole);
        }
    }
}
