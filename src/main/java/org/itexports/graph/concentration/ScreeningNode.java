package org.itexports.graph.concentration;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.concentration.Answer;
import org.itexports.concentration.Screening;

/** The answer of a guideline. */
@Type("Screening")
@Description(
    "Whether an index is above the threshold of a guideline, as far as its bounds tell. The"
        + " thresholds were made for antitrust markets, which an export sector is not.")
public record ScreeningNode(
    @NonNull @Description("YES if every value that fits is above the threshold, NO if none is.")
        Answer answer,
    @Description("What the index is compared with, on its own scale. The comparison is strict.")
        double threshold,
    @NonNull @Description("The answer in words.") String text) {

  /** The answer on the graph. */
  public static ScreeningNode of(Screening screening) {
    return new ScreeningNode(screening.answer(), screening.threshold(), screening.text());
  }
}
