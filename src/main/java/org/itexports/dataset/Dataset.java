package org.itexports.dataset;

import java.time.LocalDate;
import java.util.List;
import org.itexports.observation.Composition;
import org.itexports.observation.Observation;
import org.itexports.observation.Series;
import org.itexports.observation.Source;
import org.itexports.sector.category.ServiceCategory;
import org.itexports.sector.economy.Economy;
import org.itexports.sector.market.Market;
import org.itexports.sector.policy.Policy;
import org.itexports.sector.target.Target;

/**
 * A data package without defects, as domain records.
 *
 * @param name name of the package
 * @param title title for people
 * @param version version of the package
 * @param published day on which this version was published
 * @param licence name of the licence of the compilation
 * @param contentHash SHA-256 over the content of all tables, in hexadecimal digits
 * @param sources all publications
 * @param economies all economies
 * @param categories all service categories
 * @param markets all destination markets
 * @param series all series
 * @param observations all prints
 * @param compositions all printed tables
 * @param knownMisfits tables that do not add up in print
 * @param targets all targets and forecasts
 * @param policies all policies and programmes
 */
public record Dataset(
    String name,
    String title,
    String version,
    LocalDate published,
    String licence,
    String contentHash,
    List<Source> sources,
    List<Economy> economies,
    List<ServiceCategory> categories,
    List<Market> markets,
    List<Series> series,
    List<Observation> observations,
    List<Composition> compositions,
    List<KnownMisfit> knownMisfits,
    List<Target> targets,
    List<Policy> policies) {

  /** Copies the lists. */
  public Dataset {
    sources = List.copyOf(sources);
    economies = List.copyOf(economies);
    categories = List.copyOf(categories);
    markets = List.copyOf(markets);
    series = List.copyOf(series);
    observations = List.copyOf(observations);
    compositions = List.copyOf(compositions);
    knownMisfits = List.copyOf(knownMisfits);
    targets = List.copyOf(targets);
    policies = List.copyOf(policies);
  }
}
