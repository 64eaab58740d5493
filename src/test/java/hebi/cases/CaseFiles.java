package hebi.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads case files. */
final class CaseFiles {
    static final ObjectMapper JSON = new ObjectMapper();

    /** Where the project's own cases are. */
    static final Path OWN = Pipeline.HOME.resolve("src/test/resources/cases/typography");

    private CaseFiles() {}

    /** All cases of the {@code .json} files in a folder (not of those below), in order of file names. */
    static List<TypographyCase> read(Path folder) {
        List<TypographyCase> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            CharacterSets sets = sets(folder);
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                JsonNode root = JSON.readTree(Files.readString(file));
                String group =
                        root.path("group").asText(file.getFileName().toString().replace(".json", ""));
                root.path("cases").forEach(node -> cases.add(read(node, group, sets)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
        return cases;
    }

    // Those beside the cases, else those of the folder above, else the project's own.
    private static CharacterSets sets(Path folder) throws IOException {
        Path absolute = folder.toAbsolutePath().normalize();
        for (Path place : List.of(absolute, absolute.resolveSibling(""), OWN)) {
            Path file = place.resolve("sets.json");
            if (Files.exists(file)) {
                return CharacterSets.of(JSON.readTree(Files.readString(file)));
            }
        }
        return new CharacterSets(Map.of());
    }

    private static TypographyCase read(JsonNode node, String group, CharacterSets sets) {
        List<String> rules = new ArrayList<>();
        node.path("rules").forEach(r -> rules.add(r.asText()));
        List<Expectation.Source> expect = new ArrayList<>();
        node.path("expect").forEach(e -> expect.add(new Expectation.Source(e)));
        JsonNode setting = node.path("setting");
        return new TypographyCase(
                node.path("id").asText(),
                group,
                node.path("lang").asText("zh-Hans"),
                rules,
                Input.of(node.path("input")),
                new Setting(setting.isObject() ? setting : JSON.createObjectNode()),
                expect,
                sets);
    }
}
