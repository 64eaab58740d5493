package hebi.layout.review;

import hebi.box.Box;
import hebi.css.ComputedStyle;
import hebi.css.Properties;
import hebi.fragment.Fragment;
import hebi.fragment.Marking;
import hebi.fragment.Page;
import hebi.geom.Color;
import hebi.geom.LogicalRect;
import hebi.geom.PhysicalRect;
import hebi.geom.WritingMode;
import hebi.layout.FlowLayout;
import hebi.layout.LayoutContext;
import hebi.layout.page.LayoutOutput;
import hebi.layout.page.PlainText;
import java.util.ArrayList;
import java.util.List;

/** Paints remarks on their pages, and the word for a draft in a corner of each; all are artifacts. */
public final class DraftMarks {
    private static final Marking.Artifact ARTIFACT = new Marking.Artifact(Marking.ArtifactType.LAYOUT);
    private static final Color OVERFULL = new Color.Rgb(0xd0, 0x10, 0x10, 255);
    private static final Color LOOSE = new Color.Rgb(0xf0, 0xa0, 0x60, 255);
    private static final Color TICK = new Color.Rgb(0x10, 0x60, 0xd0, 255);
    private static final int FONT_SIZE = 8_000;
    /** Of the word from the corner of the page, in millipoints. */
    private static final int DISTANCE = 8_000;

    private static final int WORD_ROOM = 200_000;

    private final Fragment word;

    /**
     * Marks of an edition.
     *
     * @param language BCP 47 tag of the word
     * @param word what stands in the corner
     */
    public DraftMarks(LayoutContext context, String language, String word) {
        ComputedStyle style =
                ComputedStyle.initial().with(Properties.FONT_SIZE, FONT_SIZE).with(Properties.COLOR, OVERFULL);
        Box.Block box = PlainText.box(style, language, word);
        this.word = new FlowLayout(context).layoutUnbroken(box, WORD_ROOM).fragment();
    }

    /** The pages with their marks over all that stands on them. */
    public LayoutOutput mark(LayoutOutput output) {
        List<List<Fragment>> marks = new ArrayList<>();
        output.document().pages().forEach(page -> marks.add(new ArrayList<>(List.of(inCorner()))));
        for (Remark remark : LayoutReview.of(output)) {
            PhysicalRect at = remark.mark();
            marks.get(remark.page())
                    .add(new Fragment.Rule(
                            new LogicalRect(at.x(), at.y(), at.width(), at.height()), color(remark.kind()), ARTIFACT));
        }
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            pages.add(with(output.document().pages().get(i), marks.get(i)));
        }
        return output.withPages(pages);
    }

    private Fragment inCorner() {
        LogicalRect rect = word.rect();
        return hebi.layout.flow.Frame.group(
                new LogicalRect(DISTANCE, DISTANCE, rect.inlineSize(), rect.blockSize()),
                WritingMode.HORIZONTAL_LTR,
                ARTIFACT,
                List.of(word));
    }

    private static Page with(Page page, List<Fragment> marks) {
        List<Page.Area> areas = new ArrayList<>(page.areas());
        PhysicalRect whole = new PhysicalRect(0, 0, page.width(), page.height());
        areas.add(new Page.Area(whole, WritingMode.HORIZONTAL_LTR, marks));
        return new Page(page.label(), page.width(), page.height(), areas);
    }

    private static Color color(Remark.Kind kind) {
        return switch (kind) {
            case OVERFULL -> OVERFULL;
            case LOOSE, SMALL_TEXT, TIGHT_LINES -> LOOSE;
            case OFF_GRID, SHORT_COLUMN -> TICK;
        };
    }
}
