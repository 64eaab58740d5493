package hebi.cases;

/** How one kind of expectation is checked: it says each failure to the {@link Checking}. */
@FunctionalInterface
interface Check {
    void check(Checking k);
}
