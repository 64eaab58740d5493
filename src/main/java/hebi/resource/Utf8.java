package hebi.resource;

import hebi.diag.Code;
import hebi.diag.Span;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Strict UTF-8: a wrong byte is an error with its offset, never a replacement character. */
public final class Utf8 {
    private Utf8() {}

    /**
     * Decodes the bytes of {@code path}; a byte order mark is dropped.
     *
     * @throws ResourceException INVALID_UTF8 with the place and the 0-based offset of the first wrong byte
     */
    public static String decode(byte[] bytes, String path) throws ResourceException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            String before = withoutMark(out.flip().toString());
            throw new ResourceException(
                    Code.INVALID_UTF8, Span.in(path, before, before.length()), path, Integer.toString(in.position()));
        }
        return withoutMark(out.flip().toString());
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
