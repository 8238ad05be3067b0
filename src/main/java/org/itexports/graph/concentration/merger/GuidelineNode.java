package org.itexports.graph.concentration.merger;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.concentration.merger.Guideline;

/** A published merger guideline. */
@Type("MergerGuideline")
@Description("A question that a published merger guideline answers by numbers alone.")
public record GuidelineNode(
    @NonNull @Description("Its name here.") Guideline name,
    @NonNull @Description("What the guideline is called, and who issued it.") String title,
    @Description("The year in which it was issued.") int year,
    @NonNull @Description("Where in it the numbers stand.") String paragraph,
    @NonNull @Description("Where its text is published.") String address,
    @NonNull @Description("What YES affirms.") String statement) {

  static GuidelineNode of(Guideline guideline) {
    return new GuidelineNode(
        guideline,
        guideline.title(),
        guideline.year(),
        guideline.paragraph(),
        guideline.address(),
        guideline.statement());
  }
}
