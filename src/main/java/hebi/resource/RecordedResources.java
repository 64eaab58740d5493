package hebi.resource;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Passes questions on to other resources and notes what was answered, so that one can see later whether the files are
 * still the same. Of a file's bytes two check sums and the length are noted; its time says nothing.
 */
public final class RecordedResources implements Resources {
    private volatile Resources files;
    private final Map<Question, Object> answers = new ConcurrentHashMap<>();

    private enum Kind {
        READ,
        MAP,
        EXISTS,
        LIST
    }

    private record Question(Kind kind, String path, long limit) {}

    private record Sum(long length, long crc32, long crc32c) {
        static Sum of(ByteBuffer bytes) {
            CRC32 first = new CRC32();
            first.update(bytes.duplicate());
            CRC32C second = new CRC32C();
            second.update(bytes.duplicate());
            return new Sum(bytes.remaining(), first.getValue(), second.getValue());
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
                .allMatch(known -> answer(now, known.getKey()).equals(known.getValue()));
    }

    @Override
    public byte[] read(String path, long limit) throws ResourceException {
        Question question = new Question(Kind.READ, path, limit);
        try {
            byte[] bytes = files.read(path, limit);
            answers.put(question, Sum.of(ByteBuffer.wrap(bytes)));
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
            answers.put(question, Sum.of(bytes));
            return bytes;
        } catch (ResourceException e) {
            throw failed(question, e);
        }
    }

    @Override
    public boolean exists(String path) {
        boolean exists = files.exists(path);
        answers.put(new Question(Kind.EXISTS, path, 0), exists);
        return exists;
    }

    @Override
    public List<String> list(String folder) throws ResourceException {
        Question question = new Question(Kind.LIST, folder, 0);
        try {
            List<String> names = files.list(folder);
            answers.put(question, names);
            return names;
        } catch (ResourceException e) {
            throw failed(question, e);
        }
    }

    private ResourceException failed(Question question, ResourceException e) {
        answers.put(question, Optional.of(e.toString()));
        return e;
    }

    private static Object answer(Resources files, Question question) {
        try {
            return switch (question.kind()) {
                case READ -> Sum.of(ByteBuffer.wrap(files.read(question.path(), question.limit())));
                case MAP -> Sum.of(files.map(question.path()));
                case EXISTS -> files.exists(question.path());
                case LIST -> files.list(question.path());
            };
        } catch (ResourceException e) {
            return Optional.of(e.toString());
        }
    }
}
