package org.itexports.dataset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.itexports.observation.Observation;
import org.itexports.observation.PrintStatus;
import org.itexports.observation.Unit;
import org.itexports.observation.Vintage;

/** What must hold of each print by itself. */
final class PrintRules {

  private final Dataset dataset;
  private final Origins origins;
  private final List<Defect> defects = new ArrayList<>();

  private PrintRules(Dataset dataset, Origins origins) {
    this.dataset = dataset;
    this.origins = origins;
  }

  static List<Defect> check(Dataset dataset, Origins origins) {
    PrintRules rules = new PrintRules(dataset, origins);
    dataset.observations().forEach(rules::values);
    dataset.observations().forEach(rules::knownSince);
    return rules.defects;
  }

  private void defect(Observation print, String column, String reason) {
    defects.add(origins.defect(print, column, reason));
  }

  private void values(Observation print) {
    if (print.value().signum() < 0 && !print.series().measure().mayBeNegative()) {
      defect(print, "value", "is negative: " + print.value());
    }
    if (print.series().unit() == Unit.SHARE && print.value().compareTo(BigDecimal.ONE) > 0) {
      defect(print, "value", "is a share over 1: " + print.value());
    }
    if (print.resolution().signum() <= 0) {
      defect(print, "resolution", "must be more than 0: " + print.resolution());
    } else if (print.value().remainder(print.resolution().add(print.resolution())).signum() != 0) {
      defect(print, "resolution", "does not fit the digits of " + print.value().toPlainString());
    }
    boolean revised = print.status() == PrintStatus.REVISED;
    if (revised != (print.vintage() == Vintage.REVISED)) {
      defect(print, "vintage", "and status must both say REVISED, or neither");
    }
  }

  /** A print is known since its own date, or since the release that brought it, and never both. */
  private void knownSince(Observation print) {
    boolean dated = print.published() != null;
    if (dated && print.added() != null) {
      defect(print, "added", "must be empty: the source shows the date " + print.published());
    }
    if (!dated && print.added() == null) {
      defect(print, "added", "must not be empty: the source shows no date");
    }
    if (print.added() != null && print.added().isAfter(dataset.published())) {
      defect(print, "added", "is after the package was created: " + print.added());
    }
  }
}
