package hebi.template;

import hebi.diag.Code;
import hebi.diag.Span;
import hebi.resource.ResourceException;
import hebi.resource.TextCharacters;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Demands that a template writes no character that XML cannot hold: by itself, as a reference, or escaped in a string. */
final class TemplateCharacters {
    /** A hexadecimal and a decimal reference, an escape in FreeMarker's string, what may be a control character. */
    private static final Pattern PIECES = Pattern.compile(
            "&#x(?<hex>[0-9A-Fa-f]+);|&#(?<decimal>[0-9]+);"
                    + "|\\\\x(?<escape>[0-9A-Fa-f]{1,4})(?<=[\"'][^\"'\\n]{0,200}\\\\x[0-9A-Fa-f]{1,4})|[^\\x20-\\x7E\\t\\n\\r]");

    private TemplateCharacters() {}

    /**
     * {@code template} itself.
     *
     * @throws ResourceException CHARACTER_NOT_ALLOWED at the first that is none
     */
    static String checked(String template, String file) throws ResourceException {
        Matcher piece = PIECES.matcher(template);
        while (piece.find()) {
            OptionalInt character = character(piece);
            if (character.isEmpty() || !TextCharacters.isAllowed(character.getAsInt())) {
                String shown = character.isEmpty() ? piece.group() : String.format("U+%04X", character.getAsInt());
                throw new ResourceException(Code.CHARACTER_NOT_ALLOWED, Span.in(file, template, piece.start()), shown);
            }
        }
        return template;
    }

    /** Empty for a number beyond all characters. */
    private static OptionalInt character(Matcher piece) {
        for (String group : new String[] {"hex", "decimal", "escape"}) {
            String digits = piece.group(group);
            if (digits != null) {
                String significant = digits.replaceFirst("^0+(?=.)", "");
                return significant.length() > 7
                        ? OptionalInt.empty()
                        : OptionalInt.of(Integer.parseInt(significant, group.equals("decimal") ? 10 : 16));
            }
        }
        return OptionalInt.of(piece.group().codePointAt(0));
    }
}
