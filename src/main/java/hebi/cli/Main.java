package hebi.cli;

/** The entry point of the command {@code hebi}. */
public final class Main {
    private Main() {}

    /** Runs the command line and exits with its code. */
    public static void main(String[] args) {
        System.out.println("hebi");
    }
}
