package hebi.project;

import hebi.diag.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts corrections into the text of a file, each where its place is certain and what is around it cannot mean anything else. */
public final class Corrector {
    private static final Pattern ADDRESS =
            Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]{0,20}://|www\\.|mailto:)[^\\s，。；！？）》」』”’]++");
    private static final String MARKS = ",;:!?.";

    private final String file;
    private final String text;
    private final SourcePlaces places;
    private final IdentityHashMap<Correction.Part, int[]> found = new IdentityHashMap<>();
    private final Map<Integer, Correction> certain = new TreeMap<>();
    private final List<Change> changes = new ArrayList<>();

    /**
     * What was or was not changed.
     *
     * @param correction that was asked for
     * @param span where it stands in the file as it was; as near as it is known when it was not changed
     * @param made whether it was changed
     */
    public record Change(Correction correction, Span span, boolean made) {}

    /**
     * A file with its corrections.
     *
     * @param text of the file
     * @param changes in the order of the file, then those that were not made
     */
    public record Corrected(String text, List<Change> changes) {}

    private Corrector(String file, String text) {
        this.file = file;
        this.text = text;
        this.places = new SourcePlaces(text);
    }

    /** The text of {@code file} with {@code corrections}; they may come in any order, and more than once. */
    public static Corrected correct(String file, String text, List<Correction> corrections) {
        return new Corrector(file, text).correct(corrections);
    }

    private Corrected correct(List<Correction> corrections) {
        List<Change> left = new ArrayList<>();
        for (Correction correction : corrections) {
            int at = place(correction);
            if (at < 0) {
                left.add(new Change(correction, near(correction), false));
            } else {
                certain.put(at, correction);
            }
        }
        StringBuilder out = new StringBuilder();
        int copied = 0;
        for (Map.Entry<Integer, Correction> entry : certain.entrySet()) {
            int at = entry.getKey();
            if (at >= copied) {
                out.append(text, copied, at).append(entry.getValue().right());
                copied = at + entry.getValue().wrong().length();
                changes.add(new Change(entry.getValue(), places.span(file, at), true));
            }
        }
        out.append(text, copied, text.length());
        changes.addAll(left);
        return new Corrected(out.toString(), List.copyOf(changes));
    }

    /** Where it stands in the file; negative when it is better left alone. */
    private int place(Correction correction) {
        int[] all = placesOf(correction.part());
        int start = all[correction.offset()];
        int end = correction.offset() + correction.wrong().length();
        boolean whole = start >= 0 && text.startsWith(correction.wrong(), start);
        boolean plain = correction.right().chars().noneMatch(c -> c < 0x80);
        return whole && plain && !isBesideMark(correction.part().text(), correction.offset(), end) ? start : -1;
    }

    private Span near(Correction correction) {
        int at = placesOf(correction.part())[correction.offset()];
        return at < 0 ? correction.part().span() : places.span(file, at);
    }

    private int[] placesOf(Correction.Part part) {
        return found.computeIfAbsent(part, this::find);
    }

    private int[] find(Correction.Part part) {
        int[] all = places.of(part);
        for (Matcher address = ADDRESS.matcher(part.text()); address.find(); ) {
            Arrays.fill(all, address.start(), address.end(), -1);
        }
        return all;
    }

    // One mark of several would be changed alone; “![” may begin a picture.
    private static boolean isBesideMark(String text, int start, int end) {
        return (start > 0 && MARKS.indexOf(text.charAt(start - 1)) >= 0)
                || (end < text.length() && (MARKS + "[").indexOf(text.charAt(end)) >= 0);
    }
}
