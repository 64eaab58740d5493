package hebi.layout.page;

import hebi.diag.Code;
import hebi.diag.Diagnostic;
import hebi.diag.Quote;
import hebi.diag.Span;
import hebi.fragment.Fragment;
import hebi.fragment.Frame;
import hebi.fragment.Marking;
import hebi.fragment.Page;
import hebi.geom.Outline;
import hebi.geom.PhysicalRect;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what layout has placed but no reader sees: text and pictures beyond the edge of the paper, or cut off by
 * {@code overflow}. Generated boxes that are artifacts may be cut.
 */
final class UnseenContent {
    /** Along the line so many millipoints of a run may be cut off: side bearings, spaces at its end. */
    private static final int TOLERANCE = 2_000;

    private final PhysicalRect paper;
    private final List<Diagnostic> findings = new ArrayList<>();

    private UnseenContent(PhysicalRect paper) {
        this.paper = paper;
    }

    /** A finding for each block of {@code page} of which something is unseen. */
    static List<Diagnostic> of(Page page) {
        UnseenContent unseen = new UnseenContent(new PhysicalRect(0, 0, page.width(), page.height()));
        for (Page.Area area : page.areas()) {
            unseen.look(area.fragments(), new Place(Frame.of(area), Span.NONE));
        }
        return unseen.findings;
    }

    /** Where in the tree one is: the frame, and the span of the innermost box that has one. */
    private record Place(Frame frame, Span span) {
        Place inside(Fragment.Block block) {
            return new Place(frame.inside(block), block.span().equals(Span.NONE) ? span : block.span());
        }

        Place inside(Fragment.Line line) {
            return new Place(frame.inside(line), span);
        }

        boolean isArtifact(Marking marking) {
            return frame.marking(marking) instanceof Marking.Artifact;
        }
    }

    private void look(List<Fragment> fragments, Place place) {
        StringBuilder cut = new StringBuilder();
        look(fragments, place, cut);
        if (cut.length() > 0) {
            report(place.span(), "“" + Quote.of(cut.toString()) + "”");
        }
    }

    /** Looks at all in one block; {@code cut} takes the text of its lines that is unseen. */
    private void look(List<Fragment> fragments, Place place, StringBuilder cut) {
        for (Fragment fragment : fragments) {
            if (fragment instanceof Fragment.Block block) {
                look(block.children(), place.inside(block));
            } else if (fragment instanceof Fragment.Layer layer) {
                look(layer.block().children(), place.inside(layer.block()));
            } else if (fragment instanceof Fragment.Line line) {
                look(line.children(), place.inside(line), cut);
            } else if (fragment instanceof Fragment.Text text) {
                if (!place.isArtifact(text.marking()) && !isSeen(text, place.frame())) {
                    cut.append(text.run().text());
                }
            } else if (fragment instanceof Fragment.Image image && !place.isArtifact(image.marking())) {
                PhysicalRect rect = place.frame().physical(image.rect());
                PhysicalRect seen = seen(rect, place.frame());
                if (seen.width() == 0 || seen.height() == 0) {
                    report(place.span(), image.image().path());
                }
            }
        }
    }

    /** Whether a run is seen from end to end, and at least half of it across the line. */
    private boolean isSeen(Fragment.Text text, Frame frame) {
        PhysicalRect rect = frame.physical(text.rect());
        PhysicalRect seen = seen(rect, frame);
        boolean vertical = frame.mode().isVertical();
        int along = vertical ? rect.height() - seen.height() : rect.width() - seen.width();
        int across = vertical ? rect.width() - 2 * seen.width() : rect.height() - 2 * seen.height();
        return (along <= TOLERANCE && across <= 0) || text.run().text().isBlank();
    }

    private PhysicalRect seen(PhysicalRect rect, Frame frame) {
        PhysicalRect seen = rect.intersection(paper);
        for (Outline clip : frame.clips()) {
            seen = seen.intersection(clip.bounds());
        }
        return seen;
    }

    private void report(Span span, String what) {
        findings.add(Diagnostic.of(Code.CONTENT_UNSEEN, span, what));
    }
}
