package hebi.resource;

import hebi.diag.Code;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Objects;

/** Writes beside the target and moves into place, so that a failed build leaves the last good output as it was. */
public final class AtomicFile implements AutoCloseable {
    private final Path target;
    private final Path temporary;

    private AtomicFile(Path target, Path temporary) {
        this.target = target;
        this.temporary = temporary;
    }

    /** What writes the content. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it; the stream is closed by the caller. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes {@code content} to a temporary file beside {@code target}; nothing is seen of it before {@link #commit}.
     *
     * @throws ResourceException OUTPUT_NOT_WRITABLE
     */
    public static AtomicFile prepare(Path target, Content content) throws ResourceException {
        Path temporary = null;
        try {
            Path folder = Objects.requireNonNullElse(target.toAbsolutePath().getParent(), target);
            Files.createDirectories(folder);
            // The extension stays: validators look at it.
            temporary = folder.resolve(".tmp-" + ProcessHandle.current().pid() + "-" + target.getFileName());
            temporary.toFile().deleteOnExit(); // after a signal too
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 16)) {
                content.writeTo(out);
            }
            return new AtomicFile(target, temporary);
        } catch (IOException e) {
            deleteQuietly(temporary);
            throw notWritable(target, e);
        }
    }

    /**
     * Puts {@code content} in the place of the file {@code target}, which keeps its permissions.
     *
     * @throws ResourceException OUTPUT_NOT_WRITABLE
     */
    public static void rewrite(Path target, byte[] content) throws ResourceException {
        try (AtomicFile file = prepare(target, out -> out.write(content))) {
            if (Files.getFileStore(target).supportsFileAttributeView(PosixFileAttributeView.class)) {
                Files.setPosixFilePermissions(file.path(), Files.getPosixFilePermissions(target));
            }
            file.commit();
        } catch (IOException e) {
            throw e instanceof ResourceException known ? known : notWritable(target, e);
        }
    }

    /** The file as it is now, not yet in place: what validators read. */
    public Path path() {
        return temporary;
    }

    /** Where the file will be. */
    public Path target() {
        return target;
    }

    /**
     * Moves the file into place; a target that holds the same bytes stays as it is, with its time.
     *
     * @throws ResourceException OUTPUT_NOT_WRITABLE
     */
    public void commit() throws ResourceException {
        try {
            if (Files.isRegularFile(target) && Files.mismatch(temporary, target) < 0) {
                Files.delete(temporary);
                return;
            }
            try {
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw notWritable(target, e);
        }
    }

    /** Deletes the temporary file when it was not committed. */
    @Override
    public void close() {
        deleteQuietly(temporary);
    }

    private static void deleteQuietly(@org.jspecify.annotations.Nullable Path file) {
        if (file != null) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                // Nothing is lost: the name says that it is temporary.
            }
        }
    }

    private static ResourceException notWritable(Path target, IOException e) {
        String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return new ResourceException(Code.OUTPUT_NOT_WRITABLE, target.toString(), target.toString(), reason);
    }
}
