package hebi.image;

import hebi.diag.Diagnostic;
import hebi.diag.DiagnosticLog;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import hebi.resource.ResourceException;
import hebi.resource.Resources;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads and probes pictures, and makes them fit for screens, each file once; files of the same content share their bytes.
 * Safe for several threads.
 */
public final class ImageStore {
    private final Resources resources;
    private final Map<String, Outcome> earlier;
    private final Map<String, Outcome> byPath = new ConcurrentHashMap<>();
    private final Map<Screened, Outcome> earlierForScreens;
    private final Map<Screened, Outcome> forScreens = new ConcurrentHashMap<>();
    private final Map<ImageBytes, ImageBytes> byContent = new ConcurrentHashMap<>();

    /** What came of reading or making one file. */
    private record Outcome(Optional<ImageAsset> asset, List<Diagnostic> findings) {
        boolean isOf(ImageBytes bytes) {
            return asset.isPresent() && asset.get().bytes().hasSameContent(bytes);
        }
    }

    /** A picture and what it is made fit for. */
    private record Screened(ImageAsset original, ScreenProfile profile) {}

    /** Pictures below the root of {@code resources}. */
    public ImageStore(Resources resources) {
        this(resources, Map.of(), Map.of());
    }

    private ImageStore(Resources resources, Map<String, Outcome> earlier, Map<Screened, Outcome> earlierForScreens) {
        this.resources = resources;
        this.earlier = earlier;
        this.earlierForScreens = earlierForScreens;
    }

    /** Another store, for which nothing need be probed or made again of a file that has the bytes that it had in this one. */
    public ImageStore next(Resources other) {
        return new ImageStore(other, Map.copyOf(byPath), Map.copyOf(forScreens));
    }

    /**
     * The picture at {@code path}; empty after a report: what {@link Resources#read} and {@link ImageProbe#probe} report.
     *
     * @param span where it is used: where the findings are placed
     */
    public Optional<ImageAsset> load(String path, Span span, Diagnostics diagnostics) {
        Outcome outcome = byPath.computeIfAbsent(path, this::read);
        outcome.findings().forEach(d -> diagnostics.report(span.equals(Span.NONE) ? d : d.at(span)));
        return outcome.asset();
    }

    /** What {@link ScreenImage#make} makes of {@code original}, and reports. */
    public Optional<ImageAsset> forScreen(ImageAsset original, ScreenProfile profile, Diagnostics diagnostics) {
        Outcome outcome = forScreens.computeIfAbsent(new Screened(original, profile), this::make);
        outcome.findings().forEach(diagnostics::report);
        return outcome.asset();
    }

    private Outcome make(Screened wanted) {
        Outcome known = earlierForScreens.get(wanted);
        if (known != null) {
            return known;
        }
        DiagnosticLog log = new DiagnosticLog();
        return new Outcome(ScreenImage.make(wanted.original(), wanted.profile(), log), log.sorted());
    }

    private Outcome read(String path) {
        Span whole = Span.of(path);
        DiagnosticLog log = new DiagnosticLog();
        try {
            byte[] bytes = resources.read(path);
            Outcome known = earlier.get(path);
            if (known != null && known.isOf(new ImageBytes(bytes))) {
                known.asset().ifPresent(asset -> shared(asset.bytes()));
                return known;
            }
            Optional<ImageAsset> asset = ImageProbe.probe(bytes, path, whole, log)
                    .map(info -> new ImageAsset(path, shared(new ImageBytes(bytes)), info));
            return new Outcome(asset, log.sorted());
        } catch (ResourceException e) {
            return new Outcome(Optional.empty(), List.of(e.diagnostic(Span.NONE)));
        }
    }

    private ImageBytes shared(ImageBytes bytes) {
        ImageBytes first = byContent.putIfAbsent(bytes, bytes);
        return first == null ? bytes : first;
    }
}
