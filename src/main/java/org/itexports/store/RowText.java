package org.itexports.store;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Map;
import org.itexports.release.RowSpan;

/**
 * What is read of a stored row.
 *
 * @param resource name of the table
 * @param key what tells it from the other rows of the table
 * @param payload its cells
 * @param first number of the first release that holds it
 * @param last number of the last one
 */
@RegisterForReflection
public record RowText(String resource, String key, String payload, int first, int last) {

  /** Which row of which table. */
  record Place(String table, String key) {}

  Place place() {
    return new Place(resource, key);
  }

  Map<String, String> cells() {
    return Payload.cells(payload);
  }

  RowSpan span() {
    return new RowSpan(resource, key, cells(), first, last);
  }
}
