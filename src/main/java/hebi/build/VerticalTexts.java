package hebi.build;

import hebi.css.Cascade;
import hebi.css.ComputedStyle;
import hebi.css.Properties;
import hebi.css.StyleSheet;
import hebi.css.StyledNode;
import hebi.css.StyledNode.StyledElement;
import hebi.css.StyledNode.StyledText;
import hebi.css.value.Keywords.Display;
import hebi.css.value.Keywords.Float;
import hebi.css.value.Keywords.Position;
import hebi.css.value.TextKeywords.VerticalQuotes;
import hebi.diag.Span;
import hebi.document.XhtmlDocument;
import hebi.geom.BlockFlow;
import hebi.html.XhtmlParser;
import hebi.lang.LanguageProfile;
import hebi.lang.Languages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * ZH-33 in the EPUB, whose reading systems know nothing of it: text whose computed writing mode by {@code epub.css} is
 * vertical shows the quotation marks of vertical lines, by the rule of the pages.
 */
final class VerticalTexts {
    private static final String NAME = "epub.css";
    private static final char OBJECT = '\uFFFC';

    private final LayoutFiles layout;
    private final Languages languages;
    /** Whether any stylesheet names the property. */
    private boolean hasModes;

    VerticalTexts(LayoutFiles layout, Languages languages) {
        this.layout = layout;
        this.languages = languages;
    }

    /** The texts, each as long as its document's, of those documents that show other characters than were written. */
    Map<String, String> shown(List<XhtmlDocument> documents) {
        StyleSheet sheet = StyleSheet.parse(
                noting(layout.stylesheet(NAME)),
                layout.path(NAME),
                path -> layout.findAt(path).map(this::noting),
                finding -> {}); // what reading systems know is not Hebi's to judge
        Cascade cascade = new Cascade(List.of(sheet), finding -> {});
        Map<String, String> shown = new HashMap<>();
        for (XhtmlDocument document : documents) {
            if (hasModes || namesModes(document.xhtml())) {
                StyledElement root = cascade.style(
                                new XhtmlParser(finding -> {}).parse(document.xhtml(), Span.of(document.name())))
                        .root();
                shown.put(document.name(), new Reader().shown(root));
            }
        }
        return shown;
    }

    private String noting(String css) {
        hasModes |= namesModes(css);
        return css;
    }

    private static boolean namesModes(String text) {
        return text.toLowerCase(Locale.ROOT).contains("writing-mode");
    }

    /** Reads one document. */
    private final class Reader {
        private final StringBuilder whole = new StringBuilder();

        String shown(StyledElement root) {
            block(root);
            return whole.toString();
        }

        /** The children of an element that has lines of its own. */
        private void block(StyledElement element) {
            Lines lines = new Lines(element.style());
            lines.addAll(element);
            lines.end();
        }

        /** The lines of one block container: its text in paragraphs, which blocks in it part. */
        private final class Lines {
            private final boolean vertical;
            private final StringBuilder text = new StringBuilder();
            private final List<LanguageProfile> profiles = new ArrayList<>();
            /** By offset in the paragraph, where the character stands in the whole; negative where it has no place there. */
            private final List<Integer> places = new ArrayList<>();

            Lines(ComputedStyle style) {
                this.vertical = style.get(Properties.WRITING_MODE) != BlockFlow.HORIZONTAL_TB
                        && style.get(Properties.VERTICAL_QUOTES) == VerticalQuotes.AUTO;
            }

            void addAll(StyledElement holder) {
                LanguageProfile language = languages.profile(holder.language());
                for (StyledNode child : holder.children()) {
                    if (child instanceof StyledText leaf) {
                        add(leaf, language);
                    } else if (child instanceof StyledElement element) {
                        add(element, language);
                    }
                }
            }

            private void add(StyledText leaf, LanguageProfile language) {
                for (int i = 0; i < leaf.text().length(); i++) {
                    add(leaf.text().charAt(i), language, leaf.generated() ? -1 : whole.length() + i);
                }
                whole.append(leaf.generated() ? "" : leaf.text());
            }

            private void add(StyledElement element, LanguageProfile language) {
                if (isOutOfLines(element.style())) {
                    block(element);
                } else if (isInline(element.style().get(Properties.DISPLAY))) {
                    if (element.element().name().matches("br|img")) {
                        add(OBJECT, language, -1);
                    }
                    addAll(element);
                } else if (isAtomic(element.style().get(Properties.DISPLAY))) {
                    add(OBJECT, language, -1);
                    block(element);
                } else {
                    end();
                    block(element);
                }
            }

            private void add(char c, LanguageProfile language, int place) {
                text.append(c);
                profiles.add(language);
                places.add(place);
            }

            void end() {
                if (vertical) {
                    String shown = hebi.text.VerticalQuotes.shown(text.toString(), profiles::get);
                    for (int i = 0; i < shown.length(); i++) {
                        if (places.get(i) >= 0) {
                            whole.setCharAt(places.get(i), shown.charAt(i));
                        }
                    }
                }
                text.setLength(0);
                profiles.clear();
                places.clear();
            }
        }
    }

    /** Whether what is around it goes on as if it were not there. */
    private static boolean isOutOfLines(ComputedStyle style) {
        Display display = style.get(Properties.DISPLAY);
        return style.get(Properties.FLOAT) != Float.NONE
                || style.get(Properties.POSITION) == Position.ABSOLUTE
                || display == Display.NONE
                || display == Display.RUBY_TEXT
                || display == Display.RUBY_TEXT_CONTAINER;
    }

    private static boolean isInline(Display display) {
        return display == Display.INLINE
                || display == Display.CONTENTS
                || display == Display.RUBY
                || display == Display.RUBY_BASE
                || display == Display.RUBY_BASE_CONTAINER;
    }

    private static boolean isAtomic(Display display) {
        return display == Display.INLINE_BLOCK || display == Display.INLINE_FLEX || display == Display.INLINE_GRID;
    }
}
