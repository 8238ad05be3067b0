package org.itexports.graph.figure;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.graph.observation.ObservationNode;
import org.itexports.observation.Alternative;
import org.itexports.observation.AlternativeTag;
import org.itexports.observation.Observation;
import org.itexports.release.Release;

/** Another print of a figure. */
@Type("Alternative")
@Description("Another print of the figure, and why it is not the one shown.")
public record AlternativeNode(
    @NonNull @Description("The print.") ObservationNode observation,
    @NonNull @Description("Why it is not the one shown.") AlternativeTag tag,
    @Description("The print with more digits that it agrees with. Null if there is none.")
        ObservationNode roundingOf) {

  static AlternativeNode of(Release release, Alternative alternative) {
    Observation finer = alternative.roundingOf();
    return new AlternativeNode(
        ObservationNode.of(release, alternative.observation()),
        alternative.tag(),
        finer == null ? null : ObservationNode.of(release, finer));
  }

  static AlternativeNode otherBasis(Release release, Observation print) {
    return new AlternativeNode(
        ObservationNode.of(release, print), AlternativeTag.OTHER_BASIS, null);
  }
}
