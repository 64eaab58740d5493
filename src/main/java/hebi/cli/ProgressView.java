package hebi.cli;

import hebi.build.Progress;
import hebi.build.Stage;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows what a build does: a bar on a terminal, otherwise one line a stage on stderr. */
abstract class ProgressView implements Progress, AutoCloseable {
    /** The view that fits where stderr goes. */
    static ProgressView open(OutputOptions options) {
        if (options.quiet || options.json) {
            return new Silent();
        }
        String language = options.messageLanguage();
        return OutputOptions.isTerminal() ? new Bar(language) : new Lines(language);
    }

    @Override
    public abstract void close();

    /** Nothing. */
    private static final class Silent extends ProgressView {
        @Override
        public void expect(int steps) {}

        @Override
        public void done(Stage stage, String... args) {}

        @Override
        public void close() {}
    }

    /** One line a stage. */
    private static final class Lines extends ProgressView {
        private final PrintStream err =
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        private final String language;

        Lines(String language) {
            this.language = language;
        }

        @Override
        public void expect(int steps) {}

        @Override
        public void done(Stage stage, String... args) {
            err.println("hebi: " + stage.text(language, args));
        }

        @Override
        public void close() {}
    }

    /** A bar. */
    private static final class Bar extends ProgressView {
        private final ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("hebi")
                .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BAR)
                .setUpdateIntervalMillis(100)
                .hideEta()
                .clearDisplayOnFinish()
                .build();
        private final String language;
        private long expected;

        Bar(String language) {
            this.language = language;
        }

        @Override
        public synchronized void expect(int steps) {
            expected += steps;
            bar.maxHint(expected);
        }

        @Override
        public synchronized void done(Stage stage, String... args) {
            bar.setExtraMessage(" " + stage.text(language, args));
            bar.step();
        }

        @Override
        public void close() {
            bar.close();
        }
    }
}
