package hebi.resource;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Passes questions on to other resources and notes what was answered, so that one can see later whether the files are
 * still the same. Of a file's bytes two check sums and the length are noted; its time says nothing.
 */
public final class RecordedResources implements Resources {
    private volatile Resources files;
    private final Map<Question, String> answers = new ConcurrentHashMap<>();

    /** What can be asked. */
    public enum Kind {
        /** The bytes of a file. */
        READ,
        /** The bytes of a file, mapped. */
        MAP,
        /** Whether there is a file. */
        EXISTS,
        /** The names in a folder. */
        LIST
    }

    /**
     * Something that was asked.
     *
     * @param kind what
     * @param path of which file or folder
     * @param limit of {@link Kind#READ}, in bytes; else 0
     */
    public record Question(Kind kind, String path, long limit) {
        /** What {@code files} answer, in short: two answers are the same when these texts are. */
        public String ask(Resources files) {
            try {
                return switch (kind) {
                    case READ -> sum(ByteBuffer.wrap(files.read(path, limit)));
                    case MAP -> sum(files.map(path));
                    case EXISTS -> Boolean.toString(files.exists(path));
                    case LIST -> names(files.list(path));
                };
            } catch (ResourceException e) {
                return failure(e);
            }
        }
    }

    /** Notes what is asked of {@code files}. */
    public RecordedResources(Resources files) {
        this.files = files;
    }

    /** Asks {@code now} from now on; whether it answers all that was asked as it was answered. */
    public boolean turnTo(Resources now) {
        files = now;
        return answers.entrySet().stream()
                .allMatch(known -> known.getKey().ask(now).equals(known.getValue()));
    }

    /** What was asked so far and what was answered, as {@link Question#ask} says it. */
    public Map<Question, String> answers() {
        return Map.copyOf(answers);
    }

    /** Notes a file that somebody else has read, as if it had been read here; again it costs nothing. */
    public void note(String path, ByteBuffer bytes) {
        answers.computeIfAbsent(new Question(Kind.READ, path, DEFAULT_LIMIT), question -> sum(bytes));
    }

    /** The same files with a record of its own, in which nothing was asked yet. */
    public RecordedResources fresh() {
        return new RecordedResources(files);
    }

    @Override
    public byte[] read(String path, long limit) throws ResourceException {
        Question question = new Question(Kind.READ, path, limit);
        try {
            byte[] bytes = files.read(path, limit);
            answers.put(question, sum(ByteBuffer.wrap(bytes)));
            return bytes;
        } catch (ResourceException e) {
            throw failed(question, e);
        }
    }

    @Override
    public ByteBuffer map(String path) throws ResourceException {
        Question question = new Question(Kind.MAP, path, 0);
        try {
            ByteBuffer bytes = files.map(path);
            answers.put(question, sum(bytes));
            return bytes;
        } catch (ResourceException e) {
            throw failed(question, e);
        }
    }

    @Override
    public boolean exists(String path) {
        boolean exists = files.exists(path);
        answers.put(new Question(Kind.EXISTS, path, 0), Boolean.toString(exists));
        return exists;
    }

    @Override
    public List<String> list(String folder) throws ResourceException {
        Question question = new Question(Kind.LIST, folder, 0);
        try {
            List<String> names = files.list(folder);
            answers.put(question, names(names));
            return names;
        } catch (ResourceException e) {
            throw failed(question, e);
        }
    }

    private ResourceException failed(Question question, ResourceException e) {
        answers.put(question, failure(e));
        return e;
    }

    private static String sum(ByteBuffer bytes) {
        CRC32 first = new CRC32();
        first.update(bytes.duplicate());
        CRC32C second = new CRC32C();
        second.update(bytes.duplicate());
        return "%d %08x %08x".formatted(bytes.remaining(), first.getValue(), second.getValue());
    }

    // No name holds a slash but at its end.
    private static String names(List<String> names) {
        return String.join("/ ", names);
    }

    private static String failure(ResourceException e) {
        return "! " + e;
    }
}
