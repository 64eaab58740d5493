package hebi.layout.page;

import hebi.fragment.Fragment;
import hebi.fragment.Marking;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where what stands on a page comes from: positions in the order of its document.
 *
 * @param texts of runs of glyphs, generated ones too, ascending
 * @param pictures of pictures, ascending
 */
record PageContent(List<Integer> texts, List<Integer> pictures) {
    /** The content in {@code page}'s area, without floats that belong to pages before. */
    static PageContent of(LaidPage page) {
        List<Integer> texts = new ArrayList<>();
        List<Integer> pictures = new ArrayList<>();
        page.flow().ifPresent(flow -> collect(flow.fragment(), texts, pictures));
        if (page.flow().filter(flow -> !flow.late().isEmpty()).isPresent()) {
            Set<Integer> late = new HashSet<>();
            page.flow().get().late().forEach(fragment -> collect(fragment, late, late));
            texts.removeAll(late);
            pictures.removeAll(late);
        }
        texts.sort(Comparator.naturalOrder());
        pictures.sort(Comparator.naturalOrder());
        return new PageContent(texts, pictures);
    }

    /** Position of the first text or picture; the greatest number when there is none. */
    int first() {
        int text = texts.isEmpty() ? Integer.MAX_VALUE : texts.get(0);
        return pictures.isEmpty() ? text : Math.min(text, pictures.get(0));
    }

    private static void collect(Fragment fragment, Collection<Integer> texts, Collection<Integer> pictures) {
        if (fragment instanceof Fragment.Block block) {
            if (!(block.marking() instanceof Marking.Artifact)) {
                block.children().forEach(child -> collect(child, texts, pictures));
            }
        } else if (fragment instanceof Fragment.Layer layer) {
            collect(layer.block(), texts, pictures);
        } else if (fragment instanceof Fragment.Line line) {
            line.children().forEach(child -> collect(child, texts, pictures));
        } else if (fragment instanceof Fragment.Text text && text.marking() instanceof Marking.Content content) {
            texts.add(content.order());
        } else if (fragment instanceof Fragment.Image image && image.marking() instanceof Marking.Content content) {
            pictures.add(content.order());
        }
    }
}
