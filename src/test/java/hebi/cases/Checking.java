package hebi.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** One expectation being checked against a case that was run: the way to parameters and copies, and the place for failures. */
final class Checking {
    final CaseRun run;
    final Expectation e;
    private final List<String> failures = new ArrayList<>();

    Checking(CaseRun run, Expectation e) {
        this.run = run;
        this.e = e;
    }

    List<String> failures() {
        return failures;
    }

    void fail(String message) {
        failures.add(message);
    }

    void fail(LaidCopy copy, String message) {
        failures.add(message + copy.at());
    }

    TypographyCase typographyCase() {
        return run.typographyCase();
    }

    List<LaidCopy> copies() {
        return run.itself();
    }

    /** For each copy of the case itself; a copy for which there is no answer fails alone. */
    void each(Consumer<LaidCopy> check) {
        for (LaidCopy copy : copies()) {
            try {
                check.accept(copy);
            } catch (BadCase bad) {
                fail(copy, bad.getMessage());
            }
        }
    }

    /** For each line of each copy. */
    void eachLine(BiConsumer<LaidCopy, Line> check) {
        each(copy -> copy.lines.forEach(line -> check.accept(copy, line)));
    }

    /** Says it when a figure is not what {@code value}, {@code min} and {@code max} ask for. */
    void measure(LaidCopy copy, String what, double measured, double tolerance) {
        boolean wrong = e.optional("value")
                        .filter(v -> Math.abs(measured - v) > tolerance + 1e-9)
                        .isPresent()
                | e.optional("max").filter(m -> measured > m + 1e-9).isPresent()
                | e.optional("min").filter(m -> measured < m - 1e-9).isPresent();
        if (!e.has("value") && !e.has("max") && !e.has("min")) {
            throw new BadCase("it has neither value nor min nor max");
        }
        if (wrong) {
            fail(copy, what + " is " + Numbers.plain(measured) + " em, not " + wanted());
        }
    }

    private String wanted() {
        List<String> parts = new ArrayList<>();
        e.optional("value").ifPresent(v -> parts.add(Numbers.plain(v)));
        e.optional("min").ifPresent(v -> parts.add("at least " + Numbers.plain(v)));
        e.optional("max").ifPresent(v -> parts.add("at most " + Numbers.plain(v)));
        return String.join(", ", parts);
    }

    JsonNode value() {
        return run.value().orElseThrow(() -> new BadCase("the case asks no data"));
    }
}
