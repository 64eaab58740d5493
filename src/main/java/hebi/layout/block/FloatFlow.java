package hebi.layout.block;

import hebi.box.Box;
import hebi.fragment.Fragment;
import hebi.layout.BreakToken;
import hebi.layout.BreakToken.FloatToken;
import hebi.layout.flow.Floats;
import hebi.layout.flow.Formatter;
import hebi.layout.flow.Laid;
import hebi.layout.flow.Trail;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The floats of one block container in one fragmentainer, as far as they have been placed. */
final class FloatFlow {
    private final BlockFinish finish;
    private final FloatScope scope;
    private final FloatLayout layout;
    private final FloatBreak breaking;
    private final List<Fragment> fragments;
    private final List<Trail> trails;
    private final List<FloatToken> unfinished = new ArrayList<>();
    private Floats floats;
    private boolean placed;
    private int shortage;

    /**
     * No floats yet but those before the container.
     *
     * @param fragments takes theirs
     * @param trails takes theirs
     */
    FloatFlow(Formatter formatter, BlockFinish finish, FloatScope scope, List<Fragment> fragments, List<Trail> trails) {
        this.finish = finish;
        this.scope = scope;
        this.layout = scope.layout(formatter);
        this.breaking = new FloatBreak(layout, finish.space());
        this.fragments = fragments;
        this.trails = trails;
        this.floats = scope.before();
    }

    FloatScope scope() {
        return scope;
    }

    FloatLayout layout() {
        return layout;
    }

    FloatBreak breaking() {
        return breaking;
    }

    /** The floats of the context. */
    Floats floats() {
        return floats;
    }

    /** Floats that go on in the next fragmentainer. */
    List<FloatToken> unfinished() {
        return unfinished;
    }

    /** Whether something was placed: it, too, is something that a break may stand after. */
    boolean hasPlaced() {
        return placed;
    }

    /** See {@link Laid#shortage}. */
    int shortage() {
        return shortage;
    }

    /** Places {@code box} no higher than {@code top}, seen from the container's border box. */
    void place(int index, Box.OutOfFlow box, int top, int room, boolean must) {
        FloatBreak.Part part = new FloatBreak.Part(index, box, Optional.empty(), room, must && !placed);
        take(breaking.place(part, layout.lay(box), floats, top));
    }

    /** Places what is left of a float, or the whole when it had to wait. */
    void resume(FloatToken token, Box.OutOfFlow box, int top, int room) {
        boolean must = finish.space().first();
        FloatBreak.Part part = new FloatBreak.Part(token.index(), box, token.token(), room, must);
        take(
                token.token().isPresent()
                        ? breaking.resume(part, floats, top)
                        : breaking.place(part, layout.lay(box), floats, top));
    }

    private void take(FloatBreak.Floated floated) {
        show(floated, fragments, trails);
        placed |= floated.place().isPresent();
        floats = floats.with(floated.exclusion());
        floated.rest().ifPresent(unfinished::add);
        shortage = Laid.lessShort(shortage, floated.shortage());
    }

    /** Adds the fragment of a float and what was seen in it. */
    void show(FloatBreak.Floated floated, List<Fragment> intoFragments, List<Trail> intoTrails) {
        floated.place().ifPresent(place -> {
            intoFragments.add(Positioned.inFlow(
                    floated.box(), place.fragment(), finish.frame().model()));
            intoTrails.add(place.over(floated.over(), floated.box()));
        });
    }

    /** Takes over the floats of a child in the same context. */
    void after(int index, Laid child) {
        List<Floats.Exclusion> boxes = child.outside().floats().boxes();
        placed |= boxes.subList(floats.boxes().size(), boxes.size()).stream()
                .anyMatch(box -> !Floats.isBeyond(box.blockStart()));
        floats = child.outside().floats();
        Optional<BreakToken> beyond = child.outside().beyond();
        if (beyond.isPresent()) {
            unfinished.add(new FloatToken(index, beyond));
        }
    }
}
