package hebi.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * What to do about EPUBCheck’s messages, in the languages that Hebi speaks: EPUBCheck itself has no simplified Chinese.
 * Keys are {@code ID.en} and {@code ID.zh}; {@code other} stands for every message without words of its own.
 */
final class EpubCheckAdvice {
    private static final String OTHER = "other";
    private static final Properties TEXTS = read();

    private EpubCheckAdvice() {}

    /** The advice in a language of diagnostics; {@code suggestion} is EPUBCheck’s own and may be empty. */
    static String of(String id, String language, String suggestion) {
        return Optional.ofNullable(TEXTS.getProperty(id + "." + language))
                .or(() -> Optional.of(suggestion).filter(s -> !s.isBlank()))
                .orElseGet(() -> TEXTS.getProperty(OTHER + "." + language));
    }

    private static Properties read() {
        Properties texts = new Properties();
        try (InputStream in = EpubCheckAdvice.class.getResourceAsStream("epubcheck-advice.properties")) {
            texts.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
