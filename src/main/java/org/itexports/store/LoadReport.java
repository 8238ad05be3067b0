package org.itexports.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.itexports.release.ReleaseEntry;

/**
 * What a load has brought.
 *
 * @param release the release that the package is
 * @param isNew whether it is one only since this load; else nothing has changed
 * @param tables what is different from the release loaded before, table by table; empty if it is
 *     not new
 */
public record LoadReport(ReleaseEntry release, boolean isNew, List<TableReport> tables) {

  /**
   * What is different in one table.
   *
   * @param table its name
   * @param added rows that are new
   * @param revised rows of which cells are different
   * @param withdrawn rows that are gone
   * @param unchanged rows that are as they were
   */
  public record TableReport(String table, int added, int revised, int withdrawn, int unchanged) {}

  /** Copies the list. */
  public LoadReport {
    tables = List.copyOf(tables);
  }

  static LoadReport unchanged(ReleaseEntry release) {
    return new LoadReport(release, false, List.of());
  }

  /** The same as JSON. */
  public String json() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("package", release.name());
    root.put("version", release.version());
    root.put("release", release.number());
    root.put("hash", release.hash());
    root.put("new", isNew);
    ArrayNode list = root.putArray("tables");
    for (TableReport table : tables) {
      list.addObject()
          .put("table", table.table())
          .put("added", table.added())
          .put("revised", table.revised())
          .put("withdrawn", table.withdrawn())
          .put("unchanged", table.unchanged());
    }
    return root.toString();
  }
}
