package hebi.layout.page;

import hebi.box.Box;
import hebi.box.BoxBuilder;
import hebi.layout.page.Pass.Input;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What came of one document in the passes of this layout and of the one before, found by what it depends on. Not safe
 * for several threads at once.
 */
final class DocumentPasses {
    private final List<Pass> passes = new ArrayList<>();
    private final Set<Pass> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    private @Nullable Boxes boxes;
    private @Nullable Input last;

    /** The boxes of the document with these texts. */
    private record Boxes(DocumentTexts texts, Box.Block root) {}

    /** Another layout begins: what the last one did not take is forgotten. */
    void turn() {
        passes.removeIf(pass -> !taken.contains(pass));
        taken.clear();
    }

    /** Whether there is a pass with this input. */
    boolean knows(Input input) {
        return find(input).isPresent();
    }

    /** How many pages the document has with this input, or else with these texts on the other side. */
    Optional<Integer> pageCount(Input input) {
        return find(input).or(() -> find(input.onOtherSide())).map(pass -> pass.pages()
                .size());
    }

    /** Whether the document began on a left page when a pass was last taken; {@code otherwise} when none was. */
    boolean lastSide(boolean otherwise) {
        return last == null ? otherwise : last.startsLeft();
    }

    /** The pass with this input, made when there is none, for the layout. */
    Pass take(PreparedDocument document, Input input, boolean boundRight) {
        Pass pass = find(input).orElseGet(() -> make(document, input, boundRight));
        taken.add(pass);
        last = input;
        return pass;
    }

    /** Makes the pass with this input, of which there is none yet. */
    Pass make(PreparedDocument document, Input input, boolean boundRight) {
        Box.Block root = boxes(document, input.texts());
        document.findings().clear();
        List<LaidPage> pages = Pagination.paginate(document, root, boundRight, input.startsLeft());
        Pass pass = new Pass(input, pages, document.findings().found());
        passes.add(pass);
        return pass;
    }

    /** The same boxes for the same texts: their lines need not be made again. */
    private Box.Block boxes(PreparedDocument document, DocumentTexts texts) {
        if (boxes == null || !boxes.texts().equals(texts)) {
            BoxBuilder builder = new BoxBuilder(document.order(), texts);
            boxes = new Boxes(texts, builder.build(document.document().root()));
        }
        return boxes.root();
    }

    private Optional<Pass> find(Input input) {
        return passes.stream().filter(pass -> pass.input().equals(input)).findFirst();
    }
}
