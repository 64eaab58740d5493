package hebi.pdf;

import hebi.font.GlyphRun;
import hebi.font.TrueTypeSubset;

/**
 * The codes of a run's glyphs. The logically first glyph of a cluster carries all its text, the others say nothing, so
 * that the codes' texts, put in logical order, are the run's text: no letter lost, none twice.
 */
final class GlyphCodes {
    private GlyphCodes() {}

    /** A code for each glyph, visual order; one code of a blank glyph when there is only text. */
    static int[] of(GlyphRun run, EmbeddedFont font) {
        if (run.size() == 0) {
            return run.text().isEmpty() ? new int[0] : new int[] {font.code(TrueTypeSubset.BLANK, run.text())};
        }
        String[] texts = clusterTexts(run);
        int[] codes = new int[run.size()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = font.code(run.glyph(i), texts[i]);
        }
        return codes;
    }

    private static String[] clusterTexts(GlyphRun run) {
        boolean[] starts = new boolean[run.text().length() + 1];
        for (int i = 0; i < run.size(); i++) {
            starts[run.cluster(i)] = true;
        }
        boolean[] carried = new boolean[starts.length];
        int first = next(starts, 0);
        String[] texts = new String[run.size()];
        for (int k = 0; k < texts.length; k++) {
            int i = run.isRightToLeft() ? texts.length - 1 - k : k;
            int start = run.cluster(i);
            // Letters before the first cluster (a shaper dropped their glyphs) go to the first cluster.
            int from = start == first ? 0 : start;
            texts[i] = carried[start] ? "" : run.text().substring(from, next(starts, start + 1));
            carried[start] = true;
        }
        return texts;
    }

    private static int next(boolean[] starts, int from) {
        int end = from;
        while (end < starts.length - 1 && !starts[end]) {
            end++;
        }
        return Math.min(end, starts.length - 1);
    }
}
