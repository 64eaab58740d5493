package hebi.cli;

import hebi.build.Progress;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows what a build does: a bar on a terminal, otherwise one line a stage on stderr. */
abstract class ProgressView implements Progress, AutoCloseable {
    /** The view that fits where stderr goes. */
    static ProgressView open(OutputOptions options) {
        if (options.quiet || options.json) {
            return new Lines(false);
        }
        return OutputOptions.isTerminal() ? new Bar() : new Lines(true);
    }

    @Override
    public abstract void close();

    /** One line a stage. */
    private static final class Lines extends ProgressView {
        private final boolean talks;

        Lines(boolean talks) {
            this.talks = talks;
        }

        @Override
        public void expect(int steps) {}

        @Override
        public void done(String step) {
            if (talks) {
                System.err.println("hebi: " + step);
            }
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
        private long expected;

        @Override
        public synchronized void expect(int steps) {
            expected += steps;
            bar.maxHint(expected);
        }

        @Override
        public synchronized void done(String step) {
            bar.setExtraMessage(" " + step);
            bar.step();
        }

        @Override
        public void close() {
            bar.close();
        }
    }
}
