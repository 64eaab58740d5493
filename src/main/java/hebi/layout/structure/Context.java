package hebi.layout.structure;

import hebi.css.StyledNode.StyledElement;
import hebi.fragment.StructureRole;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where in the structure the children of a node go: an element, and what had to be opened in it without being asked. */
final class Context {
    private final StructureBuilder builder;
    private final StyledElement container;
    private final boolean textAllowed;
    private OpenElement element;
    private @Nullable OpenElement filler;
    private @Nullable OpenElement paragraph;

    /**
     * Children go into {@code element}.
     *
     * @param container whose children they are: its language is that of what is opened unasked
     * @param textAllowed whether text may stand in it directly, without a paragraph of its own
     */
    Context(StructureBuilder builder, StyledElement container, OpenElement element, boolean textAllowed) {
        this.builder = builder;
        this.container = container;
        this.element = element;
        this.textAllowed = textAllowed;
    }

    /** The element itself. */
    OpenElement element() {
        return element;
    }

    /** A block begins or ends: text after it is another paragraph. */
    void endParagraph() {
        paragraph = null;
    }

    /** The element that takes text beginning at {@code order}. */
    OpenElement forText(int order) {
        OpenElement holder = filled(StructureRole.P, order);
        if (holder == element ? textAllowed : ElementRoles.holdsText(holder.role)) {
            return holder;
        }
        OpenElement open = paragraph;
        if (open == null) {
            open = builder.open(StructureRole.P, holder, container, order);
            paragraph = open;
        }
        return open;
    }

    /** The element in which a picture goes: an open paragraph, or where a paragraph would be. */
    OpenElement forFigure(int order) {
        OpenElement open = paragraph;
        return open != null ? open : filled(StructureRole.FIGURE, order);
    }

    /** The element in which one of {@code role}, which is accepted, goes, with what must stand between opened. */
    OpenElement filled(StructureRole role, int order) {
        if (Nesting.fits(element.role, role)) {
            return fitting(role, order);
        }
        OpenElement holder = element;
        OpenElement last = filler;
        if (last != null && beginsItem(last, role)) {
            last = null;
        }
        while (!Nesting.fits(holder.role, role)) {
            StructureRole missing = Nesting.filler(holder.role, role).orElseThrow();
            if (holder == element) {
                last = last != null ? last : builder.open(missing, fitting(missing, order), container, order);
                filler = last;
                holder = last;
            } else {
                OpenElement tail = holder.children.isEmpty() ? null : holder.children.get(holder.children.size() - 1);
                holder = tail != null && tail.role == missing ? tail : builder.open(missing, holder, container, order);
            }
        }
        return holder;
    }

    /** The element to which white space goes: nothing is opened for it. */
    OpenElement forBlank() {
        OpenElement open = paragraph != null ? paragraph : filler;
        return open != null ? open : element;
    }

    /** The element for a block that only groups. */
    OpenElement forGroup(int order) {
        return element.role == StructureRole.LI ? filled(StructureRole.P, order) : element;
    }

    /** Language of text here that says nothing of its own. */
    String textLanguage() {
        OpenElement open = paragraph;
        return open != null ? open.language : textAllowed ? element.language : container.language();
    }

    /** Whether a child of this role has a place here. */
    boolean accepts(StructureRole role) {
        Optional<StructureRole> holder = Optional.of(element.role);
        while (holder.isPresent() && !Nesting.fits(holder.get(), role)) {
            holder = Nesting.filler(holder.get(), role);
        }
        return holder.isPresent();
    }

    /** The element itself, ready for a child that fits: what was opened before is over. */
    private OpenElement fitting(StructureRole role, int order) {
        // ISO 32000-1 table 338: a Ruby has one RB and one RT; the next base begins the next Ruby.
        if (element.role == StructureRole.RUBY
                && role == StructureRole.RB
                && element.parent != null
                && element.children.stream().anyMatch(c -> c.role == StructureRole.RT)) {
            element = builder.open(StructureRole.RUBY, element.parent, container, order);
        }
        if (role != StructureRole.FIGURE) {
            filler = null;
        }
        return element;
    }

    /** A {@code dt} after a {@code dd}: the next item of the list. */
    private static boolean beginsItem(OpenElement item, StructureRole role) {
        return item.role == StructureRole.LI
                && role == StructureRole.LBL
                && item.children.stream().anyMatch(c -> c.role == StructureRole.L_BODY);
    }
}
