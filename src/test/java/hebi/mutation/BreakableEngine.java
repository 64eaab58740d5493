package hebi.mutation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A second copy of Hebi's classes, those of its tests too, that can be broken in several places. */
public final class BreakableEngine extends ClassLoader {
    static {
        registerAsParallelCapable();
    }

    private static final String OWN = "hebi.";
    private static final String SHARED = Switch.class.getPackageName() + ".";

    private final List<Break> breaks;
    private final Map<String, IllegalArgumentException> refused = new ConcurrentHashMap<>();

    /** All breaks are there, and off. */
    public BreakableEngine(List<? extends Break> breaks) {
        super(BreakableEngine.class.getClassLoader());
        this.breaks = List.copyOf(breaks);
    }

    /** A new object of one of its classes, which has a public constructor without parameters. */
    public Object create(String type) {
        try {
            return loadClass(type).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type, e);
        }
    }

    /**
     * Does {@code work} while something is broken; how often what is broken was come by.
     *
     * @throws IllegalArgumentException when it cannot be broken so
     */
    public int whileBroken(Break broken, Runnable work) {
        if (broken instanceof Break.OfMethod method) {
            try {
                loadClass(method.type());
            } catch (ClassNotFoundException e) {
                throw new IllegalArgumentException("there is no class " + method.type(), e);
            }
        }
        if (refused.containsKey(broken.name())) {
            throw refused.get(broken.name());
        }
        return Switch.whileOn(broken.name(), work);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(OWN) || name.startsWith(SHARED)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = in.readAllBytes();
            for (Break one : breaks) {
                if (one instanceof Break.OfMethod method && method.type().equals(name)) {
                    bytes = weave(bytes, method);
                }
            }
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private byte[] weave(byte[] bytes, Break.OfMethod broken) {
        try {
            return Weaver.weave(bytes, broken);
        } catch (IllegalArgumentException e) {
            refused.put(broken.name(), e);
            return bytes;
        }
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        InputStream whole = getParent().getResourceAsStream(name);
        for (Break one : breaks) {
            if (whole != null
                    && one instanceof Break.OfText text
                    && text.file().equals(name)
                    && Switch.isOn(text.name())) {
                Switch.take();
                return broken(text, whole);
            }
        }
        return whole;
    }

    private static InputStream broken(Break.OfText text, InputStream whole) {
        try (whole) {
            String written = new String(whole.readAllBytes(), StandardCharsets.UTF_8);
            return new ByteArrayInputStream(text.of(written).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
