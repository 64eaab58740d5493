package hebi.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Broken methods of a sample. */
class WeaverTest {
    /** Prints what each of its methods gives for a text. */
    public static final class Sample implements Function<String, String> {
        private final List<String> said = new ArrayList<>();

        @Override
        public String apply(String text) {
            say(text);
            return String.join(" ", isLong(text) + "", length(text) + "", sum(2, 3L, 4) + "", first(text) + "") + " "
                    + unit(text) + " " + said + " " + twice(text) + " " + twice(3);
        }

        private boolean isLong(String text) {
            return text.length() > 3;
        }

        private static int length(String text) {
            int at = 0;
            while (at < text.length()) {
                at++;
            }
            return at;
        }

        private static long sum(int a, long b, int c) {
            return a + b + c;
        }

        private Optional<String> first(String text) {
            return Optional.of(text.substring(0, 1));
        }

        private TimeUnit unit(String text) {
            return text.isEmpty() ? TimeUnit.DAYS : TimeUnit.HOURS;
        }

        private void say(String text) {
            said.add(text);
        }

        private static String twice(String text) {
            return text + text;
        }

        private static int twice(int number) {
            return 2 * number;
        }
    }

    private static final class Loader extends ClassLoader {
        Loader() {
            super(WeaverTest.class.getClassLoader());
        }

        Class<?> define(byte[] bytes) {
            return defineClass(Sample.class.getName(), bytes, 0, bytes.length);
        }
    }

    private static Break.OfMethod broken(String method, Map<Integer, String> where, String result) {
        return new Break.OfMethod("it", Sample.class.getName() + "." + method, where, result);
    }

    @SuppressWarnings("unchecked")
    private static Function<String, String> woven(Break.OfMethod one) {
        try (InputStream in = WeaverTest.class.getResourceAsStream("WeaverTest$Sample.class")) {
            byte[] woven = Weaver.weave(in.readAllBytes(), one);
            return (Function<String, String>)
                    new Loader().define(woven).getConstructor().newInstance();
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String on(String method, String result) {
        Function<String, String> sample = woven(broken(method, Map.of(), result));
        List<String> said = new ArrayList<>();
        int taken = Switch.whileOn("it", () -> said.add(sample.apply("abcd")));
        assertThat(taken).isEqualTo(1);
        return said.get(0);
    }

    @Test
    void aMethodGivesWhatTheBreakSays() {
        assertThat(on("isLong", "false")).startsWith("false 4 9");
        assertThat(on("length", "-1")).startsWith("true -1 9");
        assertThat(on("sum", "argument 2")).startsWith("true 4 3 ");
        assertThat(on("sum", "70")).startsWith("true 4 70 ");
        assertThat(on("first", "empty")).contains("Optional.empty");
        assertThat(on("unit", "DAYS")).contains("DAYS");
        assertThat(on("say", "nothing")).contains("[]");
        assertThat(on("twice(String)", "argument 1")).endsWith("abcd 6");
        assertThat(on("twice(int)", "0")).endsWith("abcdabcd 0");
    }

    @Test
    void onlyCallsWithTheArgumentsAreBroken() {
        Function<String, String> sample = woven(broken("isLong", Map.of(1, "abcd"), "false"));
        List<String> said = new ArrayList<>();
        int taken = Switch.whileOn("it", () -> said.addAll(List.of(sample.apply("abcd"), sample.apply("abcde"))));
        assertThat(taken).isEqualTo(1);
        assertThat(said.get(0)).startsWith("false");
        assertThat(said.get(1)).startsWith("true");
    }

    @Test
    void nothingIsBrokenWhileTheSwitchIsOff() {
        Function<String, String> sample = woven(broken("isLong", Map.of(), "false"));
        assertThat(sample.apply("abcd")).isEqualTo(new Sample().apply("abcd"));
        assertThat(Switch.whileOn("another", () -> sample.apply("abcd"))).isZero();
    }

    @Test
    void aBreakThatCannotBeIsRefused() {
        assertThatThrownBy(() -> on("isShort", "true")).hasMessageContaining("0 such methods");
        assertThatThrownBy(() -> on("twice", "0")).hasMessageContaining("2 such methods");
        assertThatThrownBy(() -> on("isLong", "nothing")).hasMessageContaining("boolean");
        assertThatThrownBy(() -> on("isLong", "7")).hasMessageContaining("true or false");
        assertThatThrownBy(() -> on("say", "0")).hasMessageContaining("void");
        assertThatThrownBy(() -> on("sum", "argument 1")).hasMessageContaining("another type");
        assertThatThrownBy(() -> on("sum", "argument 4")).hasMessageContaining("no argument 4");
        assertThatThrownBy(() -> on("unit", "empty")).hasMessageContaining("is empty");
    }

    @Test
    void textThatAFileDoesNotHoldOnceIsRefused() {
        Break.OfText twice = new Break.OfText("it", "a.yaml", "aa", "b");
        assertThat(twice.of("caac")).isEqualTo("cbc");
        assertThatThrownBy(() -> twice.of("aaa")).hasMessageContaining("once");
        assertThatThrownBy(() -> twice.of("ab")).hasMessageContaining("once");
    }
}
