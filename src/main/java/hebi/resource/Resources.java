package hebi.resource;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * The only door to input files. Paths are relative, with forward slashes; a path that leaves the root (by {@code ..},
 * an absolute path or a symbolic link) is refused. Implementations are safe for use by several threads.
 */
public interface Resources {
    /** Default limit of one file: 256 MiB. */
    long DEFAULT_LIMIT = 256L << 20;

    /**
     * All bytes of the file.
     *
     * @param limit the largest size accepted, in bytes
     * @throws ResourceException FILE_MISSING, FILE_UNREADABLE, PATH_OUTSIDE_PROJECT or FILE_TOO_LARGE
     */
    byte[] read(String path, long limit) throws ResourceException;

    /** The bytes of the file as a read-only direct buffer, mapped where that is possible (fonts). */
    ByteBuffer map(String path) throws ResourceException;

    /** Whether {@code path} names a readable file inside the root; false also for paths that leave it. */
    boolean exists(String path);

    /** The names in {@code folder}, sorted by code point, folders with a trailing slash; empty when there is none. */
    List<String> list(String folder) throws ResourceException;

    /** All bytes of the file, at most {@link #DEFAULT_LIMIT}. */
    default byte[] read(String path) throws ResourceException {
        return read(path, DEFAULT_LIMIT);
    }
}
