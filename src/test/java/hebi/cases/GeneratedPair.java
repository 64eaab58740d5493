package hebi.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** An article in a language and in Chinese, grown from a seed; partners are as long as each other, or up to three times. */
final class GeneratedPair {
    /** Letters that say what one Chinese character says. */
    private static final Map<String, Double> LETTERS = Map.of("ug", 3.0, "kk", 2.8, "mn", 3.2, "ko", 1.7);

    private static final Map<String, String> STOP = Map.of("zh", "。", "mn", "᠃");
    private static final String HAN = "山里的茶人第一锅面包石桥与铁路雪季来到村口老师傅把炉火拨旺水汽慢慢升上去天色已晚他们说起从前";
    private static final Map<String, List<String>> WORDS = new ConcurrentHashMap<>();

    /** Texts of blocks by language, as pages show them: what starts on one line with its partner. */
    final Map<String, List<String>> partners = new LinkedHashMap<>();
    /** All other texts by language: later items and cells, notes. */
    final Map<String, List<String>> others = new LinkedHashMap<>();

    final Map<String, String> manuscripts = new LinkedHashMap<>();
    private final List<String> languages;
    private final Random random;
    private final Map<String, StringBuilder> bodies = new LinkedHashMap<>();
    private final Map<String, StringBuilder> notes = new LinkedHashMap<>();
    private int noteCount;

    /** Of {@code blocks} pairs. */
    GeneratedPair(String language, long seed, int blocks) {
        languages = List.of(language, "zh");
        random = new Random(seed);
        for (String l : languages) {
            partners.put(l, new ArrayList<>());
            others.put(l, new ArrayList<>());
            bodies.put(l, new StringBuilder());
            notes.put(l, new StringBuilder());
        }
        List<String> titles = texts(4);
        each(titles, (l, t) -> partners.get(l).add(t));
        for (int i = 0; i < blocks; i++) {
            block(i);
        }
        each(titles, (l, t) -> manuscripts.put(l, "---\ntitle: \"" + t + "\"\n---\n\n" + bodies.get(l) + notes.get(l)));
    }

    private interface Text {
        void of(String language, String text);
    }

    private void each(List<String> texts, Text of) {
        for (int i = 0; i < 2; i++) {
            of.of(languages.get(i), texts.get(i));
        }
    }

    private void block(int i) {
        switch (i % 4 == 3 ? random.nextInt(6) : 9) {
            case 0 ->
                each(texts(5), (l, t) -> {
                    partners.get(l).add(t);
                    add(l, "## " + t + "\n\n");
                });
            case 1 -> list();
            case 2 -> table();
            case 3 -> languages.forEach(l -> add(l, "![](p.png)\n\n"));
            case 4 -> note();
            case 5 -> sidebar();
            default -> paragraph();
        }
    }

    private void paragraph() {
        each(texts(10 + random.nextInt(120)), (l, t) -> {
            partners.get(l).add(t + stop(l));
            add(l, t + stop(l) + "\n\n");
        });
    }

    private void note() {
        int n = ++noteCount;
        each(texts(20), (l, t) -> {
            partners.get(l).add(t + n);
            add(l, t + "[^" + n + "]\n\n");
        });
        each(texts(8), (l, t) -> {
            others.get(l).add(n + t);
            notes.get(l).append("[^").append(n).append("]: ").append(t).append("\n\n");
        });
    }

    private void list() {
        for (int item = 0; item < 3; item++) {
            boolean first = item == 0;
            each(texts(8 + random.nextInt(20)), (l, t) -> {
                (first ? partners : others).get(l).add(t);
                add(l, "- " + t + "\n");
            });
        }
        languages.forEach(l -> add(l, "\n"));
    }

    private void table() {
        for (int row = 0; row < 3; row++) {
            int figure = random.nextInt(1000);
            boolean first = row == 0;
            each(texts(4), (l, t) -> {
                (first ? partners : others).get(l).add(t);
                add(l, "| " + t + " | " + figure + " |\n" + (first ? "| --- | --- |\n" : ""));
            });
        }
        languages.forEach(l -> add(l, "\n"));
    }

    private void sidebar() {
        each(texts(5), (l, t) -> {
            partners.get(l).add(t);
            add(l, ":::sidebar " + t + "\n");
        });
        paragraph();
        paragraph();
        languages.forEach(l -> add(l, ":::\n\n"));
    }

    private void add(String language, String text) {
        bodies.get(language).append(text);
    }

    private static String stop(String language) {
        return STOP.getOrDefault(language, ".");
    }

    /** In each language a text that says as much as so many Chinese characters, times 1:3 to 3:1. */
    private List<String> texts(int han) {
        double ratio = han < 10 ? 1 : Math.pow(3, random.nextDouble() - 0.5);
        int letters = (int) (han * ratio * LETTERS.get(languages.get(0)));
        return List.of(words(languages.get(0), letters), han(Math.max(2, (int) (han / ratio))));
    }

    private String words(String language, int letters) {
        List<String> all = WORDS.computeIfAbsent(language, GeneratedPair::read);
        StringBuilder text = new StringBuilder(all.get(random.nextInt(all.size())));
        while (text.length() < letters) {
            text.append(' ').append(all.get(random.nextInt(all.size())));
        }
        return text.toString();
    }

    private String han(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i % 11 == 10 && i < count - 1 ? '，' : HAN.charAt(random.nextInt(HAN.length())));
        }
        return text.toString();
    }

    private static List<String> read(String language) {
        try (Stream<String> lines =
                Files.lines(Pipeline.HOME.resolve("src/test/resources/texts/" + language + "-words.txt"))) {
            return lines.filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split("[ \t]+")))
                    .filter(word -> word.matches("\\p{L}+"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
