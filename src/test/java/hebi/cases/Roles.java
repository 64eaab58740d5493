package hebi.cases;

import java.util.Locale;

/** Which of the case's HTML elements a line is of, by the tags of the PDF. */
final class Roles {
    private Roles() {}

    /** A heading's level may be another one: the tags of a document count from 1 without gaps (PDF/UA-1 §7.4.2). */
    static boolean isOf(Line line, String element) {
        String role = line.block.role;
        return element.matches("[hH][1-6]") ? role.matches("H[1-6]?") : role.equals(element.toUpperCase(Locale.ROOT));
    }
}
