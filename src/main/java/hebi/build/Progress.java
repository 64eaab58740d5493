package hebi.build;

/** Told what a build does. Called from several threads. */
public interface Progress {
    /** Says nothing to anyone. */
    Progress NONE = new Progress() {
        @Override
        public void expect(int steps) {}

        @Override
        public void done(String step) {}
    };

    /** {@code steps} more steps are to come. */
    void expect(int steps);

    /** One step is done. */
    void done(String step);
}
