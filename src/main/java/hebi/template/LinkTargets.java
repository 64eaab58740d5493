package hebi.template;

import hebi.document.Article;
import hebi.document.Block;
import hebi.document.Edition;
import hebi.document.Edition.EditionArticle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which document holds an id, so that {@code #id} becomes {@code tea.xhtml#id} where documents are files. */
final class LinkTargets {
    private final Map<String, String> documents = new TreeMap<>();
    private final OutputFormat format;
    private final List<String> languages;

    LinkTargets(Edition edition, OutputFormat format) {
        this.format = format;
        this.languages = edition.languages();
        for (EditionArticle article : edition.articles()) {
            String document = article.order().name();
            article.texts().forEach(text -> addText(text, document));
            documents.put(document, document);
        }
    }

    private void addText(Article text, String document) {
        addBlocks(text.blocks(), document);
        text.notes().forEach(note -> {
            documents.put(note.id(), document);
            addBlocks(note.blocks(), document);
        });
    }

    private void addBlocks(List<Block> blocks, String document) {
        for (Block block : blocks) {
            documents.put(block.id(), document);
            if (block instanceof Block.ListBlock list) {
                list.items().forEach(item -> addBlocks(item, document));
            } else if (block instanceof Block.Quote quote) {
                addBlocks(quote.blocks(), document);
            } else if (block instanceof Block.Directive directive) {
                addBlocks(directive.blocks(), document);
            }
        }
    }

    /** The address of an element as seen from any document of the edition; empty when the edition has no such id. */
    Optional<String> href(String id) {
        Stream<String> partners = languages.stream().map(language -> id + "--" + language);
        // What the lead language lacks is there in another, whose ids name it.
        return Stream.concat(Stream.of(id), partners)
                .flatMap(known ->
                        Optional.ofNullable(documents.get(known)).map(document -> to(document, known)).stream())
                .findFirst();
    }

    /** The address of an element in a known document. */
    String to(String document, String id) {
        return format == OutputFormat.EPUB ? document + ".xhtml#" + id : "#" + id;
    }
}
