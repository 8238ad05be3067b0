package org.itexports.graph.series;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.graph.node.Node;
import org.itexports.graph.node.NodeId;
import org.itexports.observation.Dimension;
import org.itexports.observation.Measure;
import org.itexports.observation.Series;
import org.itexports.observation.Unit;
import org.itexports.release.Release;

/** A series as the graph shows it. */
@Type("Series")
@Description(
    "Figures that may be compared with each other: one measure, concept, basis and scope. Growth"
        + " rates and shares never cross from one series to another.")
public record SeriesNode(
    @NonNull @Description("Natural key, as in `series(key:)`.") String key,
    @NonNull @Description("Short name.") String name,
    @NonNull @Description("What is measured.") Measure measure,
    @NonNull @Description("The statistical concept.") String concept,
    @NonNull @Description("What exactly is counted, and by whom.") String basis,
    @NonNull @Description("What is covered.") String scope,
    @NonNull @Description("Unit of the values.") Unit unit,
    @NonNull @Description("By what members the figures are divided.") Dimension dimension,
    @Description(
            "False where method or speaker differs from figure to figure, so that growth between"
                + " them would mean nothing and is not computed.")
        boolean comparableOverTime,
    @Description("What else a reader must know. Null if nothing.") String note,
    @Ignore Release release,
    @Ignore Series series)
    implements Node {

  static final String TYPE = "Series";

  /** The node of a series. */
  public static SeriesNode of(Release release, Series series) {
    return new SeriesNode(
        series.id(),
        series.name(),
        series.measure(),
        series.concept(),
        series.basis(),
        series.scope(),
        series.unit(),
        series.dimension(),
        series.comparableOverTime(),
        series.note().isEmpty() ? null : series.note(),
        release,
        series);
  }

  @Override
  @Id
  @NonNull
  @Description(Node.ID)
  public String getId() {
    return NodeId.of(release, TYPE, series.id());
  }
}
