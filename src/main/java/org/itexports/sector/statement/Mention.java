package org.itexports.sector.statement;

/**
 * A thing that a statement is about.
 *
 * @param type what type of thing it is
 * @param key its natural key
 */
public record Mention(Type type, String key) {

  /** The types of things that statements are about. */
  public enum Type {
    /** An economy, by code. */
    ECONOMY,
    /** A firm, by slug. */
    FIRM,
    /** A market, by code. */
    MARKET,
    /** A category of service, by code. */
    CATEGORY,
    /** A platform, by slug. */
    PLATFORM,
    /** An institution, by slug. */
    INSTITUTION,
    /** A city, by slug. */
    CITY,
    /** A park, by slug. */
    PARK,
    /** A policy, by key. */
    POLICY,
    /** A target, by key. */
    TARGET
  }
}
