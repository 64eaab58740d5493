package hebi.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A run of the command in a process of its own, as a user runs it: messages in English.
 *
 * @param exitCode what it exited with
 * @param out what it wrote to stdout
 * @param err what it wrote to stderr
 */
record CommandRun(int exitCode, String out, String err) {
    private static final long TIME_LIMIT_SECONDS = 120;

    /** Runs {@code hebi} with these arguments. */
    static CommandRun hebi(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-Dhebi.home=" + home(),
                "-cp",
                // Surefire's own class path is a jar that names the real one.
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        File out = File.createTempFile("hebi", ".out");
        File err = File.createTempFile("hebi", ".err");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectOutput(out).redirectError(err);
            builder.environment().put("LC_ALL", "en_US.UTF-8");
            Process process = builder.start();
            if (!process.waitFor(TIME_LIMIT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("hebi does not end: " + String.join(" ", arguments));
            }
            return new CommandRun(process.exitValue(), read(out), read(err));
        } finally {
            Files.delete(out.toPath());
            Files.delete(err.toPath());
        }
    }

    /** Where the built-in layouts and fonts are. */
    static Path home() {
        return Path.of(System.getProperty("hebi.home", "")).toAbsolutePath();
    }

    private static String read(File file) throws IOException {
        return Files.readString(file.toPath(), StandardCharsets.UTF_8);
    }
}
