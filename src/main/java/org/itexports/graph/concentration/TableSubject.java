package org.itexports.graph.concentration;

import org.itexports.release.TableOwner;
import org.itexports.sector.economy.Economy;
import org.itexports.sector.firm.Firm;

/**
 * What printed tables divide.
 *
 * @param owner whose tables they are
 * @param code code of the member that is the owner itself, where members are economies or markets;
 *     null if not known
 * @param name name of the owner
 * @param divided what is divided: exports or revenue
 */
record TableSubject(TableOwner owner, String code, String name, String divided) {

  /** An economy's exports. */
  static TableSubject of(Economy economy) {
    return new TableSubject(
        TableOwner.economy(economy.code()), economy.code(), economy.name(), "exports");
  }

  /** A firm's revenue. */
  static TableSubject of(Firm firm) {
    return new TableSubject(TableOwner.firm(firm.slug()), firm.economy(), firm.name(), "revenue");
  }
}
