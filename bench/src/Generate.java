import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** {@code Generate HOME PAGES DIR [LANGUAGE]}: writes a magazine of about PAGES pages into DIR, which is emptied before. */
public final class Generate {
    private static final long SEED = 20260110;

    private Generate() {}

    /** Does it. */
    public static void main(String[] args) throws IOException {
        Path home = Path.of(args[0]);
        int pages = Integer.parseInt(args[1]);
        Path folder = Path.of(args[2]);
        empty(folder);
        String language = args.length > 3 ? args[3] : "zh";
        TextSource text = language.equals("zh")
                ? new ChineseText(SEED, characters(home), pages * ProjectWriter.CHARACTERS_A_PAGE * 8 / 10)
                : new WordText(SEED, home, language);
        String made = new ProjectWriter(folder, pages, text, SEED + 1).write();
        new PrintStream(System.err, true, StandardCharsets.UTF_8).println("bench: " + made);
    }

    /** What both weights of the text's font have. */
    private static Set<Integer> characters(Path home) throws IOException {
        Set<Integer> found = new HashSet<>();
        for (String line : Files.readAllLines(home.resolve("fonts/charsets/zh-8105-gb2312.txt"))) {
            if (!line.isBlank()) {
                found.add(Integer.parseInt(line.strip(), 16));
            }
        }
        return found;
    }

    /** Only a folder that was made here, or an empty one, is emptied. */
    private static void empty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Path mark = folder.resolve("magazine.yaml");
        boolean ours = Files.exists(mark) && Files.readString(mark).startsWith("# Made by bench/generate");
        List<Path> inside;
        try (Stream<Path> walk = Files.walk(folder)) {
            inside = walk.sorted(Comparator.reverseOrder()).filter(p -> !p.equals(folder)).toList();
        }
        if (!inside.isEmpty() && !ours) {
            throw new IOException(folder + " is not empty and was not made by bench/generate");
        }
        for (Path path : inside) {
            Files.delete(path);
        }
    }
}
