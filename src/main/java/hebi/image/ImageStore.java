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

/** Reads and probes pictures, each file once; files of the same content share their bytes. Safe for several threads. */
public final class ImageStore {
    private final Resources resources;
    private final Diagnostics diagnostics;
    private final Map<String, Outcome> earlier;
    private final Map<String, Outcome> byPath = new ConcurrentHashMap<>();
    private final Map<ImageBytes, ImageBytes> byContent = new ConcurrentHashMap<>();

    /** What came of reading one file. */
    private record Outcome(Optional<ImageAsset> asset, List<Diagnostic> findings) {
        boolean isOf(ImageBytes bytes) {
            return asset.isPresent() && asset.get().bytes().hasSameContent(bytes);
        }
    }

    /** Pictures below the root of {@code resources}; findings go to {@code diagnostics}. */
    public ImageStore(Resources resources, Diagnostics diagnostics) {
        this(resources, diagnostics, Map.of());
    }

    private ImageStore(Resources resources, Diagnostics diagnostics, Map<String, Outcome> earlier) {
        this.resources = resources;
        this.diagnostics = diagnostics;
        this.earlier = earlier;
    }

    /** Another store, for which a file need not be probed that has the bytes that it had in this one. */
    public ImageStore next(Resources other, Diagnostics otherDiagnostics) {
        return new ImageStore(other, otherDiagnostics, Map.copyOf(byPath));
    }

    /**
     * The picture at {@code path}; empty after a report: what {@link Resources#read} and {@link ImageProbe#probe} report.
     *
     * @param span where it is used: where the findings are placed
     */
    public Optional<ImageAsset> load(String path, Span span) {
        Outcome outcome = byPath.computeIfAbsent(path, this::read);
        outcome.findings().forEach(d -> diagnostics.report(span.equals(Span.NONE) ? d : d.at(span)));
        return outcome.asset();
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
