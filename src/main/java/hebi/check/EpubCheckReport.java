package hebi.check;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.util.FeatureEnum;
import hebi.diag.Code;
import hebi.diag.Diagnostic;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns EPUBCheck’s messages into diagnostics at the author’s line. */
final class EpubCheckReport extends MasterReport {
    private static final Pattern DOCUMENT = Pattern.compile("EPUB/([^/]+)\\.xhtml");

    private final SourceLocator sources;
    private final Diagnostics diagnostics;

    EpubCheckReport(SourceLocator sources, Diagnostics diagnostics) {
        super(false);
        this.sources = sources;
        this.diagnostics = diagnostics;
        setLocale(Locale.ENGLISH); // otherwise the machine’s, and outputs would differ
    }

    @Override
    public void message(Message message, EPUBLocation location, Object... args) {
        switch (message.getSeverity()) {
            case FATAL, ERROR -> report(Code.EPUBCHECK_ERROR, message, location, args);
            case WARNING -> report(Code.EPUBCHECK_WARNING, message, location, args);
            default -> {} // INFO, USAGE: notes for those who develop reading systems
        }
    }

    private void report(Code code, Message message, EPUBLocation location, Object... args) {
        String id = message.getID().toString();
        String suggestion = message.getSuggestion() == null ? "" : message.getSuggestion();
        Span span = sources.locate(location.getPath(), location.getLine(), location.getColumn());
        Diagnostic finding = Diagnostic.of(
                code,
                span,
                id,
                message.getMessage(args),
                place(location),
                EpubCheckAdvice.of(id, "en", suggestion),
                EpubCheckAdvice.of(id, "zh", ""));
        Matcher document = DOCUMENT.matcher(location.getPath());
        diagnostics.report(document.matches() ? finding.with("article", document.group(1)) : finding);
    }

    private static String place(EPUBLocation location) {
        String path = location.getPath();
        return location.getLine() < 1 ? path : path + ":" + location.getLine() + ":" + location.getColumn();
    }

    @Override
    public void info(String resource, FeatureEnum feature, String value) {
        // what a report in XML would list
    }

    @Override
    public int generate() {
        return 0;
    }

    @Override
    public void initialize() {
        // nothing to open
    }
}
