package hebi.text;

/** How long each line may be. */
@FunctionalInterface
public interface LineMeasure {
    /** Available inline size in millipoints of the line with this 0-based index, indent not yet subtracted. */
    int of(int line);
}
