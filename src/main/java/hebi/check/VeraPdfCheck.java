package hebi.check;

import hebi.diag.Code;
import hebi.diag.Diagnostic;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Validates PDFs with veraPDF, in this process. The first run takes seconds, as hundreds of classes are loaded: nothing
 * of it is touched before {@link #check} is called.
 */
public final class VeraPdfCheck {
    /** PDF/UA-1 and PDF/A-2a: what the screen edition promises. */
    public static final List<String> SCREEN = List.of("ua1", "2a");

    private static final Pattern PAGE = Pattern.compile("pages?\\[(\\d+)]");
    // Held, or the level would be forgotten with the logger.
    private static final Logger NOISE = Logger.getLogger("org.verapdf");

    private VeraPdfCheck() {}

    /**
     * Validates {@code pdf} and reports each broken rule once as PDF_INVALID, with its first place and the number of
     * places; PDF_UNREADABLE when it cannot be parsed.
     *
     * @param path the file's name, for diagnostics
     * @param flavours veraPDF's ids, such as {@link #SCREEN}
     * @return whether every flavour holds
     */
    public static boolean check(byte[] pdf, String path, List<String> flavours, Diagnostics diagnostics) {
        NOISE.setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
        boolean valid = true;
        for (String id : flavours) {
            valid &= checkFlavour(pdf, path, PDFAFlavour.byFlavourId(id), diagnostics);
        }
        return valid;
    }

    private static boolean checkFlavour(byte[] pdf, String path, PDFAFlavour flavour, Diagnostics diagnostics) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            report(result, path, flavour, diagnostics);
            return result.isCompliant();
        } catch (ModelParsingException | EncryptedPdfException | ValidationException | java.io.IOException e) {
            diagnostics.report(Code.PDF_UNREADABLE, Span.of(path), path, String.valueOf(e.getMessage()));
            return false;
        }
    }

    private static void report(ValidationResult result, String path, PDFAFlavour flavour, Diagnostics diagnostics) {
        Map<String, List<TestAssertion>> byRule = new LinkedHashMap<>();
        for (TestAssertion assertion : result.getTestAssertions()) {
            if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                String rule = assertion.getRuleId().getClause() + "-"
                        + assertion.getRuleId().getTestNumber();
                byRule.computeIfAbsent(rule, r -> new java.util.ArrayList<>()).add(assertion);
            }
        }
        byRule.forEach((rule, failures) -> {
            TestAssertion first = failures.get(0);
            String context = first.getLocation().getContext();
            Diagnostic diagnostic = Diagnostic.of(
                    Code.PDF_INVALID,
                    Span.of(path),
                    flavour.getId(),
                    rule,
                    first.getMessage(),
                    Integer.toString(failures.size()),
                    context);
            Matcher page = PAGE.matcher(context);
            diagnostics.report(
                    page.find()
                            ? diagnostic.with("page", Integer.toString(Integer.parseInt(page.group(1)) + 1))
                            : diagnostic);
        });
    }
}
