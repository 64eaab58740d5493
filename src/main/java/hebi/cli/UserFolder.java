package hebi.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where a user's own state of programs belongs on each system. */
final class UserFolder {
    private UserFolder() {}

    /**
     * The file with the secret by which Hebi knows what this user has built; empty where a user has no folder.
     *
     * @see <a href="https://specifications.freedesktop.org/basedir-spec/latest/">XDG Base Directory Specification</a>
     */
    static Optional<Path> secret() {
        return secret(System.getenv(), System.getProperty("os.name", ""), System.getProperty("user.home", ""));
    }

    /** The same, of a system with this environment, name and home folder. */
    static Optional<Path> secret(Map<String, String> environment, String system, String home) {
        try {
            Path user = Path.of(home);
            Path state;
            if (system.startsWith("Windows")) {
                state = folder(environment, "LOCALAPPDATA", user.resolve("AppData/Local"));
            } else if (system.startsWith("Mac")) {
                state = user.resolve("Library/Application Support");
            } else {
                state = folder(environment, "XDG_STATE_HOME", user.resolve(".local/state"));
            }
            return state.isAbsolute() ? Optional.of(state.resolve("hebi/secret")) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
        Path named = Path.of(environment.getOrDefault(variable, ""));
        return named.isAbsolute() ? named : otherwise;
    }
}
