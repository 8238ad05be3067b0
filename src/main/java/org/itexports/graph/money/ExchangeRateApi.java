package org.itexports.graph.money;

import io.smallrye.common.annotation.NonBlocking;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.itexports.graph.economy.EconomyNode;
import org.itexports.graph.engine.ListSize;
import org.itexports.graph.engine.Weight;
import org.itexports.graph.figure.Absence;
import org.itexports.graph.figure.AbsenceReason;
import org.itexports.graph.node.AsOf;
import org.itexports.graph.node.Lookup;
import org.itexports.graph.observation.ObservationNode;
import org.itexports.graph.period.PeriodNode;
import org.itexports.graph.series.SeriesNode;
import org.itexports.graph.source.SourceNode;
import org.itexports.observation.ExchangeRate;
import org.itexports.observation.Series;
import org.itexports.period.Period;
import org.itexports.release.ExchangeRates;
import org.itexports.release.RateAnswer;
import org.itexports.release.Release;

/** Exchange rates, and what they rest on. */
@GraphQLApi
@NonBlocking
public class ExchangeRateApi {

  /** The exchange rate of an economy. */
  @Description("What the economy's currency was worth, averaged over a period.")
  @Weight(4)
  public ExchangeRateNode exchangeRate(
      @Source EconomyNode economy,
      @NonNull @Name("period") @Description("Label of the period, such as `FY2025`.") String period,
      @Name("asOf") @Description(AsOf.DAY) LocalDate asOf) {
    Release release = economy.release().knownOn(asOf);
    Period asked = Lookup.period(period);
    return release
        .exchangeRates()
        .pair(economy.code())
        .map(pair -> new RateQuery(release, pair.base(), pair.quote(), asked))
        .map(query -> query.node(query.find()))
        .orElseGet(() -> none(release, economy, asked));
  }

  private static ExchangeRateNode none(Release release, EconomyNode economy, Period asked) {
    String text = "No recorded source prints an exchange rate of " + economy.name() + ".";
    Absence absence = new Absence(AbsenceReason.NO_RATE, text, List.of());
    return ExchangeRateNode.absent(release, asked, RateAnswer.NO_SERIES, absence);
  }

  /** The period of a rate. */
  @NonNull
  @Description("The period that it is the average of.")
  public PeriodNode period(@Source ExchangeRateNode rate) {
    return PeriodNode.of(rate.release(), rate.period());
  }

  /** The series of a rate. */
  @Description(
      "The series that it is taken from: of those that have all that is needed, the one that"
          + " reaches the latest day, then the first by key. If some months are missing, the"
          + " monthly series that lacks the fewest. Null otherwise.")
  public SeriesNode series(@Source ExchangeRateNode rate) {
    ExchangeRate known = rate.answer().rate();
    Series series = known == null ? rate.answer().closest() : known.series();
    return series == null ? null : SeriesNode.of(rate.release(), series);
  }

  /** The prints behind a rate. */
  @NonNull
  @ListSize(ExchangeRates.LONGEST)
  @Description(
      "The prints that it is the mean of: one a month in order, or the one for the whole period."
          + " Empty if absent. At most 36.")
  public List<ObservationNode> observations(@Source ExchangeRateNode rate) {
    ExchangeRate known = rate.answer().rate();
    return known == null
        ? List.of()
        : known.prints().stream().map(print -> ObservationNode.of(rate.release(), print)).toList();
  }

  /** The sources of a rate. */
  @NonNull
  @ListSize(ExchangeRates.LONGEST)
  @Description("Who printed them, each source once. Empty if absent. At most 36.")
  public List<SourceNode> sources(@Source ExchangeRateNode rate) {
    return rate.answer().sources().stream()
        .map(source -> SourceNode.of(rate.release(), source))
        .toList();
  }
}
