package hebi.cases;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a run leaves behind for other programs: PDFs, {@code sidecar.json} that says which page is which copy, {@code data.json} with
 * the values of cases that lay nothing out.
 */
final class Kept {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Path folder;
    private final ArrayNode sidecar = JSON.arrayNode();
    private final ObjectNode data = JSON.objectNode();

    Kept(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    void add(CaseRun run) throws IOException {
        String id = run.typographyCase().id();
        for (int i = 0; i < run.files().size(); i++) {
            Files.write(folder.resolve(name(run, i)), run.files().get(i));
        }
        for (LaidCopy copy : run.copies()) {
            if (!copy.copy.variant().equals(java.util.Optional.of(Copy.PLAIN))) {
                sidecar.add(entry(run, copy));
            }
        }
        run.value().ifPresent(value -> data.set(id, value));
        addLints(run);
    }

    private static String name(CaseRun run, int file) {
        String id = run.typographyCase().id().replaceAll("[^A-Za-z0-9._-]", "_");
        return run.files().size() == 1 ? id + ".pdf" : id + "-" + (file + 1) + ".pdf";
    }

    private static ObjectNode entry(CaseRun run, LaidCopy copy) {
        ObjectNode entry = JSON.objectNode();
        entry.put("case", run.typographyCase().id());
        entry.put("measure_em", copy.copy.measure());
        entry.put("pdf", name(run, copy.file));
        boolean alone = copy.pages.size() != 1;
        if (alone) {
            entry.putNull("page");
        } else {
            entry.put("page", copy.pages.iterator().next());
        }
        Rectangle2D box = copy.pageBox.content();
        entry.putArray("box")
                .add(round(box.getMinX()))
                .add(round(box.getMinY()))
                .add(round(box.getMaxX()))
                .add(round(box.getMaxY()));
        entry.put("columns", copy.copy.setting().columns());
        entry.put("gap_pt", round(copy.copy.setting().columnGap()));
        entry.putObject("template")
                .put("inner_pt", round(copy.pageBox.inner()))
                .put("outer_pt", round(copy.pageBox.outer()));
        copy.copy.variant().ifPresentOrElse(v -> entry.put("variant", v), () -> entry.putNull("variant"));
        return entry;
    }

    private static double round(double points) {
        return Math.round(points * 1000) / 1000.0;
    }

    private void addLints(CaseRun run) {
        for (Expectation.Source expectation : run.typographyCase().expect()) {
            if (expectation.name().equals("lint")) {
                String code = expectation.node().path("code").asText();
                ObjectNode lints =
                        data.withObject("/" + run.typographyCase().id()).withObject("/lint");
                try {
                    lints.put(code, Lints.count(run, code));
                } catch (BadCase unknown) {
                    lints.putNull(code);
                }
            }
        }
    }

    void write() throws IOException {
        CaseFiles.JSON
                .writerWithDefaultPrettyPrinter()
                .writeValue(folder.resolve("sidecar.json").toFile(), sidecar);
        CaseFiles.JSON
                .writerWithDefaultPrettyPrinter()
                .writeValue(folder.resolve("data.json").toFile(), data);
    }
}
