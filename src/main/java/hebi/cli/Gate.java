package hebi.cli;

/** What must hold before an issue is printed. */
enum Gate {
    /** Every translation is final. */
    FINAL
}
