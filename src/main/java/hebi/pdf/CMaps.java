package hebi.pdf;

import hebi.pdf.EmbeddedFont.GlyphText;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** CMap files (Adobe Technical Note 5014; ISO 32000-1 §9.7.5.4, §9.10.3). */
final class CMaps {
    private static final int GROUP = 100;

    private CMaps() {}

    /** From code to text. */
    static String toUnicode(List<GlyphText> pairs) {
        StringBuilder out = start("Adobe-Identity-UCS", "/CMapType 2 def\n", "UCS");
        for (int start = 1; start < pairs.size(); start += GROUP) {
            int end = Math.min(pairs.size(), start + GROUP);
            out.append(end - start).append(" beginbfchar\n");
            for (int code = start; code < end; code++) {
                hex(out.append('<'), code);
                out.append("> <");
                pairs.get(code).text().chars().forEach(unit -> hex(out, unit));
                out.append(">\n");
            }
            out.append("endbfchar\n");
        }
        return end(out);
    }

    /** From code to CID, for fonts whose CIDs are not ours to choose. */
    static String encoding(int codes, IntUnaryOperator cids, boolean vertical) {
        String kind = "/CMapType 1 def\n/WMode " + (vertical ? 1 : 0) + " def\n";
        StringBuilder out = start(name(vertical), kind, "Identity");
        for (int start = 1; start < codes; start += GROUP) {
            int end = Math.min(codes, start + GROUP);
            out.append(end - start).append(" begincidchar\n");
            for (int code = start; code < end; code++) {
                hex(out.append('<'), code);
                out.append("> ").append(cids.applyAsInt(code)).append('\n');
            }
            out.append("endcidchar\n");
        }
        return end(out);
    }

    /** Name of the CMap that {@link #encoding} writes. */
    static String name(boolean vertical) {
        return vertical ? "Hebi-V" : "Hebi-H";
    }

    private static StringBuilder start(String name, String kind, String ordering) {
        return new StringBuilder(4096)
                .append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
                .append("/CIDSystemInfo << /Registry (Adobe) /Ordering (")
                .append(ordering)
                .append(") /Supplement 0 >> def\n/CMapName /")
                .append(name)
                .append(" def\n")
                .append(kind)
                .append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
    }

    private static String end(StringBuilder out) {
        return out.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    private static void hex(StringBuilder out, int value) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(Character.toUpperCase(Character.forDigit(value >> shift & 15, 16)));
        }
    }
}
