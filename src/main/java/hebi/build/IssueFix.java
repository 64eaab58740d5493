package hebi.build;

import hebi.diag.BuildAbortedException;
import hebi.diag.Code;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import hebi.lang.Languages;
import hebi.project.Correction;
import hebi.project.Corrector;
import hebi.project.Corrector.Corrected;
import hebi.project.ProjectReader;
import hebi.resource.AtomicFile;
import hebi.resource.DirectoryResources;
import hebi.resource.ResourceException;
import hebi.resource.Utf8;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts right in an issue's manuscripts what may be put right without asking. */
public final class IssueFix {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final DirectoryResources project;
    private final Diagnostics diagnostics;
    private final List<Change> changes = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();

    /**
     * Something that was put right, or was not.
     *
     * @param code of the finding
     * @param span where it stands in the file as it was; as near as it is known when it was not changed
     * @param wrong what stood there
     * @param right what should
     * @param made whether it was changed
     */
    public record Change(Code code, Span span, String wrong, String right, boolean made) {
        private static Change of(Corrector.Change change) {
            Correction correction = change.correction();
            return new Change(correction.code(), change.span(), correction.wrong(), correction.right(), change.made());
        }
    }

    /**
     * What was done.
     *
     * @param changes made and not made, file by file
     * @param files that were changed
     */
    public record Result(List<Change> changes, List<Path> files) {
        /** Copies its lists. */
        public Result {
            changes = List.copyOf(changes);
            files = List.copyOf(files);
        }
    }

    private IssueFix(DirectoryResources project, Diagnostics diagnostics) {
        this.project = project;
        this.diagnostics = diagnostics;
    }

    /**
     * Changes the files of an issue, the newest one when none is named. A project that cannot be read is left as it is: a
     * check says why.
     *
     * @param diagnostics takes files that could not be written
     */
    public static Result run(Path folder, Optional<String> issue, Diagnostics diagnostics) {
        try {
            IssueFix fix = new IssueFix(new DirectoryResources(folder), diagnostics);
            fix.corrections(issue).forEach(fix::correct);
            return new Result(fix.changes, fix.files);
        } catch (ResourceException | BuildAbortedException e) {
            return new Result(List.of(), List.of());
        }
    }

    private Map<String, List<Correction>> corrections(Optional<String> issue) {
        ProjectReader reader = new ProjectReader(project, new Languages(), finding -> {});
        List<String> ids = reader.issueIds();
        Optional<String> id = issue.or(() -> ids.stream().reduce((earlier, later) -> later));
        id.ifPresent(known -> reader.issue(reader.magazine(), known));
        return reader.corrections().stream()
                .collect(Collectors.groupingBy(c -> c.part().span().file(), TreeMap::new, Collectors.toList()));
    }

    private void correct(String file, List<Correction> corrections) {
        try {
            Path path = project.locate(file);
            byte[] bytes = project.read(file);
            String text = Utf8.decode(bytes, file);
            Corrected corrected = Corrector.correct(file, text, corrections);
            if (!corrected.text().equals(text)) {
                AtomicFile.rewrite(path, encode(corrected.text(), bytes));
                files.add(path);
            }
            corrected.changes().stream().map(Change::of).forEach(changes::add);
        } catch (ResourceException e) {
            diagnostics.report(e.diagnostic(Span.of(file)));
        }
    }

    // A byte order mark that was there stays.
    private static byte[] encode(String text, byte[] before) {
        boolean marked = before.length > 2 && before[0] == (byte) 0xEF && before[1] == (byte) 0xBB;
        return ((marked ? BYTE_ORDER_MARK : "") + text).getBytes(StandardCharsets.UTF_8);
    }
}
