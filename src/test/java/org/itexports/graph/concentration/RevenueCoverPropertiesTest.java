package org.itexports.graph.concentration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.itexports.concentration.Interval;
import org.itexports.concentration.Member;
import org.itexports.dataset.BundledDataset;
import org.itexports.observation.Observation;
import org.itexports.observation.Qualifier;
import org.itexports.period.Period;
import org.itexports.sector.firm.Firm;

/**
 * Whatever a firm truly sold month by month: its printed revenues bound what it sold in a period,
 * and its share lies within the limits.
 */
class RevenueCoverPropertiesTest {

  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final int MONTHS = 24;
  private static final BigDecimal DIGIT = BigDecimal.valueOf(10);
  private static final BigDecimal HALF = BigDecimal.valueOf(5);
  private static final Observation ANY = BundledDataset.get().observations().get(0);
  private static final Firm FIRM = BundledDataset.get().firms().get(0);

  /** Consecutive months, the first of them counted from the beginning. */
  record Span(int from, int months) {

    Period period() {
      LocalDate start = FIRST.plusMonths(from);
      return Period.parse(start + "/" + start.plusMonths(months).minusDays(1));
    }

    BigDecimal sum(List<Integer> monthly) {
      return BigDecimal.valueOf(
          monthly.subList(from, from + months).stream().mapToLong(Integer::longValue).sum());
    }

    boolean covers(int month) {
      return from <= month && month < from + months;
    }
  }

  @Provide
  Arbitrary<Span> spans() {
    return Combinators.combine(
            Arbitraries.integers().between(0, MONTHS - 1), Arbitraries.integers().between(1, 12))
        .as((from, months) -> new Span(from, Math.min(months, MONTHS - from)));
  }

  @Provide
  Arbitrary<List<Span>> prints() {
    return spans().list().ofMinSize(1).ofMaxSize(8);
  }

  @Property
  void thePrintedRevenuesBoundWhatWasSold(
      @ForAll @Size(MONTHS) List<@IntRange(max = 1000) Integer> monthly,
      @ForAll("prints") List<Span> printed,
      @ForAll("spans") Span asked) {
    cover(monthly, printed, asked)
        .ifPresent(
            cover ->
                assertThat(cover.most()).isGreaterThanOrEqualTo(asked.sum(monthly).doubleValue()));
  }

  @Property
  void theCoverIsTheCheapestOfAllAndThereIsOneWhereAnyCovers(
      @ForAll @Size(MONTHS) List<@IntRange(max = 1000) Integer> monthly,
      @ForAll("prints") List<Span> printed,
      @ForAll("spans") Span asked) {
    Optional<Double> cheapest =
        IntStream.range(0, 1 << printed.size())
            .mapToObj(chosen -> chosen(printed, chosen))
            .filter(some -> months(asked).allMatch(m -> some.stream().anyMatch(s -> s.covers(m))))
            .map(
                some ->
                    some.stream()
                        .mapToDouble(span -> amount(monthly, span).most().doubleValue())
                        .sum())
            .min(Double::compare);

    assertThat(cover(monthly, printed, asked).map(RevenueCover::most)).isEqualTo(cheapest);
  }

  @Property
  void aFirmsShareContainsEveryAllocationOfItsRevenue(
      @ForAll @Size(MONTHS) List<@IntRange(max = 1000) Integer> monthly,
      @ForAll("prints") List<Span> printed,
      @ForAll("spans") Span asked,
      @ForAll @IntRange(max = 100) int exportedPercent,
      @ForAll @IntRange(max = 10_000) int others) {
    double exports = asked.sum(monthly).doubleValue() * exportedPercent / 100;
    double total = exports + others;
    Observation shown = print(asked.period(), rounded(BigDecimal.valueOf(total)));
    cover(monthly, printed, asked)
        .map(cover -> new Exporter(FIRM, new Interval(0, cover.most()), null, cover))
        .map(exporter -> FirmChoice.member(exporter, shown))
        .map(Member::share)
        .filter(share -> total > 0)
        .ifPresent(
            share ->
                assertThat(exports / total)
                    .isBetween(share.lower(), Math.nextUp(share.upper() + 1e-12)));
  }

  @Property
  void printedExportsBoundTheShareFromBothSides(
      @ForAll @IntRange(max = 10_000) int exports,
      @ForAll @IntRange(min = 1, max = 10_000) int others) {
    Amount amount = new Amount(null, null, rounded(BigDecimal.valueOf(exports)), HALF);
    Interval limits = new Interval(amount.least().doubleValue(), amount.most().doubleValue());
    Observation shown =
        print(Period.parse("CY2020"), rounded(BigDecimal.valueOf(exports + others)));
    Interval share = FirmChoice.member(new Exporter(FIRM, limits, null, null), shown).share();

    assertThat(exports / (double) (exports + others))
        .isBetween(share.lower() - 1e-12, share.upper() + 1e-12);
  }

  private static Optional<RevenueCover> cover(
      List<Integer> monthly, List<Span> printed, Span asked) {
    return RevenueCover.cheapest(
        printed.stream().map(span -> amount(monthly, span)).toList(), asked.period());
  }

  private static Amount amount(List<Integer> monthly, Span span) {
    BigDecimal value = rounded(span.sum(monthly));
    return new Amount(print(span.period(), value), null, value, HALF);
  }

  private static BigDecimal rounded(BigDecimal value) {
    return value.divide(DIGIT).setScale(0, RoundingMode.HALF_EVEN).multiply(DIGIT);
  }

  private static Observation print(Period period, BigDecimal value) {
    return new Observation(
        "print/" + period,
        ANY.series(),
        "",
        period,
        value,
        Qualifier.EXACT,
        HALF,
        ANY.status(),
        ANY.vintage(),
        false,
        "",
        ANY.source(),
        "row",
        "",
        ANY.added());
  }

  private static List<Span> chosen(List<Span> printed, int bits) {
    return IntStream.range(0, printed.size())
        .filter(at -> (bits & (1 << at)) != 0)
        .mapToObj(printed::get)
        .toList();
  }

  private static IntStream months(Span asked) {
    return IntStream.range(asked.from(), asked.from() + asked.months());
  }
}
