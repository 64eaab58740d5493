package hebi.pair;

import hebi.document.Article;
import hebi.document.Block;
import hebi.document.Inline;
import hebi.document.InlineText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes what has the form of a translation: words of the language in any order, as many as the source asks for by a noisy
 * ratio, with numbers, titles, quotations and questions of the source in some blocks.
 */
final class Translator {
    private static final Pattern KEPT = Pattern.compile("[0-9]+(?:[.,][0-9]+)*|《[^》]{1,20}》|“|？");

    private final Random random;
    private final List<String> words;
    private final double ratio;
    private final double kept;

    /**
     * @param language key; its words are read from the test’s texts
     * @param ratio letters of the translation for one of Chinese
     * @param kept part of the numbers and marks that are carried over
     */
    Translator(String language, long seed, double ratio, double kept) throws IOException {
        this.random = new Random(seed);
        this.words = words(language);
        this.ratio = ratio;
        this.kept = kept;
    }

    private static List<String> words(String language) throws IOException {
        Path file = Path.of("src/test/resources/texts", language + "-words.txt");
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Arrays.stream(line.split("\\s+")))
                .filter(word -> !word.isBlank() && word.chars().noneMatch(c -> c < 128))
                .toList();
    }

    /** The translation of a text. */
    String text(String chinese) {
        int letters =
                (int) chinese.codePoints().filter(Character::isLetterOrDigit).count();
        double noise = Math.exp(random.nextGaussian() * (0.14 + 0.8 / Math.sqrt(letters + 4)));
        int wanted = (int) Math.max(1, Math.round(letters * ratio * noise));
        List<String> parts = new ArrayList<>();
        int length = 0;
        while (length < wanted) {
            String word = words.get(random.nextInt(words.size()));
            parts.add(word);
            length += (int) word.codePoints().filter(Character::isLetter).count();
        }
        if (random.nextDouble() < kept) {
            Matcher matcher = KEPT.matcher(chinese);
            int count = 0;
            int before = parts.size();
            while (matcher.find()) {
                int at = Math.min(parts.size(), (int) ((double) matcher.start() / chinese.length() * before) + count);
                parts.add(at, translated(matcher.group()));
                count++;
            }
        }
        return String.join(" ", parts);
    }

    private String translated(String kept) {
        if (kept.startsWith("《")) {
            return "«" + words.get(random.nextInt(words.size())) + "»";
        }
        return kept.equals("“") ? "«" + words.get(random.nextInt(words.size())) + "»" : kept.equals("？") ? "?" : kept;
    }

    /** A block of the source in Markdown. */
    String block(Block block) {
        if (block instanceof Block.Heading heading) {
            return "#".repeat(heading.level()) + " " + line(heading.content());
        } else if (block instanceof Block.Paragraph paragraph) {
            return line(paragraph.content());
        } else if (block instanceof Block.Figure figure) {
            return "![](/" + figure.picture().path() + ")";
        } else if (block instanceof Block.ListBlock list) {
            return items(list);
        } else if (block instanceof Block.Table table) {
            return table(table);
        } else if (block instanceof Block.Quote quote) {
            return "> " + blocks(quote.blocks()).replace("\n", "\n> ");
        } else if (block instanceof Block.Directive directive) {
            return ":::" + directive.name() + " " + line(directive.title()) + "\n" + blocks(directive.blocks())
                    + "\n:::";
        }
        return "---";
    }

    /** Blocks in Markdown. */
    String blocks(List<Block> blocks) {
        return String.join("\n\n", blocks.stream().map(this::block).toList());
    }

    /** The whole article with its front matter. */
    String article(Article article) {
        StringBuilder notes = new StringBuilder();
        article.notes().forEach(note -> notes.append("\n\n[^")
                .append(note.number())
                .append("]: ")
                .append(blocks(note.blocks()).replace("\n", " ")));
        return front(article) + blocks(article.blocks()) + notes + "\n";
    }

    /** The front matter. */
    String front(Article article) {
        StringBuilder front =
                new StringBuilder("---\ntitle: ").append(line(article.title())).append('\n');
        if (!article.subtitle().isEmpty()) {
            front.append("subtitle: ").append(line(article.subtitle())).append('\n');
        }
        if (!article.summary().isEmpty()) {
            front.append("summary: ").append(line(article.summary())).append('\n');
        }
        return front.append("---\n\n").toString();
    }

    private String items(Block.ListBlock list) {
        List<String> items = new ArrayList<>();
        int number = 1;
        for (List<Block> item : list.items()) {
            String mark = list.ordered() ? String.format(Locale.ROOT, "%d. ", number++) : "- ";
            items.add(mark + blocks(item).replace("\n\n", " "));
        }
        return String.join("\n", items);
    }

    private String table(Block.Table table) {
        StringBuilder text = new StringBuilder(row(table.head()));
        text.append("|").append("---|".repeat(table.head().size())).append('\n');
        table.rows().forEach(r -> text.append(row(r)));
        return text.toString().stripTrailing();
    }

    private String row(List<List<Inline>> cells) {
        StringBuilder row = new StringBuilder("|");
        cells.forEach(cell -> row.append(' ').append(line(cell)).append(" |"));
        return row.append('\n').toString();
    }

    private String line(List<Inline> content) {
        StringBuilder notes = new StringBuilder();
        content.forEach(i -> {
            if (i instanceof Inline.NoteReference note) {
                notes.append("[^").append(note.number()).append(']');
            }
        });
        String plain = InlineText.of(content);
        return plain.isBlank() ? "" : text(plain) + notes;
    }
}
