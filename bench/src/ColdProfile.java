/** Runs the command {@code hebi} with the same arguments and prints a profile of it at the end: what a first build costs. */
public final class ColdProfile {
    private ColdProfile() {}

    /** Does it. */
    public static void main(String[] args) {
        Sampler sampler = Sampler.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            sampler.stop();
            System.err.print(sampler.report());
        }));
        hebi.cli.Main.main(args);
    }
}
