package hebi.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of a ledger.
 *
 * @param id of the source’s unit, several joined by {@code +}; of an insertion {@code ug:p09}
 * @param source hashes of the texts that the translation was confirmed against; empty for an insertion
 * @param target hashes of the translation; empty when there is none
 * @param state how far the translation is
 * @param note the editors’
 * @param line 1-based line in the file; 0 for a row that is in no file yet
 */
public record LedgerRow(String id, List<String> source, List<String> target, State state, String note, int line) {
    private static final Pattern ACCEPTED = Pattern.compile("\\bok (HB-PAIR-\\d{3}): *([^;]*[^;\\s])");

    /** Copies its lists. */
    public LedgerRow {
        source = List.copyOf(source);
        target = List.copyOf(target);
    }

    /** How far a translation is. */
    public enum State {
        MISSING,
        DRAFT,
        REVIEWED,
        FINAL;

        /** As the ledger writes it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The state that is written so. */
        public static Optional<State> of(String word) {
            for (State state : values()) {
                if (state.word().equals(word)) {
                    return Optional.of(state);
                }
            }
            return Optional.empty();
        }
    }

    /** The ids that it joins. */
    List<String> ids() {
        return List.of(id.substring(id.indexOf(':') + 1).split("\\+"));
    }

    /** Whether it is of a text that the source lacks. */
    boolean isInsertion() {
        return id.indexOf(':') >= 0;
    }

    /** Ids of findings that the note accepts: {@code ok HB-PAIR-021: reason}. */
    List<String> accepted() {
        List<String> accepted = new ArrayList<>();
        Matcher matcher = ACCEPTED.matcher(note);
        while (matcher.find()) {
            accepted.add(matcher.group(1));
        }
        return List.copyOf(accepted);
    }

    /** The note for changed texts: what it accepted is to be looked at again. */
    String lapsedNote() {
        return note.replaceAll("\\b(?<!was )ok (?=HB-PAIR-\\d{3}:)", "was ok ");
    }
}
