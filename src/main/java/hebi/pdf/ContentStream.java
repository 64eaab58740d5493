package hebi.pdf;

import hebi.geom.Color;
import java.nio.charset.StandardCharsets;

/** The operators of one page, as text (ISO 32000-1 §7.8.2). Remembers the graphics state to leave out what holds. */
final class ContentStream {
    private final StringBuilder out = new StringBuilder(1 << 12);
    private String fill = "";
    private String font = "";
    private String state = "";

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

    /** Sets the fill colour; CMYK becomes sRGB, as the output intent of this edition is sRGB. */
    void fill(Color color) {
        Color.Rgb rgb = toRgb(color);
        boolean grey = rgb.red() == rgb.green() && rgb.green() == rgb.blue();
        String wanted = grey
                ? decimal(component(rgb.red())) + " g"
                : decimal(component(rgb.red())) + " " + decimal(component(rgb.green())) + " "
                        + decimal(component(rgb.blue())) + " rg";
        if (!wanted.equals(fill)) {
            op(wanted);
            fill = wanted;
        }
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

    private static long component(int value) {
        return Math.round(value * 1000 / 255.0);
    }

    // css-color-5 §6.1: naive conversion where no profile is known.
    private static Color.Rgb toRgb(Color color) {
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
