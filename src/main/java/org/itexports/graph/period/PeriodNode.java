package org.itexports.graph.period;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.graph.node.Node;
import org.itexports.graph.node.NodeId;
import org.itexports.period.Frequency;
import org.itexports.period.Period;
import org.itexports.release.Release;

/** A period as the graph shows it. */
@Type("Period")
@Description(
    "A date interval, both ends included. It has one canonical label; synonyms are accepted:"
        + " `FY2026-YTD03` is answered as `FY2026-Q1`. Fiscal years run from 1 July to 30 June.")
public record PeriodNode(
    @NonNull
        @Description(
            "The canonical label: FY2025, FY2026-H1, FY2026-Q1, FY2026-YTD05, CY2024, 2025-12,"
                + " 2025-12-31 or 2013-07-01/2018-05-24.")
        String label,
    @NonNull @Description("First day.") LocalDate start,
    @NonNull @Description("Last day.") LocalDate end,
    @NonNull @Description("What kind of interval it is.") Frequency frequency,
    @Ignore Release release,
    @Ignore Period period)
    implements Node {

  static final String TYPE = "Period";

  /** The node of a period. */
  public static PeriodNode of(Release release, Period period) {
    return new PeriodNode(
        period.label(), period.start(), period.end(), period.frequency(), release, period);
  }

  @Override
  @Id
  @NonNull
  @Description(Node.ID)
  public String getId() {
    return NodeId.of(release, TYPE, period.label());
  }
}
