package org.itexports.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.itexports.dataset.DataPackage;
import org.itexports.dataset.Table;
import org.itexports.release.RowSpan;
import org.itexports.store.LoadReport.TableReport;

/**
 * Turns the rows of the newest release into those of the next: rows that are gone or differ end
 * with the former, rows that are new or differ begin with the latter. What is as it was is not
 * written. By plain JDBC: a million rows are no entities.
 */
final class RowUpdate {

  private static final int BATCH = 1_000;
  private static final String STEP = "store rows";
  private static final String OPEN_ROWS =
      "select id, resource, row_key, hash from stored_row where package_id = ? and last_release = ?";
  private static final String END = "update stored_row set last_release = ? where id = ?";
  private static final String BEGIN =
      "insert into stored_row (package_id, resource, row_key, hash, payload, first_release,"
          + " last_release) values (?, ?, ?, ?, ?, ?, ?)";

  private final int packageId;
  private final int release;
  private final Progress progress;
  private final Map<String, Map<String, Table.Row>> left = new LinkedHashMap<>();
  private final Map<String, Tally> tallies = new TreeMap<>();
  private final long total;
  private long done;

  private RowUpdate(int packageId, int release, DataPackage texts, Progress progress) {
    this.packageId = packageId;
    this.release = release;
    this.progress = progress;
    texts.tables().forEach(table -> left.put(table.name(), byKey(table)));
    this.total = texts.tables().stream().mapToLong(table -> table.rows().size()).sum();
  }

  private static final class Tally {
    int added;
    int ended;
    int revised;
    int unchanged;
  }

  /**
   * Writes what is different.
   *
   * @param packageId the package
   * @param release number of the release that the package becomes
   * @throws RefusedException if rows of a table cannot be told from each other
   */
  static List<TableReport> write(
      Connection connection, int packageId, int release, DataPackage texts, Progress progress)
      throws SQLException {
    RowUpdate update = new RowUpdate(packageId, release, texts, progress);
    update.endRows(connection, texts);
    for (Table table : texts.tables()) {
      update.beginRows(connection, table);
    }
    progress.at(STEP, update.total, update.total);
    return update.tallies.entrySet().stream()
        .map(entry -> report(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static TableReport report(String table, Tally tally) {
    return new TableReport(
        table,
        tally.added - tally.revised,
        tally.revised,
        tally.ended - tally.revised,
        tally.unchanged);
  }

  private static Map<String, Table.Row> byKey(Table table) {
    Map<String, Table.Row> rows = new LinkedHashMap<>(table.rows().size() * 2);
    for (Table.Row row : table.rows()) {
      if (rows.put(row.key(), row) != null) {
        throw new RefusedException(
            "The table %s has a row twice, which a store cannot tell apart: %s"
                .formatted(table.name(), row.key().replace(Table.Row.BETWEEN_PARTS, ", ")));
      }
    }
    return rows;
  }

  /** Ends the rows that are not in the package as they are, and takes the others off the list. */
  private void endRows(Connection connection, DataPackage texts) throws SQLException {
    Map<String, Table> tables = new LinkedHashMap<>();
    texts.tables().forEach(table -> tables.put(table.name(), table));
    try (PreparedStatement open = connection.prepareStatement(OPEN_ROWS);
        PreparedStatement end = connection.prepareStatement(END)) {
      open.setFetchSize(BATCH);
      open.setInt(1, packageId);
      open.setInt(2, RowSpan.OPEN);
      int waiting = 0;
      try (ResultSet rows = open.executeQuery()) {
        while (rows.next()) {
          if (!isKept(tables.get(rows.getString(2)), rows)) {
            end.setInt(1, release - 1);
            end.setLong(2, rows.getLong(1));
            end.addBatch();
            waiting = flush(end, waiting + 1);
          }
        }
      }
      end.executeBatch();
    }
  }

  private boolean isKept(Table table, ResultSet stored) throws SQLException {
    Tally tally = tally(stored.getString(2));
    Map<String, Table.Row> incoming = left.getOrDefault(stored.getString(2), Map.of());
    String key = stored.getString(3);
    Table.Row row = incoming.get(key);
    if (row == null) {
      tally.ended++;
      return false;
    }
    if (!Payload.hash(Payload.of(table.columns(), row.cells())).equals(stored.getString(4))) {
      tally.ended++;
      tally.revised++;
      return false;
    }
    incoming.remove(key);
    tally.unchanged++;
    step();
    return true;
  }

  private void beginRows(Connection connection, Table table) throws SQLException {
    Tally tally = tally(table.name());
    try (PreparedStatement begin = connection.prepareStatement(BEGIN)) {
      int waiting = 0;
      for (Map.Entry<String, Table.Row> row : left.get(table.name()).entrySet()) {
        String payload = Payload.of(table.columns(), row.getValue().cells());
        begin.setInt(1, packageId);
        begin.setString(2, table.name());
        begin.setString(3, row.getKey());
        begin.setString(4, Payload.hash(payload));
        begin.setString(5, payload);
        begin.setInt(6, release);
        begin.setInt(7, RowSpan.OPEN);
        begin.addBatch();
        tally.added++;
        waiting = flush(begin, waiting + 1);
        step();
      }
      begin.executeBatch();
    }
  }

  private static int flush(PreparedStatement statement, int waiting) throws SQLException {
    if (waiting < BATCH) {
      return waiting;
    }
    statement.executeBatch();
    return 0;
  }

  private void step() {
    done++;
    if (done % BATCH == 0) {
      progress.at(STEP, done, total);
    }
  }

  private Tally tally(String table) {
    return tallies.computeIfAbsent(table, name -> new Tally());
  }
}
