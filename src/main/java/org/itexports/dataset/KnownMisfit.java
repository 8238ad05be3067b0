package org.itexports.dataset;

import java.math.BigDecimal;
import org.itexports.observation.Source;

/**
 * A printed table whose lines do not add up to their printed sum, kept as printed.
 *
 * @param composition id of the composition
 * @param member code of the group whose lines misfit, {@code TOTAL} for the table's total
 * @param printed the printed sum
 * @param sum what the printed lines add up to
 * @param reason what is known of the cause
 * @param source who printed it
 */
public record KnownMisfit(
    String composition,
    String member,
    BigDecimal printed,
    BigDecimal sum,
    String reason,
    Source source) {}
