/**
 * Breaks the engine on purpose, from outside: in come {@link hebi.mutation.Break}s, out goes a
 * {@link hebi.mutation.BreakableEngine}, a class loader with a second copy of the engine in it. The product has no switch for this: what is
 * broken is put in by the {@link hebi.mutation.Weaver} when a class is loaded, and {@link hebi.mutation.Switch} turns on one break at a time.
 *
 * <p>This package knows neither rules nor cases. It is shared by both copies of the engine; all other classes of Hebi are
 * the copy's own, so that only JDK types may cross.
 */
package hebi.mutation;
