package hebi.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A structure element of the PDF, with what it holds in document order. */
final class Element {
    /** Of what belongs to no element. */
    static final Element NONE = new Element("", Optional.empty(), Optional.empty());

    private static final Set<String> BLOCKS = Set.of(
            "P",
            "H",
            "H1",
            "H2",
            "H3",
            "H4",
            "H5",
            "H6",
            "LI",
            "LBody",
            "Lbl",
            "Caption",
            "Note",
            "FENote",
            "BlockQuote",
            "TD",
            "TH",
            "Figure",
            "Div",
            "Sect",
            "Art",
            "Document");

    final String role;
    final Optional<String> actualText;
    final Optional<Element> parent;
    final List<Element> children = new ArrayList<>();
    /** Glyphs below it, in document order, each in the order in which it is read. */
    final List<Glyph> glyphs = new ArrayList<>();

    final StringBuilder extracted = new StringBuilder();

    Element(String role, Optional<String> actualText, Optional<Element> parent) {
        this.role = role;
        this.actualText = actualText;
        this.parent = parent;
    }

    /** The text that a reader of the structure gets, ActualText in place of what it replaces. */
    String extracted() {
        return extracted.toString();
    }

    /** The nearest element that is a block: its paragraph. */
    Element block() {
        Element e = this;
        while (!BLOCKS.contains(e.role) && e.parent.isPresent()) {
            e = e.parent.get();
        }
        return e;
    }

    boolean isIn(String wanted) {
        return nearest(wanted).isPresent();
    }

    Optional<Element> nearest(String wanted) {
        return role.equals(wanted) ? Optional.of(this) : parent.flatMap(p -> p.nearest(wanted));
    }

    /** All elements of a role at or below it, in document order. */
    List<Element> all(String wanted) {
        List<Element> found = new ArrayList<>();
        if (role.equals(wanted)) {
            found.add(this);
        }
        children.forEach(c -> found.addAll(c.all(wanted)));
        return found;
    }
}
