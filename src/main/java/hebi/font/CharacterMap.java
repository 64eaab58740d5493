package hebi.font;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Code points to glyphs: the {@code cmap} table, formats 4 and 12, decoded into sorted ranges. */
final class CharacterMap {
    private static final int MOST_RANGES = 400_000;

    private final int[] first;
    private final int[] last;
    private final int[] glyph;

    private CharacterMap(int[] first, int[] last, int[] glyph) {
        this.first = first;
        this.last = last;
        this.glyph = glyph;
    }

    /** Reads the best Unicode subtable. */
    static CharacterMap read(ByteBuffer cmap, int glyphCount) throws UnreadableFontException {
        try {
            int best = -1;
            int bestRank = 0;
            int count = unsigned(cmap, 2);
            for (int i = 0; i < count; i++) {
                int at = 4 + 8 * i;
                long offset = Integer.toUnsignedLong(cmap.getInt(at + 4));
                if (offset + 2 > cmap.limit()) {
                    throw new UnreadableFontException("table cmap points outside itself");
                }
                int rank = rank(unsigned(cmap, at), unsigned(cmap, at + 2), unsigned(cmap, (int) offset));
                if (rank > bestRank) {
                    bestRank = rank;
                    best = (int) offset;
                }
            }
            if (best < 0) {
                throw new UnreadableFontException("table cmap has no Unicode subtable");
            }
            Ranges ranges = new Ranges(glyphCount);
            if (unsigned(cmap, best) == 12) {
                readFormat12(cmap, best, ranges);
            } else {
                readFormat4(cmap, best, ranges);
            }
            return ranges.build();
        } catch (IndexOutOfBoundsException e) {
            throw new UnreadableFontException("table cmap ends early");
        }
    }

    private static int rank(int platform, int encoding, int format) {
        boolean full = (platform == 3 && encoding == 10) || (platform == 0 && (encoding == 4 || encoding == 6));
        boolean bmp = (platform == 3 && encoding == 1) || (platform == 0 && encoding < 4);
        if (full && format == 12) {
            return 2;
        }
        return bmp && format == 4 ? 1 : 0;
    }

    private static void readFormat12(ByteBuffer cmap, int at, Ranges ranges) {
        long groups = Integer.toUnsignedLong(cmap.getInt(at + 12));
        for (int i = 0; i < groups; i++) {
            int group = at + 16 + 12 * i;
            ranges.add(cmap.getInt(group), cmap.getInt(group + 4), cmap.getInt(group + 8));
        }
    }

    private static void readFormat4(ByteBuffer cmap, int at, Ranges ranges) {
        int segments = unsigned(cmap, at + 6) / 2;
        int ends = at + 14;
        int starts = ends + 2 * segments + 2;
        int deltas = starts + 2 * segments;
        int offsets = deltas + 2 * segments;
        for (int i = 0; i < segments; i++) {
            int start = unsigned(cmap, starts + 2 * i);
            int end = unsigned(cmap, ends + 2 * i);
            int delta = unsigned(cmap, deltas + 2 * i);
            int rangeOffset = unsigned(cmap, offsets + 2 * i);
            for (int c = start; c <= end && c < 0xFFFF; c++) {
                int g = c;
                if (rangeOffset != 0) {
                    g = unsigned(cmap, offsets + 2 * i + rangeOffset + 2 * (c - start));
                    if (g == 0) {
                        continue;
                    }
                }
                ranges.add(c, c, (g + delta) & 0xFFFF);
            }
        }
    }

    /** The glyph, or 0. */
    int glyph(int codePoint) {
        int at = Arrays.binarySearch(first, codePoint);
        int i = at >= 0 ? at : -at - 2;
        return i >= 0 && codePoint <= last[i] ? glyph[i] + (codePoint - first[i]) : 0;
    }

    private static int unsigned(ByteBuffer b, int at) {
        return Short.toUnsignedInt(b.getShort(at));
    }

    /** Collects ranges; joins neighbours; refuses what is out of order. */
    private static final class Ranges {
        private final int glyphCount;
        private int[] first = new int[256];
        private int[] last = new int[256];
        private int[] glyph = new int[256];
        private int size;

        Ranges(int glyphCount) {
            this.glyphCount = glyphCount;
        }

        void add(int from, int to, int firstGlyph) {
            int after = size == 0 ? -1 : last[size - 1];
            // A hostile font may overlap or invert ranges: what is not sorted is not searched.
            if (from <= after || to < from || to > Character.MAX_CODE_POINT || size >= MOST_RANGES) {
                return;
            }
            if (firstGlyph <= 0 || firstGlyph >= glyphCount) {
                return;
            }
            int end = (int) Math.min(to, (long) from + glyphCount - 1 - firstGlyph);
            if (size > 0 && from == after + 1 && firstGlyph == glyph[size - 1] + (from - first[size - 1])) {
                last[size - 1] = end;
                return;
            }
            if (size == first.length) {
                first = Arrays.copyOf(first, 2 * size);
                last = Arrays.copyOf(last, 2 * size);
                glyph = Arrays.copyOf(glyph, 2 * size);
            }
            first[size] = from;
            last[size] = end;
            glyph[size++] = firstGlyph;
        }

        CharacterMap build() {
            return new CharacterMap(Arrays.copyOf(first, size), Arrays.copyOf(last, size), Arrays.copyOf(glyph, size));
        }
    }
}
