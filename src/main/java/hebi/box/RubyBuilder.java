package hebi.box;

import hebi.box.BoxBuilder.Child;
import hebi.css.StyledNode.StyledElement;
import hebi.css.value.Keywords.Display;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Pairs bases with annotations (css-ruby-1 §2.2): each annotation takes the first base that has none yet. */
final class RubyBuilder {
    private final BoxBuilder builder;

    RubyBuilder(BoxBuilder builder) {
        this.builder = builder;
    }

    Box.Ruby ruby(Child child) {
        Pairing pairing = new Pairing();
        collect(child, pairing);
        return new Box.Ruby(builder.origin(child), child.element().style(), pairing.finish());
    }

    private void collect(Child container, Pairing pairing) {
        for (Child child : builder.children(container)) {
            Display display = child.node() instanceof StyledElement ? child.display() : Display.INLINE;
            if (display == Display.RUBY_BASE_CONTAINER || display == Display.RUBY_TEXT_CONTAINER) {
                collect(child, pairing);
            } else if (display == Display.RUBY_TEXT) {
                pairing.annotate(annotation(child));
            } else if (display == Display.RUBY_BASE) {
                pairing.closeLooseBase();
                pairing.bases.add(builder.inlines(List.of(child)));
            } else if (!child.isBlank()) {
                pairing.loose.addAll(builder.inlines(List.of(child)));
            }
        }
    }

    private Box.Inline annotation(Child child) {
        return new Box.Inline(
                builder.origin(child),
                child.element().style(),
                WhiteSpaceCollapser.collapse(builder.inlines(builder.children(child))),
                true,
                true);
    }

    private static final class Pairing {
        private final Deque<List<Box.InlineLevel>> bases = new ArrayDeque<>();
        private final List<Box.InlineLevel> loose = new ArrayList<>();
        private final List<Box.RubyPair> pairs = new ArrayList<>();

        private void closeLooseBase() {
            if (!loose.isEmpty()) {
                bases.add(List.copyOf(loose));
                loose.clear();
            }
        }

        private void annotate(Box.Inline annotation) {
            closeLooseBase();
            List<Box.InlineLevel> base = bases.isEmpty() ? List.of() : bases.remove();
            pairs.add(new Box.RubyPair(base, Optional.of(annotation)));
        }

        private List<Box.RubyPair> finish() {
            closeLooseBase();
            bases.forEach(base -> pairs.add(new Box.RubyPair(base, Optional.empty())));
            return pairs;
        }
    }
}
