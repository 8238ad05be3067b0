package org.itexports.release;

import org.itexports.observation.Composition;

/**
 * Whose printed tables are meant: those that divide an economy's exports, or a firm's revenue.
 *
 * @param economy code of the economy, null for a firm
 * @param firm slug of the firm, null for an economy
 */
public record TableOwner(String economy, String firm) {

  /** The tables of an economy. Tables of which economies are the parts are everyone's. */
  public static TableOwner economy(String code) {
    return new TableOwner(code, null);
  }

  /** The tables of a firm. */
  public static TableOwner firm(String slug) {
    return new TableOwner(null, slug);
  }

  boolean owns(Composition table) {
    return firm == null
        ? table.firm() == null && (table.economy() == null || table.economy().equals(economy))
        : firm.equals(table.firm());
  }
}
