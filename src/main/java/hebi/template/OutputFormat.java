package hebi.template;

import java.util.Locale;

/** What the documents are made for; templates read it as {@code format}. */
public enum OutputFormat {
    /** Documents of a container, linked by file name. */
    EPUB,
    /** Documents of one run of pages, linked by id alone. */
    PDF;

    /** Its name in templates: {@code epub}, {@code pdf}. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
