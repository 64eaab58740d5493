package hebi.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {
    private record Pair(Object first, Object second) {}

    private record Other(Object first, Object second) {}

    @Test
    void differentValuesHaveDifferentFingerprints() {
        List<Object> values = List.of(
                "",
                "a",
                "1",
                1,
                1L,
                true,
                List.of(),
                List.of("a", "b"),
                List.of("b", "a"),
                List.of("ab"),
                List.of(List.of("a"), "b"),
                List.of("a", List.of("b")),
                Optional.empty(),
                Optional.of(""),
                Optional.of(Optional.empty()),
                OutputFormat.PDF,
                "PDF",
                LocalDate.of(2026, 1, 2),
                "2026-01-02",
                new Pair("a", "b"),
                new Pair("b", "a"),
                new Pair("ab", ""),
                new Other("a", "b"),
                Map.of("a", "b"),
                Map.of("b", "a"),
                inOrder("a", "b"),
                inOrder("b", "a"));
        Set<String> fingerprints = new HashSet<>();
        for (Object value : values) {
            assertThat(fingerprints.add(Fingerprint.of(value))).as("%s", value).isTrue();
        }
    }

    private static Map<String, String> inOrder(String... keys) {
        Map<String, String> map = new LinkedHashMap<>();
        Stream.of(keys).forEach(key -> map.put(key, "x"));
        return map;
    }

    @Test
    void equalValuesHaveTheSameInEachProcess() {
        // A list of one, a string of one byte: printf 'm:1:1s:1:a' | sha256sum
        assertThat(Fingerprint.of("a")).isEqualTo("660caa099647910b5ae82cfe3cb9db5a999aebcb1b9460cb95baa47e3a93138e");
        assertThat(Fingerprint.of(Map.of("a", 1, "b", 2, "c", 3)))
                .isEqualTo(Fingerprint.of(Map.copyOf(Map.of("c", 3, "b", 2, "a", 1))));
        assertThat(Fingerprint.of(new Pair("a", List.of("b")))).isEqualTo(Fingerprint.of(new Pair("a", List.of("b"))));
    }

    @Test
    void aFileIsHashedByMebibytes(@TempDir Path folder) throws IOException {
        byte[] bytes = new byte[(1 << 20) + 1];
        bytes[1 << 20] = 'x';
        Path file = Files.write(folder.resolve("file"), bytes);
        // Python: sha256(sha256(bytes(1 << 20)).digest() + sha256(b"x").digest())
        String expected = "849e0b3ccca41dc675430e42281e785a9fec68b4a8f3226bbbd100544029da51";
        assertThat(Fingerprint.ofFile(file, Runnable::run, 0)).isEqualTo(expected);
        assertThat(Fingerprint.ofFile(file, work -> new Thread(work).start(), 3))
                .isEqualTo(expected);
        bytes[5] = 1;
        assertThat(Fingerprint.ofFile(Files.write(file, bytes), Runnable::run, 0))
                .isNotEqualTo(expected);
    }

    @Test
    void whatHasNoContentIsRefused() {
        assertThatThrownBy(() -> Fingerprint.of(new Object())).isInstanceOf(IllegalArgumentException.class);
    }
}
