/**
 * Concentration of a total over its members, computed from shares that are usually incomplete.
 *
 * <p>{@link org.itexports.concentration.Shares} says what is known, {@link
 * org.itexports.concentration.Rest} what the caller is willing to assume of the rest, and an {@link
 * org.itexports.concentration.Index} answers with an {@link org.itexports.concentration.Estimate}:
 * the lowest and highest value that fit, and a single value only when the data pin it. Plain Java:
 * no framework, no input or output, every type immutable.
 *
 * <p>A new index is one class. When it is Schur-convex (grows whenever a share is moved from a
 * smaller to a larger member), its lower end is its value on {@code Completions.least}, and for
 * exact shares its upper end is its value on {@code Completions.greatest}.
 */
package org.itexports.concentration;
