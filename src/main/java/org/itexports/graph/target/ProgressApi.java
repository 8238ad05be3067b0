package org.itexports.graph.target;

import io.smallrye.common.annotation.NonBlocking;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.itexports.graph.engine.ListSize;
import org.itexports.graph.engine.Weight;
import org.itexports.graph.figure.Money;
import org.itexports.graph.period.PeriodNode;
import org.itexports.observation.Unit;
import org.itexports.period.Period;
import org.itexports.relay.ClientException;
import org.itexports.relay.ErrorCode;
import org.itexports.sector.target.RequiredGrowth;

/** The way that is left to a target. */
@GraphQLApi
@NonBlocking
public class ProgressApi {

  private static final int MOST_YEARS = 50;

  /** What each year would need. */
  @Description(
      "What constant growth would need in each year from `from` to the end of the period in which"
          + " the target is due: years of the same beginning as `from`, then the twelve months that"
          + " end with that period. Computed, never data. Null without `requiredGrowth`. At most 50"
          + " points; a longer way is the error LIST_TOO_LONG.")
  @ListSize(50)
  public List<PathPointNode> path(@Source ProgressNode progress) {
    Way way = progress.way();
    return way.growth() == null ? null : points(way);
  }

  /** Whether observed growth is enough. */
  @Description(
      "Whether growth as observed from year to year in the same series up to the year `from` is"
          + " enough for the target.")
  @Weight(20)
  public TrackNode onTrack(
      @Source ProgressNode progress,
      @Name("years")
          @Description(
              "Only growth in the last so many years up to `from`, 1 to 50. Absent: in all of"
                  + " them, at most 50.")
          Integer years) {
    int window = window(years);
    Way way = progress.way();
    return way.growth() == null
        ? new TrackNode(null, null, null, 0, null, List.of(), way.absence(), way.absence().text())
        : ObservedGrowth.upTo(way.from(), window).against(way.growth());
  }

  /** The year of a point. */
  @NonNull
  @Description("The year that would need it.")
  public PeriodNode period(@Source PathPointNode point) {
    return PeriodNode.of(point.release(), point.period());
  }

  private static List<PathPointNode> points(Way way) {
    RequiredGrowth growth = way.growth();
    if (growth.years() > MOST_YEARS - 1) {
      throw new ClientException(
          ErrorCode.LIST_TOO_LONG,
          "The way to %s has more than %d points: name a later year to begin with."
              .formatted(way.due(), MOST_YEARS),
          Map.of("maximum", MOST_YEARS));
    }
    List<PathPointNode> points = new ArrayList<>();
    for (int passed = 0; passed < growth.years(); passed++) {
      points.add(point(way, passed, way.from().period().plusYears(passed)));
    }
    points.add(point(way, growth.years(), lastYear(way.due())));
    return List.copyOf(points);
  }

  private static PathPointNode point(Way way, double passed, Period year) {
    Money needed = Money.of(way.growth().after(passed), Unit.USD);
    return new PathPointNode(passed, needed, way.from().release(), year);
  }

  /** The twelve months that end with a period. */
  private static Period lastYear(Period due) {
    return new Period(due.end().plusDays(1).minusYears(1), due.end());
  }

  private static int window(Integer years) {
    if (years != null && (years < 1 || years > MOST_YEARS)) {
      throw new ClientException(
          ErrorCode.INVALID_ARGUMENT, "`years` must be 1 to " + MOST_YEARS + ": " + years);
    }
    return years == null ? MOST_YEARS : years;
  }
}
