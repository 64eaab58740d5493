package hebi.project;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Paths as authors write them → paths from the project's folder. */
final class ProjectPath {
    private ProjectPath() {}

    /**
     * The path that {@code written} means.
     *
     * @param folder where a path that begins with {@code ./} or {@code ../} starts
     * @param shelf where a plain name is looked for
     * @return nothing when it leaves the project
     */
    static Optional<String> resolve(String written, String folder, String shelf) {
        if (written.startsWith("/")) {
            return normalize(written.substring(1));
        }
        boolean relative = written.startsWith("./") || written.startsWith("../");
        return normalize((relative ? folder : shelf) + "/" + written);
    }

    private static Optional<String> normalize(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }

    /** The folder that {@code path} is in. */
    static String folder(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    /** The path without its file's extension. */
    static String base(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
    }
}
