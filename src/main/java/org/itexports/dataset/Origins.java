package org.itexports.dataset;

import java.util.IdentityHashMap;
import org.itexports.dataset.Table.Row;

/** Remembers the row that each record was read from, so that a defect can name its place. */
final class Origins {

  private final IdentityHashMap<Object, Row> rows = new IdentityHashMap<>();

  void put(Object subject, Row row) {
    rows.put(subject, row);
  }

  /** A defect of the record, at its row. */
  Defect defect(Object subject, String column, String reason) {
    return rows.get(subject).defect(column, reason);
  }
}
