package hebi.build;

import java.util.Locale;
import java.util.Optional;

/** What {@code --format} may name. */
public enum OutputFormat {
    /** EPUB 3.3. */
    EPUB,
    /** Screen PDF: tagged, linked, PDF/A-2a and PDF/UA-1. */
    PDF;

    /** The format of this lower-case name. */
    public static Optional<OutputFormat> of(String name) {
        for (OutputFormat format : values()) {
            if (format.fileExtension().equals(name)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** Lower-case name, which is the file extension too. */
    public String fileExtension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
