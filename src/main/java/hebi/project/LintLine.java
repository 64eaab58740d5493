package hebi.project;

import hebi.diag.Code;
import hebi.diag.Span;
import hebi.document.Inline;
import hebi.document.InlineText;
import hebi.document.ReadingOrder;
import hebi.lang.LanguageProfile;
import hebi.lang.Languages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The text of a block with the places and languages of its parts. */
final class LintLine {
    /** Stands for what is no text, for code and for what is in another language. */
    private static final char OBJECT = '\uFFFC';

    private final Languages known;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Correction.Part> parts = new ArrayList<>();
    private final List<LanguageProfile> languages = new ArrayList<>();
    private int asked = -1;
    private Span askedSpan = Span.NONE;

    /** Nothing, of languages among {@code known}. */
    LintLine(Languages known) {
        this.known = known;
    }

    /** The language that attributes name, or the one around. */
    static LanguageProfile language(Map<String, String> attributes, LanguageProfile around, Languages known) {
        String tag = attributes.getOrDefault("lang", "");
        return tag.isEmpty() ? around : known.profile(tag);
    }

    /** Adds what is in {@code language} where it does not itself say otherwise. */
    void add(List<Inline> inlines, LanguageProfile language) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text part) {
                add(part.text(), part.span(), language);
            } else if (inline instanceof Inline.Ruby ruby) {
                add(String.join("", ruby.bases()), ruby.span(), language);
            } else if (inline instanceof Inline.LineBreak) {
                add("\n", inline.span(), language);
            } else if (ReadingOrder.content(inline).isEmpty() || isAddress(inline)) {
                add(Character.toString(OBJECT), inline.span(), language);
            } else {
                boolean styled = inline instanceof Inline.Styled;
                Map<String, String> attributes = styled ? ((Inline.Styled) inline).attributes() : Map.of();
                add(ReadingOrder.content(inline), language(attributes, language, known));
            }
        }
    }

    /** {@code <https://example.org>}: its text is its target. */
    private static boolean isAddress(Inline inline) {
        return inline instanceof Inline.Link link
                && link.target().replaceFirst("^mailto:", "").equals(InlineText.of(link.content()));
    }

    private void add(String part, Span span, LanguageProfile language) {
        starts.add(text.length());
        parts.add(new Correction.Part(span, part));
        languages.add(language);
        text.append(part);
    }

    /** The text. */
    CharSequence text() {
        return text;
    }

    /** The languages of its parts. */
    List<LanguageProfile> languages() {
        return Collections.unmodifiableList(languages);
    }

    /** The same as long, with what is in other languages made unreadable. */
    LintLine of(LanguageProfile language) {
        LintLine same = new LintLine(known);
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            boolean own = languages.get(i).key().equals(language.key());
            String part = own
                    ? text.substring(starts.get(i), end)
                    : String.valueOf(OBJECT).repeat(end - starts.get(i));
            same.add(part, parts.get(i).span(), languages.get(i));
        }
        return same;
    }

    /** The correction of what stands at {@code offset}, if it stands in one part. */
    Optional<Correction> correction(Code code, int offset, String wrong, String right) {
        int i = index(offset);
        int start = offset - starts.get(i);
        return start + wrong.length() > parts.get(i).text().length()
                ? Optional.empty()
                : Optional.of(new Correction(code, parts.get(i), start, wrong, right));
    }

    private int index(int offset) {
        int found = Collections.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /**
     * Where the character at {@code offset} stands, as far as no escape stands before it in its part. It is counted
     * from the place asked for before where that stands in the same part.
     */
    Span at(int offset) {
        int i = index(offset);
        boolean fromAsked = asked >= starts.get(i) && asked <= offset;
        Span span = fromAsked ? askedSpan : parts.get(i).span();
        if (span.line() > 0) {
            span = moved(span, fromAsked ? asked : starts.get(i), offset);
        }
        asked = offset;
        askedSpan = span;
        return span;
    }

    private Span moved(Span span, int from, int to) {
        int line = span.line();
        int column = span.column();
        for (int at = from; at < to; at++) {
            boolean newLine = text.charAt(at) == '\n';
            line += newLine ? 1 : 0;
            column = newLine ? 1 : column + 1;
        }
        return new Span(span.file(), line, column);
    }
}
