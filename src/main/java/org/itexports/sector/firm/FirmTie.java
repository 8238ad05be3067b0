package org.itexports.sector.firm;

import java.math.BigDecimal;
import org.itexports.observation.Qualifier;
import org.itexports.observation.Source;
import org.itexports.period.Period;

/**
 * One source's word that a firm holds a stake in another, or owns it.
 *
 * @param id natural key
 * @param parent slug of the firm that holds
 * @param affiliate slug of the firm that is held
 * @param share the part that is held, a fraction; null if not printed
 * @param qualifier how the source qualifies the share, null if there is none
 * @param period when, or as of when; null if the source does not say
 * @param periodInferred whether the source leaves the period open and it was inferred
 * @param through slug of the firm through which the stake is held, null if it is held directly or
 *     the source does not say
 * @param source who says so
 * @param locator where in the source
 * @param note what else a reader must know, or empty
 */
public record FirmTie(
    String id,
    String parent,
    String affiliate,
    BigDecimal share,
    Qualifier qualifier,
    Period period,
    boolean periodInferred,
    String through,
    Source source,
    String locator,
    String note) {}
