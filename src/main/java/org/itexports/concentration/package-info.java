/**
 * Concentration of a total over its members, computed from shares that are usually incomplete.
 *
 * <p>{@link org.itexports.concentration.Shares} says what is known, {@link
 * org.itexports.concentration.Rest} what the caller is willing to assume of the rest, and an {@link
 * org.itexports.concentration.Index} answers with an {@link org.itexports.concentration.Estimate}:
 * the lowest and highest value that fit, and a single value only when the data pin it. Plain Java:
 * no framework, no input or output, every type immutable.
 *
 * <p>{@code Shares.adjusted} and {@code Shares.grouped} say what shares become when members change
 * or are taken for one; the packages below compare shares, before and after a period or a merger.
 *
 * <p>A new index is one class. When it never falls, or never rises, as shares get more uneven, it
 * is a function of an {@code Unevenness}, and {@code Known.between} finds its ends: at the most
 * even completion, at the most uneven one where there is one, and by search over the corners of
 * what is left open where there is none.
 */
package org.itexports.concentration;
