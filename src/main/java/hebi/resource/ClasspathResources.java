package hebi.resource;

import hebi.diag.Code;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;

/** Files packed into the program's own jar; they are known by name, so that {@link #list} is always empty. */
public final class ClasspathResources implements Resources {
    private final Class<?> anchor;

    /** Resolves paths against the package of {@code anchor}. */
    public ClasspathResources(Class<?> anchor) {
        this.anchor = anchor;
    }

    @Override
    public byte[] read(String path, long limit) throws ResourceException {
        if (path.startsWith("/") || List.of(path.split("/")).contains("..")) {
            throw new ResourceException(Code.PATH_OUTSIDE_PROJECT, path, path);
        }
        try (InputStream in = anchor.getResourceAsStream(path)) {
            if (in == null) {
                throw new ResourceException(Code.FILE_MISSING, path, path);
            }
            byte[] bytes = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
            if (bytes.length > limit) {
                throw new ResourceException(Code.FILE_TOO_LARGE, path, path, Long.toString(limit));
            }
            return bytes;
        } catch (ResourceException e) {
            throw e;
        } catch (IOException e) {
            throw new ResourceException(Code.FILE_UNREADABLE, path, path, String.valueOf(e.getMessage()));
        }
    }

    @Override
    public ByteBuffer map(String path) throws ResourceException {
        byte[] bytes = read(path);
        return ByteBuffer.allocateDirect(bytes.length).put(bytes).flip().asReadOnlyBuffer();
    }

    @Override
    public boolean exists(String path) {
        return !path.startsWith("/") && anchor.getResource(path) != null;
    }

    @Override
    public List<String> list(String folder) {
        return List.of();
    }
}
