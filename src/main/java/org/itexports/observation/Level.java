package org.itexports.observation;

/** A level of a classification: the members at one level do not overlap. */
public enum Level {
  /** Main groups of service categories. */
  GROUP,
  /** The finest service categories; a group that a table does not divide stays whole. */
  LEAF,
  /** Single countries. */
  COUNTRY,
  /** Regions, or countries that the source lists as if they were regions. */
  REGION,
  /** Economies as parts of the world. */
  WORLD;

  /** The level that is meant where none is named. */
  public static Level defaultOf(Dimension dimension) {
    return switch (dimension) {
      case CATEGORY -> GROUP;
      case MARKET -> COUNTRY;
      case ECONOMY, NONE -> WORLD;
    };
  }
}
