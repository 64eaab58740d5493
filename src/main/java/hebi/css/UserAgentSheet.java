package hebi.css;

import hebi.diag.Diagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Hebi's own stylesheet, {@code hebi/css/ua.css}, parsed once. */
final class UserAgentSheet {
    private static final StyleSheet SHEET = read();

    private UserAgentSheet() {}

    static StyleSheet get() {
        return SHEET;
    }

    private static StyleSheet read() {
        try (InputStream in = UserAgentSheet.class.getResourceAsStream("ua.css")) {
            if (in == null) {
                throw new IllegalStateException("ua.css is not among the classes");
            }
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return StyleSheet.parse(css, "ua.css", StyleSheet.Imports.NONE, UserAgentSheet::refuse);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuse(Diagnostic diagnostic) {
        throw new IllegalStateException(diagnostic.span() + ": " + diagnostic.message("en"));
    }
}
