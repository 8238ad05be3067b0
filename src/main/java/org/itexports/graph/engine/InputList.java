package org.itexports.graph.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** A list of input values; a single value stands for a list of one, as the specification says. */
record InputList(InputConverter items) implements InputConverter {

  @Override
  public List<Object> convert(Object value, String path) {
    if (value == null) {
      return null;
    }
    Collection<?> given = value instanceof Collection<?> many ? many : List.of(value);
    var converted = new ArrayList<Object>(given.size());
    for (Object item : given) {
      converted.add(items.convert(item, path));
    }
    return Collections.unmodifiableList(converted);
  }
}
