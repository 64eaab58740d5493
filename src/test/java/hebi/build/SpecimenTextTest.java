package hebi.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;

/**
 * The specimen's text: as it is, and all of it in either writing mode. What is not as in the source:
 *
 * <ul>
 *   <li>ZH-33: in vertical Chinese lines glyphs show 『』「」 for “”‘’; the source stands in ActualText
 *   <li>ZH-33: where the EPUB's stylesheet makes lines vertical, so does its text, one character for one
 *   <li>css-text-4 §4.1.2: no space at the end of a line, here of the number that has one for itself over each heading
 * </ul>
 */
class SpecimenTextTest {
    private static final Path PROJECT = BuildRun.HOME.resolve("examples/specimen");

    /** The specimen as it is. */
    abstract static class Specimen extends SourceTextTest {
        Specimen() {
            super("specimen");
        }

        @Override
        Path project(Path folder) throws IOException {
            return PROJECT;
        }

        /** Its stylesheet is that of the layout, whatever the mode of the pages. */
        @Override
        String inEpub(String text, Element block) {
            return block.closest(".vertical") == null ? text : withCornerBrackets(text, block);
        }

        @Override
        String laidOut(String text) {
            return text.replaceAll("^((?:ZH|TC|UG|KK|MN|KO)-\\d+) (?!— )", "$1");
        }
    }

    /** Its own layout, with one writing mode for everything in it; its samples are made for the mode that they are in. */
    abstract static class InOneMode extends Specimen {
        private final String mode;

        InOneMode(String mode) {
            this.mode = mode;
        }

        @Override
        Path project(Path folder) throws IOException {
            BuildRun.copy(PROJECT, folder);
            Files.writeString(
                    folder.resolve("layouts/specimen/page.css"),
                    "\n* { writing-mode: " + mode + " !important }\n",
                    StandardOpenOption.APPEND);
            return folder;
        }

        @Override
        Set<String> expected() {
            return Set.of("HB-LAY-003");
        }
    }

    @Nested
    class AsItIs extends Specimen {
        @Override
        String shown(String text, Element block) {
            return block.closest(".vertical") == null ? text : withCornerBrackets(text, block);
        }
    }

    @Nested
    class Horizontal extends InOneMode {
        Horizontal() {
            super("horizontal-tb");
        }
    }

    @Nested
    class Vertical extends InOneMode {
        Vertical() {
            super("vertical-rl");
        }

        @Override
        String shown(String text, Element block) {
            return withCornerBrackets(text, block);
        }
    }

    private static String withCornerBrackets(String text, Element block) {
        Element language = block.closest("[lang]");
        boolean chinese = language != null && language.attr("lang").startsWith("zh");
        return !chinese
                ? text
                : text.replace('“', '『').replace('”', '』').replace('‘', '「').replace('’', '」');
    }
}
