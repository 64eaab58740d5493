package hebi.build;

/** Told what a build does. Called from several threads. */
public interface Progress {
    /** Says nothing to anyone. */
    Progress NONE = new Progress() {
        @Override
        public void expect(int steps) {}

        @Override
        public void done(Stage stage, String... args) {}
    };

    /** {@code steps} more steps are to come. */
    void expect(int steps);

    /** One step is done; {@code args} fill its text. */
    void done(Stage stage, String... args);
}
