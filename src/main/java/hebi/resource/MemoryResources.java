package hebi.resource;

import hebi.diag.Code;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Files held in memory: what tests build from. */
public final class MemoryResources implements Resources {
    private final Map<String, byte[]> files;

    /** Copies the map; the arrays must not be changed afterwards. */
    public MemoryResources(Map<String, byte[]> files) {
        this.files = new TreeMap<>(files);
    }

    @Override
    public byte[] read(String path, long limit) throws ResourceException {
        if (path.startsWith("/") || List.of(path.split("/")).contains("..")) {
            throw new ResourceException(Code.PATH_OUTSIDE_PROJECT, path, path);
        }
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new ResourceException(Code.FILE_MISSING, path, path);
        }
        if (bytes.length > limit) {
            throw new ResourceException(Code.FILE_TOO_LARGE, path, path, Long.toString(limit));
        }
        return bytes.clone();
    }

    @Override
    public ByteBuffer map(String path) throws ResourceException {
        byte[] bytes = read(path);
        return ByteBuffer.allocateDirect(bytes.length).put(bytes).flip().asReadOnlyBuffer();
    }

    @Override
    public boolean exists(String path) {
        return files.containsKey(path);
    }

    @Override
    public List<String> list(String folder) {
        String prefix = folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
        TreeSet<String> names = new TreeSet<>();
        for (String path : files.keySet()) {
            if (path.startsWith(prefix)) {
                String rest = path.substring(prefix.length());
                int slash = rest.indexOf('/');
                names.add(slash < 0 ? rest : rest.substring(0, slash + 1));
            }
        }
        return List.copyOf(names);
    }
}
