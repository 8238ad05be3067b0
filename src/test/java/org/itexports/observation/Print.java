package org.itexports.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.itexports.period.Period;

/** A print to test with: one figure of one series, unless said otherwise. */
record Print(Observation observation) {

  private static final Source ANY =
      new Source(
          "any", "Anybody", "Anything", true, null, null, SourceKind.PRESS, true, "", List.of());
  private static final Series TOTAL =
      new Series(
          "total",
          "PK",
          null,
          null,
          "Total",
          Measure.EXPORTS,
          "concept",
          "basis",
          "scope",
          Unit.USD,
          Dimension.NONE,
          true,
          null,
          ANY,
          "");

  /** A first print by an undated newspaper, in millions with the digits as written. */
  static Print of(String id, String millions) {
    BigDecimal printed = new BigDecimal(millions);
    BigDecimal resolution = BigDecimal.valueOf(5, printed.scale() + 1);
    return new Print(
        new Observation(
            id,
            TOTAL,
            "",
            Period.parse("FY2021"),
            printed,
            Qualifier.EXACT,
            resolution,
            PrintStatus.OFFICIAL,
            Vintage.FIRST,
            false,
            "",
            ANY,
            "para 1",
            "",
            LocalDate.of(2022, 1, 1)));
  }

  Print on(String date) {
    return from(observation.source().kind(), LocalDate.parse(date));
  }

  Print by(SourceKind kind) {
    return from(kind, observation.published());
  }

  Print revised() {
    return with(Qualifier.EXACT, Vintage.REVISED, false, "");
  }

  Print yearAgo() {
    return with(Qualifier.EXACT, Vintage.YEAR_AGO, false, "");
  }

  Print atLeast() {
    return with(Qualifier.AT_LEAST, Vintage.FIRST, false, "");
  }

  Print atMost() {
    return with(Qualifier.AT_MOST, Vintage.FIRST, false, "");
  }

  Print inferred() {
    return with(Qualifier.EXACT, Vintage.FIRST, true, "");
  }

  Print doubtful() {
    return with(Qualifier.EXACT, Vintage.FIRST, false, "looks wrong");
  }

  private Print from(SourceKind kind, LocalDate published) {
    Source source =
        new Source("any", "Anybody", "Anything", true, null, published, kind, true, "", List.of());
    Observation o = observation;
    return new Print(
        new Observation(
            o.id(),
            o.series(),
            o.member(),
            o.period(),
            o.value(),
            o.qualifier(),
            o.resolution(),
            o.status(),
            o.vintage(),
            o.periodInferred(),
            o.doubt(),
            source,
            o.locator(),
            o.note(),
            o.added()));
  }

  private Print with(Qualifier qualifier, Vintage vintage, boolean inferred, String doubt) {
    Observation o = observation;
    return new Print(
        new Observation(
            o.id(),
            o.series(),
            o.member(),
            o.period(),
            o.value(),
            qualifier,
            o.resolution(),
            o.status(),
            vintage,
            inferred,
            doubt,
            o.source(),
            o.locator(),
            o.note(),
            o.added()));
  }
}
