package hebi.css;

/**
 * One value for one target: what is left of a declaration when shorthands are expanded.
 *
 * @param target what gets the value
 * @param value the value
 */
record Assignment(Target<?> target, AssignedValue value) {}
