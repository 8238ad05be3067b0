package org.itexports.sector.policy;

/** What a policy or programme is about. */
public enum PolicyKind {
  /** Taxes on export income, and exemptions from them. */
  TAX,
  /** What exporters may keep and do with foreign exchange. */
  FOREIGN_EXCHANGE,
  /** Special technology zones. */
  TECHNOLOGY_ZONE,
  /** Money for exporters. */
  GRANT,
  /** Acts of parliament and their making. */
  LAW,
  /** Published strategies. */
  STRATEGY,
  /** Software technology parks and IT parks. */
  PARK,
  /** Incubation centres. */
  INCUBATION,
  /** Centres and programmes that train freelancers. */
  TRAINING
}
