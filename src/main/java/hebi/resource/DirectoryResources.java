package hebi.resource;

import hebi.diag.Code;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** Files below one folder of the disk. */
public final class DirectoryResources implements Resources {
    private final Path root;

    /**
     * Opens the folder.
     *
     * @throws ResourceException FILE_MISSING when it is no folder
     */
    public DirectoryResources(Path root) throws ResourceException {
        try {
            this.root = root.toRealPath();
        } catch (IOException e) {
            throw new ResourceException(Code.FILE_MISSING, root.toString(), root.toString());
        }
    }

    @Override
    public byte[] read(String path, long limit) throws ResourceException {
        Path file = resolve(path);
        try (InputStream in = Files.newInputStream(file)) {
            // The size on disk may change under us: the limit is enforced on what is read.
            byte[] bytes = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
            if (bytes.length > limit) {
                throw new ResourceException(Code.FILE_TOO_LARGE, path, path, Long.toString(limit));
            }
            return bytes;
        } catch (ResourceException e) {
            throw e;
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    @Override
    public ByteBuffer map(String path) throws ResourceException {
        try (FileChannel channel = FileChannel.open(resolve(path), StandardOpenOption.READ)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        } catch (ResourceException e) {
            throw e;
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    @Override
    public boolean exists(String path) {
        try {
            return Files.isRegularFile(resolve(path));
        } catch (ResourceException e) {
            return false;
        }
    }

    @Override
    public List<String> list(String folder) throws ResourceException {
        Path dir = folder.isEmpty() ? root : lexical(folder);
        if (!Files.isDirectory(dir)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(confined(dir, folder))) {
            return entries.map(p -> p.getFileName() + (Files.isDirectory(p) ? "/" : ""))
                    .sorted()
                    .toList();
        } catch (ResourceException e) {
            throw e;
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    /**
     * Where the file is on the disk, behind symbolic links.
     *
     * @throws ResourceException FILE_MISSING or PATH_OUTSIDE_PROJECT
     */
    public Path locate(String path) throws ResourceException {
        return resolve(path);
    }

    private Path resolve(String path) throws ResourceException {
        Path file = lexical(path);
        if (!Files.exists(file)) {
            throw new ResourceException(Code.FILE_MISSING, path, path);
        }
        return confined(file, path);
    }

    private Path lexical(String path) throws ResourceException {
        try {
            Path file = root.resolve(path).normalize();
            if (!file.startsWith(root)) {
                throw new ResourceException(Code.PATH_OUTSIDE_PROJECT, path, path);
            }
            return file;
        } catch (InvalidPathException e) {
            throw new ResourceException(Code.FILE_MISSING, path, path);
        }
    }

    private Path confined(Path file, String path) throws ResourceException {
        try {
            Path real = file.toRealPath();
            if (!real.startsWith(root)) {
                throw new ResourceException(Code.PATH_OUTSIDE_PROJECT, path, path);
            }
            return real;
        } catch (ResourceException e) {
            throw e;
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private static ResourceException unreadable(String path, IOException e) {
        String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return new ResourceException(Code.FILE_UNREADABLE, path, path, reason);
    }
}
