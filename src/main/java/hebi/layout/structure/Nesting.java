package hebi.layout.structure;

import hebi.fragment.StructureRole;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which element may stand in which (ISO 32000-1 §14.8.4, as veraPDF's PDF/UA-1 profile checks it, clause 7.2). */
final class Nesting {
    /** The only children of these. */
    private static final Map<StructureRole, Set<StructureRole>> ONLY = new EnumMap<>(Map.of(
            StructureRole.TABLE,
            EnumSet.of(
                    StructureRole.TR,
                    StructureRole.THEAD,
                    StructureRole.TBODY,
                    StructureRole.TFOOT,
                    StructureRole.CAPTION),
            StructureRole.THEAD,
            EnumSet.of(StructureRole.TR),
            StructureRole.TBODY,
            EnumSet.of(StructureRole.TR),
            StructureRole.TFOOT,
            EnumSet.of(StructureRole.TR),
            StructureRole.TR,
            EnumSet.of(StructureRole.TH, StructureRole.TD),
            StructureRole.L,
            EnumSet.of(StructureRole.L, StructureRole.LI, StructureRole.CAPTION),
            StructureRole.LI,
            EnumSet.of(StructureRole.LBL, StructureRole.L_BODY),
            StructureRole.TOC,
            EnumSet.of(StructureRole.TOC, StructureRole.TOCI, StructureRole.CAPTION),
            StructureRole.RUBY,
            EnumSet.of(StructureRole.RB, StructureRole.RT, StructureRole.RP)));

    /** What is put between one of those and anything else. */
    private static final Map<StructureRole, StructureRole> FILLER = new EnumMap<>(Map.of(
            StructureRole.TABLE, StructureRole.TR,
            StructureRole.THEAD, StructureRole.TR,
            StructureRole.TBODY, StructureRole.TR,
            StructureRole.TFOOT, StructureRole.TR,
            StructureRole.TR, StructureRole.TD,
            StructureRole.L, StructureRole.LI,
            StructureRole.LI, StructureRole.L_BODY,
            StructureRole.TOC, StructureRole.TOCI,
            StructureRole.RUBY, StructureRole.RB));

    /** These stand nowhere else than in an element that names them as its only children. */
    private static final Set<StructureRole> BOUND = EnumSet.of(
            StructureRole.TR,
            StructureRole.THEAD,
            StructureRole.TBODY,
            StructureRole.TFOOT,
            StructureRole.TH,
            StructureRole.TD,
            StructureRole.LI,
            StructureRole.L_BODY,
            StructureRole.TOCI,
            StructureRole.RB,
            StructureRole.RT,
            StructureRole.RP);

    private Nesting() {}

    /** Whether {@code child} may stand directly in {@code parent}. */
    static boolean fits(StructureRole parent, StructureRole child) {
        Set<StructureRole> only = ONLY.get(parent);
        return only == null ? !BOUND.contains(child) : only.contains(child);
    }

    /** What to put between {@code parent} and a {@code child} that does not fit; none when nothing helps. */
    static Optional<StructureRole> filler(StructureRole parent, StructureRole child) {
        StructureRole filler = FILLER.get(parent);
        return filler == null && child == StructureRole.TOCI
                ? Optional.of(StructureRole.TOC)
                : Optional.ofNullable(filler);
    }

    /** Whether only certain elements may stand in {@code parent}. */
    static boolean isStrict(StructureRole parent) {
        return ONLY.containsKey(parent);
    }
}
