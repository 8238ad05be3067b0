package org.itexports.sector.policy;

import java.math.BigDecimal;
import java.util.List;
import org.itexports.observation.Source;
import org.itexports.period.Period;

/**
 * A decision or programme, as one source reports it.
 *
 * @param id natural key
 * @param economy code of the economy
 * @param kind what it is about
 * @param name short name
 * @param summary what was decided or reported
 * @param period day, month or year of the event, null if the source shows none
 * @param value a number that belongs to it, null if there is none
 * @param unit unit of the number, null without one
 * @param institutions slugs of the institutions that set, announce or run it
 * @param source who reports it
 * @param locator where in the source
 * @param note what else a reader must know, or empty
 */
public record Policy(
    String id,
    String economy,
    PolicyKind kind,
    String name,
    String summary,
    Period period,
    BigDecimal value,
    PolicyUnit unit,
    List<String> institutions,
    Source source,
    String locator,
    String note) {

  /** Copies the list. */
  public Policy {
    institutions = List.copyOf(institutions);
  }
}
