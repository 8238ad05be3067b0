package org.itexports.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.itexports.dataset.DataPackage;
import org.itexports.dataset.Table;

/**
 * Packages that say since when a print without date counts, in a column of their own if need be.
 */
final class AddedDays {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ADDED = "added";

  private AddedDays() {}

  static DataPackage in(DataPackage texts, String table, String id, String day) {
    Map<String, List<List<String>>> rows = new LinkedHashMap<>();
    for (Table one : texts.tables()) {
      List<List<String>> cells = new ArrayList<>();
      for (Table.Row row : one.rows()) {
        cells.add(one.name().equals(table) ? row(one, row, id, day) : row.cells());
      }
      rows.put(one.name(), cells);
    }
    return DataPackage.of(descriptor(texts, table), rows);
  }

  private static List<String> row(Table table, Table.Row row, String id, String day) {
    List<String> cells = new ArrayList<>(row.cells());
    int position = table.columns().indexOf(ADDED);
    if (position < 0) {
      cells.add("");
      position = cells.size() - 1;
    }
    if (row.key().equals(id)) {
      cells.set(position, day);
    }
    return cells;
  }

  private static String descriptor(DataPackage texts, String table) {
    try {
      var descriptor = JSON.readTree(texts.descriptorText());
      for (var resource : descriptor.path("resources")) {
        var fields = (ArrayNode) resource.path("schema").path("fields");
        if (resource.path("name").asText().equals(table)
            && !fields.findValuesAsText("name").contains(ADDED)) {
          fields.addObject().put("name", ADDED).put("type", "date");
        }
      }
      return descriptor.toString();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
