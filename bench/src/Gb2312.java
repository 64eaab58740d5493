import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** The national standard's table of characters: what a Chinese magazine is written in. */
final class Gb2312 {
    private Gb2312() {}

    /** The 3,755 frequent hanzi: rows 16 to 55, by pinyin. */
    static List<Integer> firstLevel() {
        Charset charset = Charset.forName("GB2312");
        List<Integer> found = new ArrayList<>();
        for (int row = 16; row <= 55; row++) {
            for (int cell = 1; cell <= 94; cell++) {
                String text = new String(new byte[] {(byte) (0xA0 + row), (byte) (0xA0 + cell)}, charset);
                if (Character.isIdeographic(text.codePointAt(0))) {
                    found.add(text.codePointAt(0));
                }
            }
        }
        return found;
    }
}
