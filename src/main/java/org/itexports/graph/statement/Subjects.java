package org.itexports.graph.statement;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.itexports.relay.ClientException;
import org.itexports.relay.ErrorCode;
import org.itexports.relay.GlobalId;
import org.itexports.sector.statement.Mention;

/** How the things that statements are about are named in the graph. */
final class Subjects {

  private Subjects() {}

  /** The node type of things of a type. */
  static String nodeType(Mention.Type type) {
    return switch (type) {
      case ECONOMY -> "Economy";
      case FIRM -> "Firm";
      case MARKET -> "Market";
      case CATEGORY -> "ServiceCategory";
      case PLATFORM -> "Platform";
      case INSTITUTION -> "Institution";
      case CITY -> "City";
      case PARK -> "Park";
      case POLICY -> "Policy";
      case TARGET -> "Target";
    };
  }

  /**
   * The mention of the thing with a global id.
   *
   * @throws ClientException INVALID_ARGUMENT if no statement can be about such a thing
   */
  static Mention mention(GlobalId global) {
    return Arrays.stream(Mention.Type.values())
        .filter(type -> nodeType(type).equals(global.type()))
        .map(type -> new Mention(type, global.key()))
        .findFirst()
        .orElseThrow(() -> notASubject(global.type()));
  }

  private static ClientException notASubject(String found) {
    String known =
        Arrays.stream(Mention.Type.values())
            .map(Subjects::nodeType)
            .sorted()
            .collect(Collectors.joining(", "));
    return new ClientException(
        ErrorCode.INVALID_ARGUMENT,
        "No statement is about a thing of the type " + found + ". They are about: " + known + ".",
        Map.of());
  }
}
