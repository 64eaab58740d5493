package hebi.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The project's own typography cases, each a test; and cases that are wrong in one thing, which the runner must notice. */
class TypographyCasesTest {
    private static final Path WRONG = CaseFiles.OWN.resolveSibling("typography-wrong");

    private final Cases cases = new Cases();

    @TestFactory
    Stream<DynamicTest> everyCaseHolds() {
        return CaseFiles.read(CaseFiles.OWN).stream()
                .map(c -> DynamicTest.dynamicTest(
                        c.id(), () -> assertThat(cases.run(c).failures()).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> everyWrongCaseFails() {
        return CaseFiles.read(WRONG).stream()
                .map(c -> DynamicTest.dynamicTest(
                        c.id(), () -> assertThat(cases.run(c).failures()).isNotEmpty()));
    }
}
