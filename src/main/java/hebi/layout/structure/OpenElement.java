package hebi.layout.structure;

import hebi.diag.Span;
import hebi.fragment.StructureElement;
import hebi.fragment.StructureRole;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A structure element while the walk is in it. */
final class OpenElement {
    /** Without content these still say something: the place of a cell, the target of a link. */
    private static final Set<StructureRole> KEPT_EMPTY = EnumSet.of(
            StructureRole.FIGURE,
            StructureRole.LINK,
            StructureRole.TR,
            StructureRole.TH,
            StructureRole.TD,
            StructureRole.LBL,
            StructureRole.L_BODY);

    final int id;
    final StructureRole role;
    final int order;
    final String language;
    final Span span;
    final @Nullable OpenElement parent;
    final Map<String, String> attributes = new TreeMap<>();
    final List<OpenElement> children = new ArrayList<>();
    Optional<String> alt = Optional.empty();
    boolean hasContent;
    private boolean empty;

    OpenElement(int id, StructureRole role, int order, String language, Span span, @Nullable OpenElement parent) {
        this.id = id;
        this.role = role;
        this.order = order;
        this.language = language;
        this.span = span;
        this.parent = parent;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    /** Whether it or an element around it has this role. */
    boolean isInside(StructureRole outer) {
        return role == outer || (parent != null && parent.isInside(outer));
    }

    /** Finds out for it and all in it whether nothing would be lost without them; once, when the walk is over. */
    boolean settle() {
        boolean childless = true;
        for (OpenElement child : children) {
            childless &= child.settle();
        }
        empty = childless && !hasContent && !KEPT_EMPTY.contains(role);
        return empty;
    }

    /** The nearest element, from here outwards, that stays in the tree. */
    OpenElement kept() {
        return parent == null || !empty ? this : parent.kept();
    }

    /** The finished element; {@code outerLanguage} is that of its parent. */
    StructureElement close(String outerLanguage) {
        Optional<String> own = language.equals(outerLanguage) ? Optional.empty() : Optional.of(language);
        List<StructureElement> kept = children.stream()
                .filter(child -> !child.empty)
                .map(child -> child.close(language))
                .toList();
        return new StructureElement(id, role, order, own, alt, attributes, kept, span);
    }
}
