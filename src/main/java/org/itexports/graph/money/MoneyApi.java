package org.itexports.graph.money;

import io.smallrye.common.annotation.NonBlocking;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.itexports.graph.engine.Weight;
import org.itexports.graph.figure.Absence;
import org.itexports.graph.figure.AbsenceReason;
import org.itexports.graph.figure.FigureNode;
import org.itexports.graph.figure.FigureQuery;
import org.itexports.graph.node.AsOf;
import org.itexports.graph.observation.ObservationNode;
import org.itexports.graph.target.TargetNode;
import org.itexports.observation.Observation;
import org.itexports.observation.Unit;
import org.itexports.period.Period;
import org.itexports.release.Release;
import org.itexports.sector.target.Target;

/** Amounts of money in another currency. */
@GraphQLApi
@NonBlocking
public class MoneyApi {

  private static final String CURRENCY =
      "ISO 4217 code of the currency, such as `PKR` or `USD`. A currency without a rate gives an"
          + " absence; what is not three letters is the error INVALID_ARGUMENT.";

  /** A figure in another currency. */
  @Name("moneyIn")
  @Description(
      "The figure in another currency, at the average rate of its period. A figure as known on a"
          + " day is converted with the rates printed by that day.")
  @Weight(6)
  public ConvertedMoney figureIn(
      @Source FigureNode figure,
      @NonNull @Name("currency") @Description(CURRENCY) String currency) {
    FigureQuery query = figure.query();
    String into = MoneyConversion.currency(query.release(), currency);
    if (query.series().unit().currency() == null) {
      return ConvertedMoney.absent(into, null, MoneyConversion.notMoney(figure.unit()));
    }
    return figure.observation() == null
        ? ConvertedMoney.absent(into, null, figure.absence())
        : MoneyConversion.of(query.release(), figure.observation().print()).into(into);
  }

  /** A print in another currency. */
  @Name("moneyIn")
  @Description("The print in another currency, at the average rate of its period.")
  @Weight(6)
  public ConvertedMoney printIn(
      @Source ObservationNode observation,
      @NonNull @Name("currency") @Description(CURRENCY) String currency,
      @Name("asOf") @Description(AsOf.DAY) LocalDate asOf) {
    Release release = observation.release().knownOn(asOf);
    Observation print = observation.print();
    return MoneyConversion.of(release, print).into(MoneyConversion.currency(release, currency));
  }

  /** A target in another currency. */
  @Name("moneyIn")
  @Description(
      "The amount in another currency, at the average rate of the period in which it is due: absent"
          + " until all of that has a rate. It is not what the amount was worth when it was announced.")
  @Weight(6)
  public ConvertedMoney targetIn(
      @Source TargetNode node,
      @NonNull @Name("currency") @Description(CURRENCY) String currency,
      @Name("asOf") @Description(AsOf.DAY) LocalDate asOf) {
    Release release = node.release().knownOn(asOf);
    String into = MoneyConversion.currency(release, currency);
    Target target = node.target();
    if (target.period() == null && !into.equals(Unit.USD.currency())) {
      String text = "No period was named in which it is due, so that there is no rate to take.";
      return ConvertedMoney.absent(
          into, null, new Absence(AbsenceReason.NO_PERIOD, text, List.of()));
    }
    Period due = target.period();
    return new MoneyConversion(release, Unit.USD, target.value(), null, null, due, other -> false)
        .into(into);
  }
}
