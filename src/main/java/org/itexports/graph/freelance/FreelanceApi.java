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
import org.itexports.graph.node.LatestPeriod;
import org.itexports.graph.node.Lookup;
import org.itexports.observation.Composition;
import org.itexports.observation.Dimension;
import org.itexports.observation.Level;
import org.itexports.observation.Series;
import org.itexports.period.Period;
import org.itexports.release.Release;

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
      @Name("asOf") @Description("Only prints known on this day count.") LocalDate asOf) {
    String key = economy.economy().freelanceSeries();
    if (key == null) {
      return null;
    }
    Release in = economy.release();
    Series series = in.series().find(key).orElseThrow();
    Period asked =
        period == null ? LatestPeriod.of(in.figures().shown(series, "")) : Lookup.period(period);
    return asked == null ? null : new FigureQuery(in, series, "", asked, asOf).answer();
  }

  /** The freelancers' share. */
  @Description(
      "The freelancers' share of the economy's exports in a period, where one source prints both"
          + " their earnings and the total. Figures of two sources are never divided.")
  public FreelanceShareNode freelanceShare(
      @Source EconomyNode economy, @Name("period") @Description(PERIOD) String period) {
    Release in = economy.release();
    List<Period> answering =
        in.compositions().periods(economy.code(), Dimension.CHANNEL, Level.CHANNEL);
    Period asked = period == null ? LatestPeriod.of(answering) : Lookup.period(period);
    Optional<Composition> table =
        asked == null
            ? Optional.empty()
            : in.compositions()
                .select(
                    economy.code(),
                    in.classifications().get(Dimension.CHANNEL),
                    Level.CHANNEL,
                    asked);
    return table
        .map(found -> TableLines.of(in, found, Level.CHANNEL).get(0))
        .map(FreelanceApi::share)
        .orElseGet(() -> absent(economy, asked, answering));
  }

  private static FreelanceShareNode share(LineNode line) {
    return new FreelanceShareNode(line.share(), line, null);
  }

  private static FreelanceShareNode absent(
      EconomyNode economy, Period asked, List<Period> answering) {
    String text =
        "%s: no source prints freelance exports and the total together%s."
            .formatted(economy.name(), asked == null ? "" : " for " + asked.label());
    return new FreelanceShareNode(
        null,
        null,
        asked == null
            ? new Absence(AbsenceReason.NO_COMPOSITION, text, List.of())
            : Absence.of(AbsenceReason.NO_COMPOSITION, text, asked, answering));
  }
}
