package org.itexports.observation;

import java.util.Map;

/**
 * The closed list of members of a dimension, and which member contains which.
 *
 * @param dimension the dimension that it orders
 * @param parents code of each member to the code of the member that contains it, or to the empty
 *     text
 */
public record Classification(Dimension dimension, Map<String, String> parents) {

  /** Copies the map. */
  public Classification {
    parents = Map.copyOf(parents);
  }

  /** Whether the member is in the list. */
  public boolean knows(String member) {
    return parents.containsKey(member);
  }

  /** Code of the member that contains {@code member}, empty at the top. */
  public String parent(String member) {
    return parents.getOrDefault(member, "");
  }

  /** Whether {@code outer} contains {@code inner}, at any distance. */
  public boolean contains(String outer, String inner) {
    String parent = parent(inner);
    return !parent.isEmpty() && (parent.equals(outer) || contains(outer, parent));
  }
}
