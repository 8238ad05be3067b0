package org.itexports.release;

import org.itexports.dataset.Dataset;

/**
 * How much a release holds.
 *
 * @param sources publications
 * @param series series
 * @param observations prints
 * @param compositions printed tables with their own total
 * @param economies economies and groups of them
 * @param categories service categories
 * @param markets destination markets
 * @param targets targets and forecasts
 * @param policies policies and programmes
 * @param firms firms
 * @param firmTies ties between firms
 * @param segments segments of firms' business
 * @param presences presences of firms in markets
 * @param rankings places in rankings
 * @param cities cities
 * @param parks parks and zones
 * @param platforms platforms
 * @param institutions institutions
 * @param statements statements
 * @param corrections corrected cells of prints
 */
public record Counts(
    int sources,
    int series,
    int observations,
    int compositions,
    int economies,
    int categories,
    int markets,
    int targets,
    int policies,
    int firms,
    int firmTies,
    int segments,
    int presences,
    int rankings,
    int cities,
    int parks,
    int platforms,
    int institutions,
    int statements,
    int corrections) {

  static Counts of(Dataset dataset) {
    return new Counts(
        dataset.sources().size(),
        dataset.series().size(),
        dataset.observations().size(),
        dataset.compositions().size(),
        dataset.economies().size(),
        dataset.categories().size(),
        dataset.markets().size(),
        dataset.targets().size(),
        dataset.policies().size(),
        dataset.firms().size(),
        dataset.firmTies().size(),
        dataset.segments().size(),
        dataset.presences().size(),
        dataset.rankings().size(),
        dataset.cities().size(),
        dataset.parks().size(),
        dataset.platforms().size(),
        dataset.institutions().size(),
        dataset.statements().size(),
        dataset.corrections().size());
  }
}
