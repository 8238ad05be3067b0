package org.itexports.graph.concentration.index;

import io.smallrye.common.annotation.NonBlocking;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.itexports.concentration.ConcentrationRatio;
import org.itexports.concentration.Dominance;
import org.itexports.concentration.HerfindahlDual;
import org.itexports.concentration.HerfindahlHirschman;
import org.itexports.concentration.Hirschman;
import org.itexports.concentration.Kvalseth;
import org.itexports.concentration.NormalisedHerfindahl;
import org.itexports.concentration.Rosenbluth;
import org.itexports.concentration.StenbackaThreshold;
import org.itexports.concentration.UnctadConcentration;
import org.itexports.graph.concentration.ConcentrationNode;
import org.itexports.graph.concentration.EstimateNode;
import org.itexports.graph.engine.SchemaOrder;
import org.itexports.graph.engine.Weight;

/** Indices of how large shares are. */
@GraphQLApi
@NonBlocking
@SchemaOrder(16)
public class ShareIndexFields {

  /** HHI. */
  @Description(
      "Herfindahl-Hirschman index: 10,000 times the sum of s^2. Scale 0 to 10,000; 10,000"
          + " is one member. Reference: US Merger Guidelines 2023, section 2.1.")
  @Weight(3)
  public EstimateNode hhi(@Source ConcentrationNode concentration) {
    return EstimateNode.of(concentration, HerfindahlHirschman::new);
  }

  /** Normalised HHI. */
  @Description(
      "Normalised Herfindahl index: (H - 1/n) / (1 - 1/n) with H the sum of s^2. Scale 0"
          + " to 1; 0 is equal shares. Undefined for one member, and where n is not known."
          + " Reference: as `herf` of the R package REAT, Wieland 2019, REGION 6, R1-R57.")
  @Weight(3)
  public EstimateNode normalisedHhi(@Source ConcentrationNode concentration) {
    return EstimateNode.of(concentration, NormalisedHerfindahl::new);
  }

  /** HHI dual. */
  @Description(
      "Dual of the Herfindahl index, the part of it that inequality makes and not the"
          + " number of members: 1 - 1/(n H). Scale 0 (all equal, or one member) to 1 - 1/n."
          + " Undefined where n is not known. Reference: as `concstats_hhi_d` of the R package"
          + " concstats 0.1.6.")
  @Weight(3)
  public EstimateNode hhiDual(@Source ConcentrationNode concentration) {
    return EstimateNode.of(concentration, HerfindahlDual::new);
  }

  /** Concentration ratio. */
  @Description(
      "Concentration ratio CR_k: the sum of the k largest shares. A fraction, 0 to 1; 1"
          + " where k is n or more. Reference: Hall and Tideman 1967,"
          + " doi:10.1080/01621459.1967.10482897.")
  @Weight(2)
  public EstimateNode concentrationRatio(
      @Source ConcentrationNode concentration,
      @Name("k") @Description("How many of the largest, 1 or more. Absent: 4.") Integer k) {
    return EstimateNode.of(concentration, () -> new ConcentrationRatio(k == null ? 4 : k));
  }

  /** Rosenbluth. */
  @Description(
      "Rosenbluth index, also called Hall-Tideman index: 1 / (2 (sum of i s_(i)) - 1), the"
          + " largest member having rank i = 1; it is 1 / (n (1 - Gini)) with the plain Gini"
          + " coefficient. Scale above 0 (1/n where n are equal) to 1 (one member). Reference:"
          + " Hall and Tideman 1967, doi:10.1080/01621459.1967.10482897.")
  @Weight(10)
  public EstimateNode rosenbluth(@Source ConcentrationNode concentration) {
    return EstimateNode.of(concentration, Rosenbluth::new);
  }

  /** Kvalseth. */
  @Description(
      "CK, the value-valid index of Kvalseth: the sum of s_(i) / i, the largest member"
          + " having rank i = 1. Scale above 0 to 1 (one member). Reference: Kvalseth 2022,"
          + " doi:10.1371/journal.pone.0264613.")
  @Weight(10)
  public EstimateNode kvalseth(@Source ConcentrationNode concentration) {
    return EstimateNode.of(concentration, Kvalseth::new);
  }

  /** Hirschman. */
  @Description(
      "Hirschman index: the square root of the sum of s^2. Scale above 0 (1/sqrt(n) where"
          + " n are equal) to 1 (one member). Reference: Hirschman 1964, American Economic Review"
          + " 54, 761.")
  @Weight(3)
  public EstimateNode hirschman(@Source ConcentrationNode concentration) {
    return EstimateNode.of(concentration, Hirschman::new);
  }

  /** UNCTAD. */
  @Description(
      "UNCTAD's concentration index: (sqrt(H) - sqrt(1/n)) / (1 - sqrt(1/n)), where n is"
          + " your `number` of groups or economies there are, those without a share among them."
          + " Scale 0 to 1. It takes square roots, so it is not `normalisedHhi`. Undefined for n"
          + " = 1. Reference: UNCTAD Handbook of Statistics, calculation methods.")
  @Weight(3)
  public EstimateNode unctadConcentration(
      @Source ConcentrationNode concentration,
      @NonNull
          @Name("number")
          @Description(
              "How many groups or economies there are, 1 or more; at least as many as have a share.")
          Integer number) {
    return EstimateNode.of(concentration, () -> new UnctadConcentration(number));
  }

  /** Dominance. */
  @Description(
      "Dominance index of Garcia Alba: the sum of (s^2 / H)^2. Scale 1/n to 1. It may fall"
          + " when small members merge, so no bounds follow from those of the shares: null with"
          + " the reason NOT_MONOTONE unless the data pin it. Reference: as `concstats_dom` of"
          + " the R package concstats 0.1.6.")
  @Weight(3)
  public EstimateNode dominance(@Source ConcentrationNode concentration) {
    return EstimateNode.of(concentration, Dominance::new);
  }

  /** Stenbacka. */
  @Description(
      "Dominance threshold of Melnik, Shy and Stenbacka: (1 - (s_(1)^2 - s_(2)^2)) / 2,"
          + " above which share the largest member may be called dominant. Scale 0 (one has all)"
          + " to 0.5 (the two largest are equal). Undefined for one member. Reference:"
          + " doi:10.1016/j.jebo.2008.03.010.")
  @Weight(3)
  public EstimateNode stenbackaThreshold(@Source ConcentrationNode concentration) {
    return EstimateNode.of(concentration, StenbackaThreshold::new);
  }
}
