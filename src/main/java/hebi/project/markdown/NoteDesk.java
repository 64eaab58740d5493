package hebi.project.markdown;

import hebi.diag.Code;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import hebi.document.Article.Note;
import hebi.document.Block;
import hebi.document.Inline;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.BiFunction;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.Node;

/** Numbers the notes of one article in order of first reference and keeps them until the text is converted. */
final class NoteDesk {
    private final Places places;
    private final BlockIds ids;
    private final Diagnostics diagnostics;
    private final DefinitionMap<FootnoteDefinition> definitions = new DefinitionMap<>(FootnoteDefinition.class);
    private final List<FootnoteDefinition> written = new ArrayList<>();
    private final List<OpenNote> notes = new ArrayList<>();
    private final IdentityHashMap<Node, OpenNote> byNode = new IdentityHashMap<>();

    NoteDesk(Places places, BlockIds ids, Diagnostics diagnostics) {
        this.places = places;
        this.ids = ids;
        this.diagnostics = diagnostics;
    }

    private record OpenNote(Node node, String id, int number, List<String> references) {}

    /** Learns of all notes that are written below {@code node}. */
    void collect(Node node) {
        for (Node n = node.getFirstChild(); n != null; n = n.getNext()) {
            if (n instanceof FootnoteDefinition note) {
                define(note);
            }
            collect(n);
        }
    }

    private void define(FootnoteDefinition note) {
        written.add(note);
        FootnoteDefinition first = definitions.putIfAbsent(note.getLabel(), note);
        if (first != null) {
            byNode.put(note, new OpenNote(note, "", 0, List.of()));
            Span span = places.of(note);
            diagnostics.report(
                    Code.NOTE_DEFINED_TWICE,
                    span,
                    note.getLabel(),
                    places.of(first).toString());
        }
    }

    /** A reference to the note of {@code label}. */
    Inline reference(String label, Span span) {
        FootnoteDefinition definition = definitions.get(label);
        if (definition == null) {
            diagnostics.report(Code.NOTE_UNDEFINED, span, label);
            return new Inline.Text(span, "[^" + label + "]");
        }
        return reference(definition, span);
    }

    /** A reference to a note: a definition, or one written in place. */
    Inline reference(Node node, Span span) {
        OpenNote note = byNode.get(node);
        if (note == null) {
            int number = notes.size() + 1;
            note = new OpenNote(node, ids.note(number, places.of(node)), number, new ArrayList<>());
            notes.add(note);
            byNode.put(node, note);
        }
        String id = note.id() + "-r" + (note.references().size() + 1);
        note.references().add(id);
        return new Inline.NoteReference(span, id, note.id(), note.number());
    }

    /** Converts the notes, also those that only other notes refer to, and reports those that nothing refers to. */
    List<Note> finish(BiFunction<Node, String, List<Block>> convert) {
        List<Note> finished = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            OpenNote open = notes.get(i);
            List<Block> blocks = convert.apply(open.node(), open.id());
            finished.add(new Note(open.id(), open.number(), blocks, open.references(), places.of(open.node())));
        }
        for (FootnoteDefinition note : written) {
            if (!byNode.containsKey(note)) {
                diagnostics.report(Code.NOTE_UNREFERENCED, places.of(note), note.getLabel());
            }
        }
        // References in later notes may have added to earlier ones.
        return finished.stream()
                .map(n -> new Note(n.id(), n.number(), n.blocks(), List.copyOf(n.references()), n.span()))
                .toList();
    }
}
