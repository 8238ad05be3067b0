package org.itexports.graph.figure;

import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.itexports.graph.period.PeriodNode;
import org.itexports.graph.series.SeriesNode;

/** What a figure leads to. */
@GraphQLApi
@NonBlocking
public class FigureApi {

  /** The period. */
  @NonNull
  @Description("The period that the figure counts.")
  public PeriodNode period(@Source FigureNode figure) {
    return PeriodNode.of(figure.query().release(), figure.query().period());
  }

  /** The series. */
  @NonNull
  @Description("The series that the figure belongs to: what exactly is counted.")
  public SeriesNode series(@Source FigureNode figure) {
    return SeriesNode.of(figure.query().release(), figure.query().series());
  }

  /** Figures on other bases. */
  @NonNull
  @Description(
      "Prints for the same period that count something else. They are not comparable with the"
          + " figure, and none of them enters a growth rate or a share with it. At most 50.")
  public List<AlternativeNode> otherBases(@Source FigureNode figure) {
    return figure.query().otherBases();
  }

  /** Growth over the same period a year earlier. */
  @NonNull
  @Description(
      "Growth over the same period a year earlier, both figures from this series. Formula:"
          + " later / earlier - 1.")
  public GrowthNode growth(@Source FigureNode figure) {
    FigureQuery later = figure.query();
    return GrowthNode.between(later.of(later.period().plusYears(-1)), later);
  }
}
