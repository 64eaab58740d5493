package hebi.pdf;

import hebi.geom.Color;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The operators of one page, as text (ISO 32000-1 §7.8.2). Remembers the graphics state to leave out what holds. */
final class ContentStream {
    private final StringBuilder out = new StringBuilder(1 << 12);
    private String fill = "";
    private String font = "";
    private String state = "";
    private final Deque<List<String>> saved = new ArrayDeque<>();

    /** Any operator with its operands. */
    ContentStream op(String text) {
        out.append(text).append('\n');
        return this;
    }

    /** An operand: {@code thousandths} / 1000. */
    ContentStream number(long thousandths) {
        appendDecimal(out, thousandths);
        out.append(' ');
        return this;
    }

    /** Something that is no operator yet. */
    ContentStream raw(String text) {
        out.append(text);
        return this;
    }

    /** Four hexadecimal digits. */
    ContentStream code(int code) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(Character.forDigit(code >> shift & 15, 16));
        }
        return this;
    }

    /** Keeps the graphics state. */
    void save() {
        saved.push(List.of(fill, font, state));
        op("q");
    }

    /** Goes back to the state that was kept last. */
    void restore() {
        List<String> before = saved.pop();
        fill = before.get(0);
        font = before.get(1);
        state = before.get(2);
        op("Q");
    }

    /** Sets the fill colour; CMYK becomes sRGB, as the output intent of this edition is sRGB. */
    void fill(Color color) {
        String wanted = color(color, "g", "rg");
        if (!wanted.equals(fill)) {
            op(wanted);
            fill = wanted;
        }
    }

    /** Sets the colour of lines. */
    void stroke(Color color) {
        op(color(color, "G", "RG"));
    }

    private static String color(Color color, String grey, String colored) {
        Color.Rgb rgb = toRgb(color);
        return rgb.red() == rgb.green() && rgb.green() == rgb.blue()
                ? decimal(component(rgb.red())) + " " + grey
                : decimal(component(rgb.red())) + " " + decimal(component(rgb.green())) + " "
                        + decimal(component(rgb.blue())) + " " + colored;
    }

    /** Sets the graphics state parameter dictionary of this name. */
    void graphicsState(String name) {
        if (!name.equals(state)) {
            op("/" + name + " gs");
            state = name;
        }
    }

    /** Sets the font and its size in millipoints. */
    void font(String name, int size) {
        String wanted = "/" + name + " " + decimal(size) + " Tf";
        if (!wanted.equals(font)) {
            op(wanted);
            font = wanted;
        }
    }

    /** The operators so far. */
    byte[] toByteArray() {
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A component of 0–255 in thousandths. */
    static long component(int value) {
        return Math.round(value * 1000 / 255.0);
    }

    // css-color-5 §6.1: naive conversion where no profile is known.
    static Color.Rgb toRgb(Color color) {
        if (color instanceof Color.Rgb rgb) {
            return rgb;
        }
        Color.Cmyk cmyk = (Color.Cmyk) color;
        return new Color.Rgb(
                naive(cmyk.cyan(), cmyk.key()),
                naive(cmyk.magenta(), cmyk.key()),
                naive(cmyk.yellow(), cmyk.key()),
                cmyk.alpha());
    }

    private static int naive(int ink, int key) {
        return (int) Math.round(255 * (1 - Math.min(1, ink / 1000.0 * (1 - key / 1000.0) + key / 1000.0)));
    }

    /** {@code thousandths} / 1000 in the shortest decimal form. */
    static String decimal(long thousandths) {
        StringBuilder text = new StringBuilder();
        appendDecimal(text, thousandths);
        return text.toString();
    }

    private static void appendDecimal(StringBuilder text, long thousandths) {
        long value = Math.abs(thousandths);
        if (thousandths < 0) {
            text.append('-');
        }
        text.append(value / 1000);
        int fraction = (int) (value % 1000);
        if (fraction != 0) {
            text.append('.').append((char) ('0' + fraction / 100));
            if (fraction % 100 != 0) {
                text.append((char) ('0' + fraction / 10 % 10));
                if (fraction % 10 != 0) {
                    text.append((char) ('0' + fraction % 10));
                }
            }
        }
    }
}
