package org.itexports.concentration;

/**
 * The threshold of Stenbacka: above which share the largest member may be called dominant, given
 * how far it is ahead of the second.
 *
 * <p>Formula: 1/2 (1 &minus; g (s<sub>(1)</sub>&sup2; &minus; s<sub>(2)</sub>&sup2;)) with g = 1,
 * the usual choice. Scale: 0 (one has all) to 1/2 (the two largest are equal). Only the two largest
 * members count. Undefined for one member.
 *
 * <p>Reference: A. Melnik, O. Shy and R. Stenbacka, "Assessing Market Dominance", Journal of
 * Economic Behavior and Organization 68 (2008), 63-72, doi:10.1016/j.jebo.2008.03.010.
 */
public record StenbackaThreshold() implements Index {

  @Override
  public Estimate estimate(Known known) {
    if (known.count().upper() == 1) {
      return Undefined.singleMember();
    }
    Bounds bounds = known.lead().fall(lead -> Math.max(0, (1 - lead) / 2));
    return Estimate.of(bounds, Scale.FRACTION.limitedTo(0.5), known);
  }
}
