package org.itexports.graph.freelance;

import io.smallrye.common.annotation.NonBlocking;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Source;
import org.itexports.graph.composition.LineNode;
import org.itexports.graph.composition.TableLines;
import org.itexports.graph.economy.EconomyNode;
import org.itexports.graph.engine.SchemaOrder;
import org.itexports.graph.figure.Absence;
import org.itexports.graph.figure.AbsenceReason;
import org.itexports.graph.figure.FigureNode;
import org.itexports.graph.figure.FigureQuery;
import org.itexports.graph.node.AsOf;
import org.itexports.graph.node.LatestPeriod;
import org.itexports.graph.node.Lookup;
import org.itexports.observation.Composition;
import org.itexports.observation.Dimension;
import org.itexports.observation.Level;
import org.itexports.observation.Series;
import org.itexports.period.Period;
import org.itexports.release.Release;
import org.itexports.release.TableOwner;

/** What an economy's freelancers earn abroad. */
@GraphQLApi
@NonBlocking
@SchemaOrder(12)
public class FreelanceApi {

  private static final String PERIOD =
      "Label of the period, such as `FY2026-YTD11`. Absent: the latest full year, else the period"
          + " that ends last.";

  /** Freelance exports. */
  @Description(
      "What the economy's freelancers earn abroad in a period, from the series that is a part of"
          + " the total. It is in the total already: never add it. Estimates and wider concepts"
          + " are `otherBases` of the figure. Null if no such series is recorded.")
  public FigureNode freelanceExports(
      @Source EconomyNode economy,
      @Name("period") @Description(PERIOD) String period,
      @Name("asOf") @Description(AsOf.DAY) LocalDate asOf) {
    String key = economy.economy().freelanceSeries();
    if (key == null) {
      return null;
    }
    Release in = economy.release().knownOn(asOf);
    Series series = in.series().find(key).orElseThrow();
    Period asked =
        period == null
            ? LatestPeriod.of(AsOf.periods(in, known -> known.figures().shown(series, "")))
            : Lookup.period(period);
    return asked == null ? null : new FigureQuery(in, series, "", asked).answer();
  }

  /** The freelancers' share. */
  @Description(
      "The freelancers' share of the economy's exports in a period, where one source prints both"
          + " their earnings and the total. Figures of two sources are never divided.")
  public FreelanceShareNode freelanceShare(
      @Source EconomyNode economy,
      @Name("period") @Description(PERIOD) String period,
      @Name("asOf") @Description(AsOf.DAY) LocalDate asOf) {
    Release in = economy.release().knownOn(asOf);
    List<Period> answering = AsOf.periods(in, known -> answering(known, economy));
    Period asked = period == null ? LatestPeriod.of(answering) : Lookup.period(period);
    Optional<Composition> table = asked == null ? Optional.empty() : table(in, economy, asked);
    return table
        .map(found -> TableLines.of(in, found, Level.CHANNEL).get(0))
        .map(FreelanceApi::share)
        .orElseGet(() -> new FreelanceShareNode(null, null, absence(in, economy, asked)));
  }

  private static List<Period> answering(Release in, EconomyNode economy) {
    return in.compositions()
        .periods(TableOwner.economy(economy.code()), Dimension.CHANNEL, Level.CHANNEL);
  }

  private static Optional<Composition> table(Release in, EconomyNode economy, Period asked) {
    return in.compositions()
        .select(
            TableOwner.economy(economy.code()),
            in.classifications().get(Dimension.CHANNEL),
            Level.CHANNEL,
            asked);
  }

  private static FreelanceShareNode share(LineNode line) {
    return new FreelanceShareNode(line.share(), line, null);
  }

  private static Absence absence(Release in, EconomyNode economy, Period asked) {
    String text =
        "%s: no source prints freelance exports and the total together%s."
            .formatted(economy.name(), asked == null ? "" : " for " + asked.label());
    if (asked == null) {
      return new Absence(AbsenceReason.NO_COMPOSITION, text, List.of());
    }
    Absence absence = Absence.of(AbsenceReason.NO_COMPOSITION, text, asked, answering(in, economy));
    return table(in.whole(), economy, asked).isPresent() ? absence.notYetKnown(in.asOf()) : absence;
  }
}
