package hebi.layout.page;

import hebi.css.ComputedStyle;
import hebi.css.PageStyle;
import hebi.css.Properties;
import hebi.css.value.Content;
import hebi.css.value.ContentPart;
import hebi.layout.content.CounterStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Labels of pages: the printed folio, that is the counter {@code page} in the style in which a margin box of the page
 * shows it. A page without a folio has the number that it would have; no two pages have the same label.
 */
final class PageLabels {
    private PageLabels() {}

    /** Labels of {@code pages}, whose counters are {@code numbers}. */
    static List<String> of(List<LaidPage> pages, List<Map<String, Integer>> numbers) {
        Set<String> taken = new HashSet<>();
        String[] labels = new String[pages.size()];
        // Printed folios first: they must be what the reader sees.
        for (int i = 0; i < labels.length; i++) {
            int number = numbers.get(i).getOrDefault(PageNumbers.PAGE, i + 1);
            Optional<String> style = folioStyle(pages.get(i).style());
            if (style.isPresent()) {
                labels[i] = unique(CounterStyle.format(style.get(), number), taken);
            }
        }
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == null) {
                int number = numbers.get(i).getOrDefault(PageNumbers.PAGE, i + 1);
                labels[i] = unique(Integer.toString(number), taken);
            }
        }
        return new ArrayList<>(Arrays.asList(labels));
    }

    private static String unique(String wanted, Set<String> taken) {
        String label = wanted;
        for (int n = 2; !taken.add(label); n++) {
            label = wanted + "-" + n;
        }
        return label;
    }

    /** The counter style of the folio on pages of this style. */
    private static Optional<String> folioStyle(PageStyle page) {
        return Arrays.stream(PageStyle.MarginBox.values())
                .flatMap(box -> Optional.ofNullable(page.marginBoxes().get(box)).stream())
                .flatMap(style -> parts(style).stream())
                .filter(part -> part instanceof ContentPart.Counter counter
                        && counter.name().equals(PageNumbers.PAGE))
                .map(part -> ((ContentPart.Counter) part).style())
                .findFirst();
    }

    private static List<ContentPart> parts(ComputedStyle style) {
        return style.get(Properties.CONTENT) instanceof Content.Parts parts ? parts.parts() : List.of();
    }
}
