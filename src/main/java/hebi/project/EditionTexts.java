package hebi.project;

import hebi.diag.Code;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import hebi.document.Edition;
import hebi.document.Edition.EditionSection;
import hebi.document.Issue;
import hebi.document.Magazine;
import java.util.List;
import java.util.Map;

/** What an edition of several languages shows of magazine and issue in one of them, and lacks in another. */
final class EditionTexts {
    private final Edition edition;
    private final Diagnostics diagnostics;

    EditionTexts(Edition edition, Diagnostics diagnostics) {
        this.edition = edition;
        this.diagnostics = diagnostics;
    }

    /** Reports names, cover lines and labels that a language lacks. */
    void check() {
        if (edition.languages().size() < 2) {
            return;
        }
        Magazine magazine = edition.magazine();
        check("name", magazine.name(), magazine.span());
        check("publisher", magazine.publisher(), magazine.span());
        for (EditionSection section : edition.sections()) {
            Magazine.Section own = section.section();
            check("sections: " + own.key() + ": name", own.name(), own.span());
        }
        edition.issue().cover().ifPresent(this::check);
        int place = 1;
        for (Magazine.ColophonLine line : magazine.colophon()) {
            check("colophon: " + place + ": label", line, magazine.span());
            place++;
        }
    }

    private void check(Issue.Cover cover) {
        int place = 1;
        for (Map<String, String> line : cover.lines()) {
            check("cover: lines: " + place, line, cover.picture().span());
            place++;
        }
    }

    // A line may be meant for readers of one language: then it has no value in the other.
    private void check(String what, Magazine.ColophonLine line, Span span) {
        List<String> shown =
                edition.languages().stream().filter(line.value()::containsKey).toList();
        check(what, line.label(), shown, span);
    }

    private void check(String what, Map<String, String> texts, Span span) {
        check(what, texts, edition.languages(), span);
    }

    private void check(String what, Map<String, String> texts, List<String> languages, Span span) {
        // No text at all was meant, or was reported where it is read.
        if (!texts.isEmpty()) {
            languages.stream().filter(language -> !texts.containsKey(language)).forEach(language -> diagnostics
                    .with("edition", edition.id())
                    .with("language", language)
                    .report(Code.TEXT_NOT_IN_LANGUAGE, span, what, language, edition.id()));
        }
    }
}
