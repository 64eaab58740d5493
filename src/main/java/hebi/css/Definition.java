package hebi.css;

/** What a declaration's name may stand for: a property of the registry, a physical one that maps to it, or a shorthand. */
public sealed interface Definition permits Target, Shorthand {
    /** The name, as in CSS. */
    String name();

    /** The values that it takes, in the notation of css-values-4 §2. */
    String grammar();

    /** Where it is defined, such as {@code css-box-4#margin-physical}. */
    String spec();
}
