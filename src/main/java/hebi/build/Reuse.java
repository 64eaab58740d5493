package hebi.build;

import hebi.diag.Diagnostic;
import hebi.document.Edition;
import hebi.resource.AtomicFile;
import hebi.resource.RecordedResources;
import hebi.resource.RecordedResources.Question;
import hebi.resource.Resources;
import hebi.resource.UserSecret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Editions that need not be built, since all that they depend on is as it was when the user last built them and their files
 * are in place as they were made. What an edition depends on is known by its content, never by a file's time: its articles
 * and what the magazine says as one fingerprint; layouts, pictures and fonts by what was asked of them.
 */
final class Reuse {
    private final BuildRequest request;
    private final EditionRecords records;
    private final Resources home;
    private final Resources project;
    private final Map<Question, String> homeNow = new ConcurrentHashMap<>();
    private final Map<Question, String> projectNow = new ConcurrentHashMap<>();
    private final Errand<String> program;

    private final Executor helpers;

    private Reuse(BuildRequest request, Resources home, Resources project, Executor helpers, byte[] secret) {
        this.request = request;
        this.helpers = helpers;
        this.program = Errand.send(Program::fingerprint, helpers);
        this.records = new EditionRecords(request.project(), secret);
        this.home = home;
        this.project = project;
    }

    /** What {@code request} lets be reused; empty when it lets nothing. */
    static Optional<Reuse> of(BuildRequest request, Resources home, Resources project, Executor helpers) {
        return request.secret()
                .flatMap(UserSecret::in)
                .map(secret -> new Reuse(request, home, project, helpers, secret));
    }

    /** By what an edition is known, but for the files that its build asks for. */
    Errand<String> key(Edition edition) {
        return Errand.send(() -> keyNow(edition), helpers);
    }

    private String keyNow(Edition edition) {
        return Fingerprint.of(
                edition,
                formats(),
                request.goal(),
                System.getenv().getOrDefault("SOURCE_DATE_EPOCH", ""),
                program.get());
    }

    /** What the last build of {@code edition} reported, when it need not be built. */
    Optional<List<Diagnostic>> find(Edition edition, Errand<String> key) {
        return records.read(name(edition))
                .filter(known -> known.key().equals(key.get()))
                .filter(known -> holds(known.answers(), project, projectNow))
                .filter(known -> holds(known.homeAnswers(), home, homeNow))
                .filter(known -> isInPlace(edition, known.files()))
                .map(EditionRecord::findings);
    }

    /** Notes what was made of {@code edition}, whose files are in place. */
    void keep(
            Edition edition,
            Errand<String> key,
            Workshop workshop,
            List<Diagnostic> findings,
            Map<String, String> files) {
        FontMemory.Fonts fonts = workshop.lettering();
        if (fonts.findings().hasMore()) {
            return; // of fonts that fail while they are used, the next build has to tell again
        }
        List<Diagnostic> all = Stream.of(findings, fonts.findings().ofOpening())
                .flatMap(List::stream)
                .toList();
        records.write(
                name(edition),
                new EditionRecord(
                        key.get(),
                        union(workshop.project(), fonts.source().project()),
                        union(workshop.home(), fonts.source().home()),
                        all,
                        files));
    }

    /** The fingerprints of files not yet in place, by their names. */
    Map<String, String> sums(List<AtomicFile> files) throws IOException {
        Map<String, String> sums = new TreeMap<>();
        for (AtomicFile file : files) {
            sums.put(name(file.target()), sum(file.path()));
        }
        return sums;
    }

    private static Map<Question, String> union(RecordedResources first, RecordedResources second) {
        Map<Question, String> all = new HashMap<>(first.answers());
        all.putAll(second.answers());
        return all;
    }

    private static boolean holds(Map<Question, String> answers, Resources files, Map<Question, String> now) {
        return answers.entrySet().stream()
                .allMatch(known -> now.computeIfAbsent(known.getKey(), question -> question.ask(files))
                        .equals(known.getValue()));
    }

    private boolean isInPlace(Edition edition, Map<String, String> files) {
        try {
            for (OutputFormat format : request.formats()) {
                Path target = request.target(edition, format);
                if (!Files.isRegularFile(target) || !sum(target).equals(files.get(name(target)))) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private String sum(Path file) throws IOException {
        return Fingerprint.ofFile(file, helpers, request.jobs() - 1);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    // One for each thing that may be asked of an edition: the newest is kept.
    private String name(Edition edition) {
        String asked = Stream.of(List.of(request.goal().name().toLowerCase(Locale.ROOT)), formats())
                .flatMap(List::stream)
                .collect(Collectors.joining("-"));
        return String.join(".", edition.issue().id(), edition.id(), asked, "json");
    }

    private List<String> formats() {
        return request.formats().stream()
                .map(OutputFormat::fileExtension)
                .sorted()
                .toList();
    }
}
