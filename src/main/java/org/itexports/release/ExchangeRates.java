package org.itexports.release;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.itexports.observation.CurrencyPair;
import org.itexports.observation.Dimension;
import org.itexports.observation.ExchangeRate;
import org.itexports.observation.Measure;
import org.itexports.observation.Observation;
import org.itexports.observation.Series;
import org.itexports.period.Period;

/**
 * The exchange rates of periods, each from one series:
 *
 * <ol>
 *   <li>the unweighted mean of the monthly figures of a series that has every month of the period;
 *   <li>else the figure that a series prints for exactly the period, such as a calendar year.
 * </ol>
 *
 * Of several such series, the one whose figures reach the latest day answers, then the first key.
 * Two series are never mixed, and rates are never chained through a third currency.
 */
public final class ExchangeRates {

  /** The most months that a rate is averaged over. */
  public static final int LONGEST = 36;

  private final Figures figures;
  private final List<Series> series;
  private final ExchangeRates whole;

  /** Null until it is asked for: most of what is known on a day is asked for without rates. */
  private volatile List<Series> latestFirst;

  /**
   * The rates among the figures of a release.
   *
   * @param series all its series, those of exchange rates among them
   * @param figures its figures
   */
  public ExchangeRates(List<Series> series, Figures figures) {
    this(series.stream().filter(ExchangeRates::isRate).toList(), figures, null);
    latestFirst();
  }

  private ExchangeRates(List<Series> series, Figures figures, ExchangeRates whole) {
    this.series = series;
    this.figures = figures;
    this.whole = whole == null ? this : whole;
  }

  private static boolean isRate(Series series) {
    return series.measure() == Measure.EXCHANGE_RATE
        && series.unit().pair() != null
        && series.dimension() == Dimension.NONE;
  }

  private List<Series> latestFirst() {
    List<Series> known = latestFirst;
    if (known == null) {
      Map<Series, LocalDate> reach = new HashMap<>();
      series.forEach(one -> reach.put(one, reach(one)));
      known =
          series.stream()
              .sorted(
                  Comparator.<Series, LocalDate>comparing(reach::get)
                      .reversed()
                      .thenComparing(Series::id))
              .toList();
      latestFirst = known;
    }
    return known;
  }

  /** The rates as they were known on a day. */
  ExchangeRates knownOn(LocalDate day) {
    return new ExchangeRates(whole.series, whole.figures.knownOn(day), whole);
  }

  /** The currencies that have a rate, in the order of their codes. */
  public List<String> currencies() {
    return latestFirst().stream()
        .map(series -> series.unit().pair())
        .flatMap(pair -> List.of(pair.base(), pair.quote()).stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** The currencies that an economy's series price; empty if it has none. */
  public Optional<CurrencyPair> pair(String economy) {
    return latestFirst().stream()
        .filter(series -> economy.equals(series.economy()))
        .map(series -> series.unit().pair())
        .findFirst();
  }

  /**
   * The average rate over a period.
   *
   * @param from ISO 4217 code of one currency
   * @param into ISO 4217 code of another
   * @param period the period
   */
  public RateAnswer find(String from, String into, Period period) {
    List<Series> candidates =
        latestFirst().stream().filter(one -> one.unit().pair().joins(from, into)).toList();
    if (candidates.isEmpty()) {
      return RateAnswer.NO_SERIES;
    }
    if (period.months() == 0) {
      return RateAnswer.none(RateGap.NOT_WHOLE_MONTHS);
    }
    if (period.months() > LONGEST) {
      return RateAnswer.none(RateGap.TOO_LONG);
    }
    return rate(candidates, period)
        .map(RateAnswer::of)
        .orElseGet(() -> missing(candidates, period));
  }

  /** The same part of other years, where it has a rate; in order. */
  public List<Period> answering(String from, String into, Period period) {
    List<Series> candidates =
        latestFirst().stream().filter(one -> one.unit().pair().joins(from, into)).toList();
    List<Period> known =
        candidates.stream().flatMap(one -> figures.shown(one, "").stream()).sorted().toList();
    if (known.isEmpty() || period.months() == 0 || period.months() > LONGEST) {
      return List.of();
    }
    int year = period.start().getYear();
    int first = known.get(0).start().getYear();
    int last = known.get(known.size() - 1).end().getYear();
    return IntStream.rangeClosed(first - year - 1, last - year)
        .mapToObj(period::plusYears)
        .filter(other -> !other.equals(period) && rate(candidates, other).isPresent())
        .toList();
  }

  private Optional<ExchangeRate> rate(List<Series> candidates, Period period) {
    List<Period> months = period.eachMonth();
    return candidates.stream()
        .filter(series -> months.stream().allMatch(month -> has(series, month)))
        .findFirst()
        .map(series -> months.stream().map(month -> shown(series, month)).toList())
        .or(() -> printed(candidates, period))
        .map(prints -> new ExchangeRate(period, prints));
  }

  private Optional<List<Observation>> printed(List<Series> candidates, Period period) {
    return candidates.stream()
        .filter(series -> has(series, period))
        .findFirst()
        .map(series -> List.of(shown(series, period)));
  }

  private RateAnswer missing(List<Series> candidates, Period period) {
    boolean later = this != whole && whole.rate(candidates, period).isPresent();
    RateGap gap = later ? RateGap.NOT_YET_KNOWN : RateGap.MONTHS_MISSING;
    return candidates.stream()
        .map(series -> new RateAnswer(null, gap, series, lacking(series, period)))
        .filter(answer -> answer.missing().size() < period.months())
        .min(Comparator.comparingInt(answer -> answer.missing().size()))
        .orElseGet(() -> new RateAnswer(null, gap, null, period.eachMonth()));
  }

  private List<Period> lacking(Series series, Period period) {
    return period.eachMonth().stream().filter(month -> !has(series, month)).toList();
  }

  private boolean has(Series series, Period period) {
    return ExchangeRate.accepts(shown(series, period));
  }

  private Observation shown(Series series, Period period) {
    return figures.select(series, "", period).shown();
  }

  private LocalDate reach(Series series) {
    return figures.shown(series, "").stream()
        .map(Period::end)
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
  }
}
