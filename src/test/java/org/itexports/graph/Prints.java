package org.itexports.graph;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Asks the root query for prints. */
final class Prints {

  private Prints() {}

  /** All prints that a condition holds for, page by page. */
  static List<JsonNode> all(String arguments) {
    List<JsonNode> found = new ArrayList<>();
    String after = "null";
    while (after != null) {
      JsonNode page =
          Ask.data(
                  """
                  { observations(first: 97, after: %s %s) { pageInfo { hasNextPage endCursor } nodes {
                      key value unit confidence status locator note doubt series { key }
                      period { label start end } source { kind published } } } }
                  """
                      .formatted(after, arguments.isEmpty() ? "" : ", " + arguments))
              .get("observations");
      page.get("nodes").forEach(found::add);
      boolean more = page.at("/pageInfo/hasNextPage").asBoolean();
      after = more ? page.at("/pageInfo/endCursor").toString() : null;
    }
    return found;
  }

  /** A value in a print as text. */
  static String text(JsonNode node, String pointer) {
    return node.at(pointer).asText();
  }
}
