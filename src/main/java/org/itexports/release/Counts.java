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
    int policies) {

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
        dataset.policies().size());
  }
}
