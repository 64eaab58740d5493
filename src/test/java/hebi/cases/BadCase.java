package hebi.cases;

/** A case that cannot be checked as it is written, or for which the engine has no answer: a failure, never a skip. */
final class BadCase extends RuntimeException {
    private static final long serialVersionUID = 1;

    BadCase(String message) {
        super(message);
    }
}
