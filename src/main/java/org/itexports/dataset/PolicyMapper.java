package org.itexports.dataset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.itexports.dataset.Table.Row;
import org.itexports.observation.Source;
import org.itexports.period.Period;
import org.itexports.sector.policy.Policy;
import org.itexports.sector.policy.PolicyKind;
import org.itexports.sector.policy.PolicyUnit;

/** Turns rows into policies. */
final class PolicyMapper {

  private final Map<String, Source> sources;
  private final Map<String, List<String>> institutions;
  private final List<Defect> defects;

  PolicyMapper(
      Map<String, Source> sources, Map<String, List<String>> institutions, List<Defect> defects) {
    this.sources = sources;
    this.institutions = institutions;
    this.defects = defects;
  }

  /** The policy in a row, or null if the row cannot be one. */
  Policy policy(Row row) {
    Source source = sources.get(row.text("source"));
    boolean dated = !row.text("period").isEmpty();
    Period period = dated ? PeriodCell.read(row, "period", defects) : null;
    if (source == null || (dated && period == null)) {
      return null;
    }
    String value = row.text("value");
    String unit = row.text("unit");
    if (value.isEmpty() != unit.isEmpty()) {
      defects.add(row.defect("unit", "goes with a value, and only with one"));
    }
    return new Policy(
        row.text("id"),
        row.text("economy"),
        PolicyKind.valueOf(row.text("kind")),
        row.text("name"),
        row.text("summary"),
        period,
        value.isEmpty() ? null : new BigDecimal(value),
        unit.isEmpty() ? null : PolicyUnit.valueOf(unit),
        institutions.getOrDefault(row.text("id"), List.of()),
        source,
        row.text("locator"),
        row.text("note"));
  }
}
