package hebi.template;

import java.io.IOException;
import java.io.Writer;

/** Collects text up to a limit: a template that never ends must not fill the memory. */
final class BoundedWriter extends Writer {
    private final int limit;
    private final StringBuilder text = new StringBuilder();

    BoundedWriter(int limit) {
        this.limit = limit;
    }

    /** Thrown when the limit, in UTF-16 units, was passed. */
    static final class LimitException extends IOException {
        private static final long serialVersionUID = 1L;

        LimitException() {
            super("output limit passed");
        }
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
        if (text.length() + length > limit) {
            throw new LimitException();
        }
        text.append(buffer, offset, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }
}
