package hebi;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the table of packages in {@code docs/architecture.md}. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("hebi");

    private static final Set<String> FOR_ALL = Set.of("diag", "geom", "resource");

    static Stream<Arguments> table() {
        return Stream.of(
                Arguments.of("diag", Set.of()),
                Arguments.of("geom", Set.of()),
                Arguments.of("resource", Set.of()),
                Arguments.of("lang", Set.of()),
                Arguments.of("document", Set.of("lang")),
                Arguments.of("image", Set.of()),
                Arguments.of("pair", Set.of("document", "lang")),
                Arguments.of("project", Set.of("document", "lang")),
                Arguments.of("template", Set.of("document", "lang")),
                Arguments.of("html", Set.of()),
                Arguments.of("css", Set.of("html")),
                Arguments.of("font", Set.of("lang")),
                Arguments.of("text", Set.of("font", "lang")),
                Arguments.of("box", Set.of("html", "css")),
                Arguments.of("fragment", Set.of("font", "image")),
                Arguments.of(
                        "layout",
                        Set.of("box", "html", "css", "text", "font", "lang", "fragment", "image", "document")),
                Arguments.of("pdf", Set.of("fragment", "font", "image", "document")),
                Arguments.of("epub", Set.of("document", "font", "image", "lang")),
                Arguments.of("check", Set.of("document", "lang", "pair", "image")));
    }

    @ParameterizedTest(name = "{0} uses only {1}")
    @MethodSource("table")
    void packageUsesOnlyWhatTheTableAllows(String name, Set<String> allowed) {
        Set<String> usable = new TreeSet<>(allowed);
        usable.add(name);
        usable.addAll(FOR_ALL);
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage("hebi." + name + "..")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe("are of other packages of ours", (JavaClass c) -> {
                    String[] parts = c.getPackageName().split("\\.");
                    return parts.length > 1 && parts[0].equals("hebi") && !usable.contains(parts[1]);
                }))
                .allowEmptyShould(true)
                .check(CLASSES);
    }
}
