package org.itexports.graph.period;

import io.smallrye.common.annotation.NonBlocking;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.itexports.graph.composition.CompositionNode;
import org.itexports.graph.economy.EconomyFigures;
import org.itexports.graph.engine.RequestRelease;
import org.itexports.graph.engine.SchemaOrder;
import org.itexports.graph.figure.FigureNode;
import org.itexports.graph.figure.GrowthNode;
import org.itexports.graph.node.AsOf;
import org.itexports.graph.node.Lookup;
import org.itexports.graph.node.NodeType;
import org.itexports.period.InvalidPeriodException;
import org.itexports.period.Period;
import org.itexports.release.Release;
import org.itexports.sector.economy.Economy;

/** Periods, and what is known of them. */
@GraphQLApi
@NonBlocking
@SchemaOrder(20)
public class PeriodApi implements NodeType<PeriodNode> {

  private final RequestRelease release;

  PeriodApi(RequestRelease release) {
    this.release = release;
  }

  @Override
  public String typeName() {
    return PeriodNode.TYPE;
  }

  @Override
  public Optional<PeriodNode> find(Release in, String key) {
    try {
      return Optional.of(PeriodNode.of(in, Period.parse(key)));
    } catch (InvalidPeriodException e) {
      return Optional.empty();
    }
  }

  /** One period. */
  @Query
  @Description(
      "A period by any of its labels. A text that names no period is the error INVALID_PERIOD,"
          + " which shows the accepted forms.")
  public PeriodNode period(
      @NonNull @Name("of") @Description("A label, such as `FY2025` or `2025-12`.") String of) {
    return PeriodNode.of(release.get(), Lookup.period(of));
  }

  /** The total. */
  @Description("The total of an economy's exports in the period, from its headline series.")
  public FigureNode total(
      @Source PeriodNode period,
      @Name("economy")
          @Description("Code or name of the economy. Absent: the one the release is about.")
          String economy,
      @Name("asOf") @Description(AsOf.DAY) LocalDate asOf) {
    return figures(period, economy, asOf).total(period.period());
  }

  /** Growth over the year before. */
  @Description("Growth of the total over the same period a year earlier.")
  public GrowthNode growth(
      @Source PeriodNode period,
      @Name("economy")
          @Description("Code or name of the economy. Absent: the one the release is about.")
          String economy,
      @Name("asOf") @Description(AsOf.DAY) LocalDate asOf) {
    return figures(period, economy, asOf).growth(period.period());
  }

  /** Printed tables. */
  @NonNull
  @Description("All printed tables that divide a total of the period; at most 50.")
  public List<CompositionNode> compositions(
      @Source PeriodNode period, @Name("asOf") @Description(AsOf.DAY) LocalDate asOf) {
    Release in = period.release().knownOn(asOf);
    return in.tables().all().stream()
        .filter(table -> table.period().equals(period.period()))
        .limit(50)
        .map(table -> CompositionNode.of(in, table))
        .toList();
  }

  private static EconomyFigures figures(PeriodNode period, String code, LocalDate asOf) {
    Release in = period.release().knownOn(asOf);
    Economy economy = Lookup.economy(in, code);
    return new EconomyFigures(in, economy);
  }
}
