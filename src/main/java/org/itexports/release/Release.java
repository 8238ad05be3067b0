package org.itexports.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.itexports.dataset.PackageArchive;
import org.itexports.observation.Classification;
import org.itexports.observation.Composition;
import org.itexports.observation.Dimension;
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
 * A published dataset: immutable, indexed, and the same from the first field of a request to the
 * last.
 *
 * @param name name of the data package
 * @param title its title for people
 * @param about code of the economy that it reports on: the first one with exports by category or
 *     market
 * @param version its version
 * @param published day on which it was published
 * @param licence licence of the compilation
 * @param hash SHA-256 over the name, version and day of publication of the package and every cell
 *     of its tables, in hexadecimal digits
 * @param counts how much it holds
 * @param sources all publications
 * @param economies all economies
 * @param categories all service categories
 * @param markets all destination markets
 * @param series all series
 * @param observations all prints
 * @param tables all printed tables with their own total
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
 * @param archive the package that it was built from, to be handed out
 * @param figures the prints by series, member and period
 * @param exchangeRates the exchange rates among the figures
 * @param compositions which table answers for a period
 * @param classifications the member list of each dimension
 * @param workedOut what was worked out from it
 * @param days what it was on days that were asked for
 * @param past of which day's knowledge it is, null for all that is known
 */
public record Release(
    String name,
    String title,
    String about,
    String version,
    LocalDate published,
    String licence,
    String hash,
    Counts counts,
    Directory<Source> sources,
    Directory<Economy> economies,
    Directory<ServiceCategory> categories,
    Directory<Market> markets,
    Directory<Series> series,
    Directory<Observation> observations,
    Directory<Composition> tables,
    Directory<Target> targets,
    Directory<Policy> policies,
    Directory<Firm> firms,
    Directory<FirmTie> firmTies,
    Directory<Segment> segments,
    Directory<Presence> presences,
    Directory<Ranking> rankings,
    Directory<City> cities,
    Directory<Park> parks,
    Directory<Platform> platforms,
    Directory<Institution> institutions,
    Directory<Statement> statements,
    Corrections corrections,
    PackageArchive archive,
    Figures figures,
    ExchangeRates exchangeRates,
    Compositions compositions,
    Map<Dimension, Classification> classifications,
    WorkedOut workedOut,
    Days days,
    Past past) {

  /** How many days are held at once; whoever asks for more has them worked out anew. */
  public static final int DAYS_HELD = 16;

  /** The first twelve digits of the hash, for logs and people. */
  public String shortHash() {
    return hash.substring(0, 12);
  }

  /** The day whose knowledge counts, null for all that is known. */
  public LocalDate asOf() {
    return past == null ? null : past.day();
  }

  /** The release with all that is known, whatever the day. */
  public Release whole() {
    return past == null ? this : past.whole();
  }

  /** The last day of which it can know anything: that of its publication or an earlier `asOf`. */
  public LocalDate knownUntil() {
    return asOf() != null && asOf().isBefore(published) ? asOf() : published;
  }

  /**
   * The release as it was known on a day: figures and exchange rates from the prints that were
   * known by then, and the printed tables of which all was known. Everything else stays: members,
   * firms, sources, targets and statements have no history here. It has the same hash and version.
   * Equal days share a release, and so what is worked out from it, as long as few are asked for.
   *
   * @param day the day, null for this release as it is
   */
  public Release knownOn(LocalDate day) {
    return day == null || day.equals(asOf())
        ? this
        : days.of(day, any -> new Past(whole(), any).release());
  }

  /** The same for a day that is only tried: it takes no place of the days that are held. */
  public Release onceKnownOn(LocalDate day) {
    return new Past(whole(), day).release();
  }

  /** The names of the columns of one of its tables, in order; empty if it has no such table. */
  public List<String> columns(String table) {
    Map<String, List<String>> columns =
        whole().workedOut.of(Columns.class, () -> Columns.of(archive));
    return columns.getOrDefault(table, List.of());
  }

  /** A release is equal to itself alone: nobody compares all that it holds. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  /** The economy that the release reports on. */
  public Economy reportingEconomy() {
    return economies.find(about).orElseThrow();
  }
}
