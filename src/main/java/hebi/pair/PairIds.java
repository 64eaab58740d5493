package hebi.pair;

import hebi.document.Article;
import hebi.document.Article.Note;
import hebi.document.Block;
import hebi.document.ReadingOrder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ids that all editions know the blocks and notes of a text by: those of the source’s. What the source lacks keeps its
 * own id with its language in it; a second part of what was split adds its number to the first’s ({@code tea-p07-2}).
 */
final class PairIds {
    private static final String LANGUAGE = "--";

    private final String name;
    private final String language;
    private final Map<String, String> ids = new HashMap<>();

    private PairIds(Article text) {
        this.name = text.name();
        this.language = text.language();
    }

    /** Of the source itself. */
    static PairIds ofSource(Article text) {
        return new PairIds(text);
    }

    /** Of a text that has no source. */
    static PairIds alone(Article text) {
        PairIds alone = new PairIds(text);
        ReadingOrder.blocks(text).forEach(block -> alone.ids.put(block.id(), own(text, block.id())));
        text.notes().forEach(note -> alone.note(note, own(text, note.id())));
        return alone;
    }

    /** Of a text that is linked to another; where that is not the source, its own ids name its language. */
    static PairIds of(ArticlePairing pairing, String sourceLanguage) {
        PairIds translated = alone(pairing.target());
        if (!pairing.source().language().equals(sourceLanguage)) {
            return translated.linkedTo(pairing, alone(pairing.source()));
        }
        return translated.linkedTo(pairing, ofSource(pairing.source()));
    }

    private PairIds linkedTo(ArticlePairing pairing, PairIds base) {
        pairing.blocks().forEach(this::link);
        Map<String, Note> ours = byId(pairing.source());
        Map<String, Note> theirs = byId(pairing.target());
        for (UnitLink link : pairing.notes()) {
            if (!link.source().isEmpty() && !link.target().isEmpty()) {
                notes(link, ours, theirs);
            }
        }
        ids.replaceAll((id, shared) -> base.shared(shared));
        return this;
    }

    private static Map<String, Note> byId(Article article) {
        Map<String, Note> notes = new HashMap<>();
        article.notes().forEach(note -> notes.put(note.id(), note));
        return notes;
    }

    private void link(UnitLink link) {
        if (!link.source().isEmpty()) {
            List<Block> ours =
                    link.source().stream().flatMap(u -> u.block().stream()).toList();
            List<Block> theirs =
                    link.target().stream().flatMap(u -> u.block().stream()).toList();
            for (int place = 0; place < theirs.size(); place++) {
                String shared = ours.get(0).id();
                ids.put(theirs.get(place).id(), place == 0 ? shared : shared + "-" + (place + 1));
            }
            if (ours.size() == 1 && theirs.size() == 1 && !link.isOpened()) {
                items(ours.get(0), theirs.get(0));
            }
        }
        link.inner().forEach(this::link);
    }

    // The items of lists that are built alike have partners too, though they are no pairs.
    private void items(Block ours, Block theirs) {
        if (ours instanceof Block.ListBlock a && theirs instanceof Block.ListBlock b) {
            for (int i = 0; i < Math.min(a.items().size(), b.items().size()); i++) {
                alike(a.items().get(i), b.items().get(i));
            }
        }
    }

    private void alike(List<Block> ours, List<Block> theirs) {
        for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
            ids.put(theirs.get(i).id(), ours.get(i).id());
            items(ours.get(i), theirs.get(i));
        }
    }

    private void notes(UnitLink link, Map<String, Note> ours, Map<String, Note> theirs) {
        Note source = ours.get(name + "-" + link.source().get(0).id());
        for (int place = 0; place < link.target().size(); place++) {
            Note target = theirs.get(name + "-" + link.target().get(place).id());
            if (source != null && target != null) {
                note(target, place == 0 ? source.id() : source.id() + "-" + (place + 1));
                if (place == 0) {
                    alike(source.blocks(), target.blocks());
                }
            }
        }
    }

    private void note(Note note, String id) {
        ids.put(note.id(), id);
        note.references().forEach(r -> ids.put(r, id + r.substring(note.id().length())));
    }

    private static String own(Article text, String id) {
        return own(text.name(), text.language(), id);
    }

    /** The id that all editions know {@code id} by; the same when it is none of this text. */
    String shared(String id) {
        return ids.getOrDefault(id, id);
    }

    /** The id in an edition, where one language bears the shared id itself. */
    String inEdition(String id, boolean lead) {
        return lead ? shared(id) : partner(shared(id), language);
    }

    /** An id for what the source language lacks: {@code tea-p07} in Uyghur becomes {@code tea-ug-p07}. */
    static String own(String name, String language, String id) {
        return id.startsWith(name) ? name + "-" + language + id.substring(name.length()) : id;
    }

    /** The id of a text that does not lead its edition: {@code tea-p07--zh}. */
    private static String partner(String id, String language) {
        return id + LANGUAGE + language;
    }
}
