package org.itexports.release;

import java.time.LocalDate;
import org.itexports.observation.Observation;

/**
 * A day whose knowledge counts, in place of all that is known. What is not yet known is left out
 * when it is looked up, so that nothing is copied.
 *
 * @param whole the release with all that is known
 * @param day the day
 */
record Past(Release whole, LocalDate day) {

  /** The release as it was known on the day. */
  Release release() {
    Directory<Observation> prints = whole.observations().where(print -> print.isKnownOn(day));
    return new Release(
        whole.name(),
        whole.title(),
        whole.about(),
        whole.version(),
        whole.published(),
        whole.licence(),
        whole.hash(),
        whole.counts(),
        whole.sources(),
        whole.economies(),
        whole.categories(),
        whole.markets(),
        whole.series(),
        prints,
        whole.tables().where(table -> table.isKnownOn(day)),
        whole.targets(),
        whole.policies(),
        whole.firms(),
        whole.firmTies(),
        whole.segments(),
        whole.presences(),
        whole.rankings(),
        whole.cities(),
        whole.parks(),
        whole.platforms(),
        whole.institutions(),
        whole.statements(),
        whole.corrections().among(prints),
        whole.archive(),
        whole.figures().knownOn(day),
        whole.exchangeRates().knownOn(day),
        whole.compositions().knownOn(day),
        whole.classifications(),
        new WorkedOut(),
        whole.days(),
        this);
  }
}
