package hebi.css.value;

/**
 * Computed {@code grid-auto-flow} (css-grid-2 §8.5).
 *
 * @param byColumn whether columns are filled one after the other, and not rows
 * @param dense whether later items fill holes that earlier ones left
 */
public record GridAutoFlow(boolean byColumn, boolean dense) {}
