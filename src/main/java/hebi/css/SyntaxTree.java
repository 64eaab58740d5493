package hebi.css;

import com.helger.css.decl.CSSDeclarationList;
import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.parser.ParseException;
import com.helger.css.parser.Token;
import com.helger.css.reader.CSSReader;
import com.helger.css.reader.CSSReaderDeclarationList;
import com.helger.css.reader.CSSReaderSettings;
import com.helger.css.reader.errorhandler.DoNothingCSSInterpretErrorHandler;
import com.helger.css.reader.errorhandler.DoNothingCSSParseErrorHandler;
import hebi.diag.Code;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs ph-css so that a broken rule or declaration is left out and reported, and the rest goes on (css-syntax-3 §2.2). */
final class SyntaxTree {
    private static final int QUOTED_LENGTH = 60;

    private SyntaxTree() {}

    /** The tree of a stylesheet; empty when nothing could be read. */
    static Optional<CascadingStyleSheet> read(String css, String file, Diagnostics diagnostics) {
        Optional<String> checked = Brackets.check(css, file, diagnostics);
        if (checked.isEmpty()) {
            return Optional.empty();
        }
        CascadingStyleSheet sheet =
                CSSReader.readFromStringReader(checked.get(), settings(new Reporter(checked.get(), file, diagnostics)));
        if (sheet == null) {
            diagnostics.report(Code.CSS_SYNTAX, Span.of(file), file);
        }
        return Optional.ofNullable(sheet);
    }

    /** The declarations of a {@code style} attribute, all of whose problems are at {@code span}. */
    static Optional<CSSDeclarationList> readAttribute(String css, Span span, Diagnostics diagnostics) {
        Diagnostics here = diagnostic -> diagnostics.report(diagnostic.at(span));
        Optional<String> checked = Brackets.check(css, span.file(), here);
        if (checked.isEmpty()) {
            return Optional.empty();
        }
        CSSDeclarationList list = CSSReaderDeclarationList.readFromString(
                checked.get(), settings(new Reporter(checked.get(), span.file(), here)));
        if (list == null) {
            here.report(Code.CSS_SYNTAX, span, css);
        }
        return Optional.ofNullable(list);
    }

    private static CSSReaderSettings settings(Reporter reporter) {
        return new CSSReaderSettings()
                .setBrowserCompliantMode(true)
                .setUseSourceLocation(true)
                .setTabSize(1)
                .setCustomErrorHandler(reporter)
                .setCustomExceptionHandler(reporter::report)
                .setInterpretErrorHandler(new DoNothingCSSInterpretErrorHandler());
    }

    private static final class Reporter extends DoNothingCSSParseErrorHandler {
        private final List<String> lines;
        private final String file;
        private final Diagnostics diagnostics;

        Reporter(String css, String file, Diagnostics diagnostics) {
            this.lines = css.lines().toList();
            this.file = file;
            this.diagnostics = diagnostics;
        }

        @Override
        public void onCSSBrowserCompliantSkip(@Nullable ParseException ex, Token from, Token to) {
            Token culprit =
                    ex != null && ex.currentToken != null && ex.currentToken.next != null ? ex.currentToken.next : from;
            report(culprit);
        }

        @Override
        public void onCSSUnexpectedRule(Token token, String rule, String message) {
            diagnostics.report(Code.CSS_UNKNOWN_AT_RULE, new Span(file, token.beginLine, token.beginColumn), rule, "");
        }

        void report(ParseException ex) {
            if (ex.currentToken != null) {
                report(ex.currentToken);
            }
        }

        private void report(Token token) {
            int line = Math.max(1, token.beginLine);
            String text = line <= lines.size() ? lines.get(line - 1) : "";
            String rest = text.substring(Math.min(text.length(), Math.max(0, token.beginColumn - 1)));
            String quoted = rest.length() > QUOTED_LENGTH ? rest.substring(0, QUOTED_LENGTH) + "…" : rest;
            diagnostics.report(Code.CSS_SYNTAX, new Span(file, line, token.beginColumn), quoted);
        }
    }
}
