package org.itexports.observation;

import java.util.List;

/** A level of a classification: the members at one level do not overlap. */
public enum Level {
  /** Main groups of service categories. */
  GROUP("main service category"),
  /** The finest service categories; a group that a table does not divide stays whole. */
  LEAF("single service line"),
  /** Single countries. */
  COUNTRY("country"),
  /** Regions, or countries that the source lists as if they were regions. */
  REGION("region"),
  /** Economies as parts of the world. */
  WORLD("economy of the world"),
  /** Segments of a firm's business. */
  SEGMENT("segment"),
  /** Freelancers, and everybody else together. */
  CHANNEL("channel");

  private final String words;

  Level(String words) {
    this.words = words;
  }

  /** What a member at this level is, for people. */
  public String words() {
    return words;
  }

  /** The levels of a dimension; the first is meant where none is named. */
  public static List<Level> of(Dimension dimension) {
    return switch (dimension) {
      case CATEGORY -> List.of(GROUP, LEAF);
      case MARKET -> List.of(COUNTRY, REGION);
      case ECONOMY -> List.of(WORLD, REGION);
      case SEGMENT -> List.of(SEGMENT);
      case CHANNEL -> List.of(CHANNEL);
      case NONE, CITY -> List.of();
    };
  }
}
