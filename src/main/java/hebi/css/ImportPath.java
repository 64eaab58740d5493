package hebi.css;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The path of an imported stylesheet: always below the first stylesheet's folder, never a network address. */
final class ImportPath {
    private ImportPath() {}

    /**
     * The path that {@code address} means.
     *
     * @param importing path of the stylesheet with the {@code @import}
     * @param first path of the stylesheet that reading began with
     */
    static Optional<String> resolve(String address, String importing, String first) {
        if (address.isBlank() || address.contains(":") || address.contains("\\") || address.startsWith("/")) {
            return Optional.empty();
        }
        Deque<String> path = new ArrayDeque<>();
        for (String step : (folder(importing) + address).split("/")) {
            if (step.equals("..")) {
                if (path.isEmpty()) {
                    return Optional.empty();
                }
                path.removeLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        String resolved = String.join("/", path);
        return resolved.startsWith(folder(first)) ? Optional.of(resolved) : Optional.empty();
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
