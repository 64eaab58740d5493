package hebi.text;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.font.FontFace;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signs that belong to a number have the font of its digits. */
class NumberFontTest {
    private static final FontFace SIGNS = without(Typesetter.face("Noto Sans SC"), "0123456789");
    private static final FontFace DIGITS = Typesetter.face("Noto Serif");

    @ParameterizedTest
    @CsvSource({
        "甲+15, 1, Noto Serif",
        "甲-15, 1, Noto Serif",
        "甲−15, 1, Noto Serif",
        "甲-$15, 1, Noto Serif",
        "甲15%, 3, Noto Serif",
        "甲15℃, 3, Noto Serif",
        "甲3.14, 2, Noto Serif",
        "甲1/2, 2, Noto Serif",
        // of no number
        "甲+乙, 1, Noto Sans SC",
        "甲3.乙, 2, Noto Sans SC",
        "甲%, 1, Noto Sans SC",
        // not in the font of the digits
        "甲15％, 3, Noto Sans SC",
        "甲＋15, 1, Noto Sans SC"
    })
    void aSignFollowsTheDigits(String text, int at, String family) {
        Typesetter.Lines lines = Typesetter.in("zh").fonts(SIGNS, DIGITS).set(text, 20);
        assertThat(lines.family(at)).isEqualTo(family);
    }

    @ParameterizedTest
    @CsvSource({"甲+15, 1, Noto Sans SC", "甲−15, 1, Noto Serif", "甲15%, 3, Noto Sans SC"})
    void asFarAsTheirFontHasIt(String text, int at, String family) {
        Typesetter.Lines lines = Typesetter.in("zh")
                .fonts(Typesetter.face("Noto Sans SC"), DIGITS)
                .set(text, 20);
        assertThat(lines.family(text.indexOf('5'))).isEqualTo("Noto Sans SC");
        assertThat(lines.family(at)).isEqualTo(family);
    }

    private static FontFace without(FontFace face, String characters) {
        return (FontFace) Proxy.newProxyInstance(
                FontFace.class.getClassLoader(), new Class<?>[] {FontFace.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("covers") && characters.indexOf((int) arguments[0]) >= 0) {
                        return false;
                    }
                    if (method.getName().equals("equals")) {
                        return proxy == arguments[0];
                    }
                    try {
                        return method.invoke(face, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
