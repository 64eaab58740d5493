package hebi.pair;

import com.ibm.icu.text.Normalizer2;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Short hashes that tell whether a text is still what it was (decision 004). */
final class ContentHash {
    /** Hex digits of a hash. */
    static final int LENGTH = 12;

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{" + LENGTH + "}");
    // What Markdown and editors add and take away; not U+202F and U+180E, which are letters’ business in Mongolian.
    private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\r\\f]+");

    private ContentHash() {}

    /** The hash of a text of this structure. */
    static String of(String structure, String text) {
        String content = structure + "\n" + collapsed(text);
        byte[] digest = sha256().digest(content.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, LENGTH / 2);
    }

    /** The text in NFC on one line, each white space one space. */
    static String collapsed(String text) {
        String normal = Normalizer2.getNFCInstance().normalize(text);
        return SPACES.matcher(normal).replaceAll(" ").strip();
    }

    /** Whether {@code text} has the form of a hash. */
    static boolean isHash(String text) {
        return HASH.matcher(text).matches();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
