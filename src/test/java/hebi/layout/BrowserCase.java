package hebi.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A small document whose boxes should be where a browser puts them: {@code cases/browser/AREA/NAME.html}. What is
 * compared has an id. Where the browser has it, stands in {@code AREA.json}, written by {@code .ci/record-browser}.
 *
 * <p>A case that differs on purpose says why and what it should be instead:
 *
 * <pre>{@code
 * <meta name="deviation" content="https://… the sentence of the specification"/>
 * <meta name="expected" content="a 0 10 400 20, 0 40 400 20"/>
 * }</pre>
 *
 * @param area its folder
 * @param name its file without the suffix
 * @param html the document
 */
record BrowserCase(String area, String name, String html) {
    /** Width of the viewport in CSS pixels. */
    static final int WIDTH = 400;

    /** Height of the viewport in CSS pixels. */
    static final int HEIGHT = 600;

    /** Where the cases are. */
    static final Path FOLDER = Path.of("src/test/resources/cases/browser");

    private static final Map<String, Map<?, ?>> FIGURES = new ConcurrentHashMap<>();
    private static final Pattern RECT = Pattern.compile("(-?[\\d.]+) (-?[\\d.]+) (-?[\\d.]+) (-?[\\d.]+)");

    /** A border box in CSS pixels from the viewport's top-left corner. */
    record Rect(double x, double y, double width, double height) {
        boolean agreesWith(Rect other, double tolerance) {
            return Math.abs(x - other.x) <= tolerance
                    && Math.abs(y - other.y) <= tolerance
                    && Math.abs(width - other.width) <= tolerance
                    && Math.abs(height - other.height) <= tolerance;
        }

        /** Whether it begins where {@code other} ends, along a horizontal or a vertical line. */
        boolean isContinuationOf(Rect other) {
            boolean right = close(other.x + other.width, x) && close(other.y, y) && close(other.height, height);
            boolean below = close(other.y + other.height, y) && close(other.x, x) && close(other.width, width);
            return right || below;
        }

        /** Both as one. */
        Rect with(Rect before) {
            return new Rect(before.x, before.y, x + width - before.x, y + height - before.y);
        }

        private static boolean close(double a, double b) {
            return Math.abs(a - b) < 0.05;
        }

        @Override
        public String toString() {
            return number(x) + "," + number(y) + " " + number(width) + "x" + number(height);
        }

        private static String number(double value) {
            BigDecimal rounded = BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_EVEN);
            return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
        }
    }

    /** The case's own stylesheet. */
    String css() {
        Element style = document().selectFirst("style");
        return style == null ? "" : style.data().isEmpty() ? style.wholeText() : style.data();
    }

    /** Why it differs from the browser; empty when it should not. */
    String deviation() {
        Element meta = document().selectFirst("meta[name=deviation]");
        return meta == null ? "" : meta.attr("content");
    }

    /** Rectangles of each id: the browser's, or what the case itself expects. */
    Map<String, List<Rect>> expected() {
        Map<String, List<Rect>> expected = new TreeMap<>(recorded());
        for (Element meta : document().select("meta[name=expected]")) {
            String[] parts = meta.attr("content").split(" ", 2);
            List<Rect> rects = new ArrayList<>();
            Matcher matcher = RECT.matcher(parts[1]);
            while (matcher.find()) {
                rects.add(new Rect(
                        Double.parseDouble(matcher.group(1)),
                        Double.parseDouble(matcher.group(2)),
                        Double.parseDouble(matcher.group(3)),
                        Double.parseDouble(matcher.group(4))));
            }
            expected.put(parts[0], rects);
        }
        return expected;
    }

    private Map<String, List<Rect>> recorded() {
        Map<String, List<Rect>> recorded = new TreeMap<>();
        Object figures = FIGURES.computeIfAbsent(area, BrowserCase::figures).get(name);
        if (figures == null) {
            throw new AssertionError(this + " was not recorded: run .ci/record-browser");
        }
        ((Map<?, ?>) figures).forEach((id, rects) -> recorded.put((String) id, rects((List<?>) rects)));
        return recorded;
    }

    /** JSON is YAML, for which there is a reader. */
    private static Map<?, ?> figures(String ofArea) {
        String json = read(FOLDER.resolve(ofArea + ".json"));
        return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(json);
    }

    private static List<Rect> rects(List<?> json) {
        return json.stream()
                .map(rect -> ((List<?>) rect)
                        .stream().mapToDouble(n -> ((Number) n).doubleValue()).toArray())
                .map(n -> new Rect(n[0], n[1], n[2], n[3]))
                .toList();
    }

    private Document document() {
        return Parser.xmlParser().parseInput(html, "");
    }

    @Override
    public String toString() {
        return area + "/" + name;
    }

    /** The stylesheet that all cases begin with. */
    static String base() {
        return read(FOLDER.resolve("base.css"));
    }

    /** All cases, area by area. */
    static List<BrowserCase> all() {
        List<BrowserCase> cases = new ArrayList<>();
        for (Path area : list(FOLDER)) {
            if (Files.isDirectory(area)) {
                for (Path file : list(area)) {
                    String name = file.getFileName().toString();
                    if (name.endsWith(".html")) {
                        cases.add(new BrowserCase(
                                area.getFileName().toString(), name.replaceFirst("\\.html$", ""), read(file)));
                    }
                }
            }
        }
        return cases;
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
