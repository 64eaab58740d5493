package hebi.check;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.diag.Code;
import hebi.diag.Diagnostic;
import hebi.diag.DiagnosticLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class VeraPdfCheckTest {
    private final DiagnosticLog log = new DiagnosticLog();

    @Test
    void eachBrokenRuleIsReportedOnce() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(out);
        }
        assertThat(VeraPdfCheck.check(out.toByteArray(), "a.pdf", List.of("ua1"), log))
                .isFalse();
        assertThat(log.sorted()).isNotEmpty().allMatch(d -> d.code() == Code.PDF_INVALID);
        assertThat(log.sorted())
                .extracting(d -> d.args().get(1))
                .doesNotHaveDuplicates()
                .contains("7.1-8");
        assertThat(log.sorted().get(0).message("en")).startsWith("veraPDF (ua1): rule ");
    }

    @Test
    void whatIsNoPdfIsSaidToBeNone() {
        byte[] text = "not a PDF".getBytes(StandardCharsets.UTF_8);
        assertThat(VeraPdfCheck.check(text, "a.pdf", List.of("ua1"), log)).isFalse();
        assertThat(log.sorted()).extracting(Diagnostic::code).containsExactly(Code.PDF_UNREADABLE);
    }
}
