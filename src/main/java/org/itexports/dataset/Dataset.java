package org.itexports.dataset;

import java.time.LocalDate;
import java.util.List;
import org.itexports.observation.Composition;
import org.itexports.observation.Correction;
import org.itexports.observation.Observation;
import org.itexports.observation.Series;
import org.itexports.observation.Source;
import org.itexports.sector.category.ServiceCategory;
import org.itexports.sector.economy.Economy;
import org.itexports.sector.firm.Firm;
import org.itexports.sector.firm.FirmTie;
import org.itexports.sector.firm.Presence;
import org.itexports.sector.firm.Ranking;
import org.itexports.sector.firm.Segment;
import org.itexports.sector.institution.Institution;
import org.itexports.sector.market.Market;
import org.itexports.sector.place.City;
import org.itexports.sector.place.Park;
import org.itexports.sector.platform.Platform;
import org.itexports.sector.policy.Policy;
import org.itexports.sector.statement.Statement;
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
 * @param firms all firms
 * @param firmTies all ties between firms
 * @param segments all segments of firms' business
 * @param presences all presences of firms in markets
 * @param rankings all places in rankings
 * @param cities all cities
 * @param parks all parks and zones
 * @param platforms all platforms
 * @param institutions all institutions
 * @param statements all statements
 * @param corrections what is corrected of the prints
 * @param archive the package itself, to be handed out
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
    List<Policy> policies,
    List<Firm> firms,
    List<FirmTie> firmTies,
    List<Segment> segments,
    List<Presence> presences,
    List<Ranking> rankings,
    List<City> cities,
    List<Park> parks,
    List<Platform> platforms,
    List<Institution> institutions,
    List<Statement> statements,
    List<Correction> corrections,
    PackageArchive archive) {

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
    firms = List.copyOf(firms);
    firmTies = List.copyOf(firmTies);
    segments = List.copyOf(segments);
    presences = List.copyOf(presences);
    rankings = List.copyOf(rankings);
    cities = List.copyOf(cities);
    parks = List.copyOf(parks);
    platforms = List.copyOf(platforms);
    institutions = List.copyOf(institutions);
    statements = List.copyOf(statements);
    corrections = List.copyOf(corrections);
  }
}
