package hebi.build;

import hebi.layout.page.SharedWork;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A SHA-256 of immutable values: two trees of records have the same one only when they are equal, whichever process made
 * them. Sets and maps count in the order in which they come, but for those of {@code Set.of}, {@code Map.copyOf} and their like,
 * which come in another order in each process.
 */
final class Fingerprint {
    private static final int PART = 1 << 20;

    private final MessageDigest digest = sha256();
    private final Map<Class<?>, Method[]> accessors = new HashMap<>();

    private Fingerprint() {}

    /**
     * Of records, collections, maps, optionals, enums, strings, numbers and dates.
     *
     * @return 64 hexadecimal digits
     * @throws IllegalArgumentException for anything else in it
     */
    static String of(Object... values) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.add(List.of(values));
        return HexFormat.of().formatHex(fingerprint.digest.digest());
    }

    /**
     * Of the bytes of a file: the SHA-256 of those of its mebibytes, which {@code count} helpers take turns at.
     *
     * @throws IOException when it cannot be read
     */
    static String ofFile(Path file, Executor helpers, int count) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        List<Supplier<byte[]>> parts = new ArrayList<>();
        for (int start = 0; start < bytes.length; start += PART) {
            ByteBuffer part = ByteBuffer.wrap(bytes, start, Math.min(PART, bytes.length - start));
            parts.add(() -> {
                MessageDigest digest = sha256();
                digest.update(part);
                return digest.digest();
            });
        }
        MessageDigest whole = sha256();
        SharedWork.run(parts, helpers, count).forEach(whole::update);
        return HexFormat.of().formatHex(whole.digest());
    }

    /** The hash function. */
    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    private void add(@Nullable Object value) {
        if (value instanceof String text) {
            text('s', text);
        } else if (value instanceof Record tree) {
            addRecord(tree);
        } else if (value instanceof Collection<?> many) {
            many('m', value instanceof Set && isShuffled(value) ? sorted(many) : many.stream(), many.size());
        } else if (value instanceof Map<?, ?> map) {
            addMap(map);
        } else if (value instanceof Optional<?> maybe) {
            many('o', maybe.stream(), maybe.isPresent() ? 1 : 0);
        } else {
            addSimple(value);
        }
    }

    private void addSimple(@Nullable Object value) {
        if (value == null) {
            text('0', "");
        } else if (value instanceof Enum<?> constant) {
            text('e', constant.getDeclaringClass().getName() + "." + constant.name());
        } else if (value instanceof Number || value instanceof Boolean || value instanceof Temporal) {
            text('v', value.getClass().getName() + " " + value);
        } else {
            throw new IllegalArgumentException("no value to tell apart: " + value.getClass());
        }
    }

    private void addRecord(Record tree) {
        Class<?> type = tree.getClass();
        text('r', type.getName());
        try {
            for (Method accessor : accessors.computeIfAbsent(type, Fingerprint::accessors)) {
                add(accessor.invoke(tree));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type.getName(), e);
        }
    }

    private static Method[] accessors(Class<?> type) {
        Method[] accessors = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getAccessor)
                .toArray(Method[]::new);
        for (Method accessor : accessors) {
            accessor.setAccessible(true);
        }
        return accessors;
    }

    private void addMap(Map<?, ?> map) {
        Collection<? extends Map.Entry<?, ?>> entries = map.entrySet();
        if (isShuffled(map)) {
            Map<String, Map.Entry<?, ?>> inOrder = new TreeMap<>();
            map.entrySet().forEach(entry -> inOrder.put(of(entry.getKey()), entry));
            entries = inOrder.values();
        }
        many('k', entries.stream().flatMap(e -> Stream.of(e.getKey(), e.getValue())), 2 * map.size());
    }

    private static boolean isShuffled(Object collection) {
        return collection.getClass().getName().startsWith("java.util.ImmutableCollections$");
    }

    private static Stream<?> sorted(Collection<?> many) {
        return many.stream().map(Fingerprint::of).sorted();
    }

    private void many(char kind, Stream<?> values, int size) {
        text(kind, Integer.toString(size));
        values.forEach(this::add);
    }

    // The length stands before the text: nothing in it is taken for what comes behind.
    private void text(char kind, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((kind + ":" + bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
