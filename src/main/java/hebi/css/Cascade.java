package hebi.css;

import hebi.css.Cascaded.Origin;
import hebi.css.StyledNode.StyledElement;
import hebi.css.grammar.ComputeContext;
import hebi.css.grammar.ComputeContext.Viewport;
import hebi.css.selector.ElementInTree;
import hebi.diag.Diagnostics;
import hebi.geom.BlockFlow;
import hebi.geom.Direction;
import hebi.html.Element;
import java.util.List;

/**
 * The cascade: elements and stylesheets become styled elements and page styles (css-cascade-4). One may serve many
 * documents, one after the other or on several threads.
 */
public final class Cascade {
    private final StyleSheet userAgent;
    private final List<StyleSheet> author;
    private final RuleIndex index = new RuleIndex();
    private final Diagnostics diagnostics;

    /** A cascade of Hebi's own stylesheet and the author's, of which later ones win. */
    public Cascade(List<StyleSheet> author, Diagnostics diagnostics) {
        this.userAgent = UserAgentSheet.get();
        this.author = List.copyOf(author);
        this.diagnostics = diagnostics;
        index.add(userAgent, Origin.USER_AGENT);
        this.author.forEach(sheet -> index.add(sheet, Origin.AUTHOR));
    }

    /** Styles a document. */
    public StyledDocument style(Element root) {
        return style(root, diagnostics);
    }

    /** Styles a document whose findings go to {@code diagnostics}. */
    public StyledDocument style(Element root, Diagnostics diagnostics) {
        // vw and vh are of the page, whose size may be in the root's em or variables: a first, silent round finds it.
        StyleComputer draft = new StyleComputer(ComputeContext.INITIAL.viewport(), diagnostic -> {});
        ComputedStyle draftRoot = new ElementStyler(index, draft, diagnostic -> {}).rootStyle(root);
        Viewport viewport = PageRules.of(userAgent, author, draftRoot, ComputeContext.INITIAL.viewport())
                .viewport();
        StyleComputer computer = new StyleComputer(viewport, diagnostics);
        StyledElement styled =
                principal(new ElementStyler(index, computer, diagnostics).style(ElementInTree.root(root)));
        return new StyledDocument(styled, PageRules.of(userAgent, author, styled.style(), viewport));
    }

    // css-writing-modes-4 §8: the body's writing mode is the root's too.
    private static StyledElement principal(StyledElement root) {
        for (StyledNode child : root.children()) {
            if (child instanceof StyledElement body && body.element().name().equals("body")) {
                BlockFlow flow = body.style().get(Properties.WRITING_MODE);
                Direction direction = body.style().get(Properties.DIRECTION);
                ComputedStyle style =
                        root.style().with(Properties.WRITING_MODE, flow).with(Properties.DIRECTION, direction);
                return new StyledElement(
                        root.element(), style, root.language(), root.children(), root.span(), root.firstLetter());
            }
        }
        return root;
    }
}
