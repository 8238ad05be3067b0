package org.itexports.relay;

import java.util.regex.Pattern;

/**
 * The id of a node in the whole graph: its type and its natural key, opaque to clients and stable
 * across releases.
 *
 * @param type the GraphQL type, such as {@code Market}
 * @param key the key that people know it by, such as {@code US}
 */
public record GlobalId(String type, String key) {

  private static final String VERSION = "1";
  private static final Pattern TYPE = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

  public GlobalId {
    if (!TYPE.matcher(type).matches() || key.isEmpty()) {
      throw new IllegalArgumentException("A global id needs a type name and a key");
    }
  }

  /** The opaque form of a node's id. */
  public static String of(String type, String key) {
    return new GlobalId(type, key).encode();
  }

  /**
   * Reads an opaque id.
   *
   * @throws ClientException INVALID_ID when this service never issued such an id; a well-formed id
   *     of a node that does not exist is not an error
   */
  public static GlobalId decode(String id) {
    return Opaque.decode(id).map(text -> text.split(":", 3)).filter(GlobalId::isWellFormed).stream()
        .map(parts -> new GlobalId(parts[1], parts[2]))
        .findFirst()
        .orElseThrow(
            () ->
                new ClientException(
                    ErrorCode.INVALID_ID,
                    "This is not an id of this service. Take ids from the field 'id' of a node."));
  }

  private static boolean isWellFormed(String[] parts) {
    return parts.length == 3
        && parts[0].equals(VERSION)
        && TYPE.matcher(parts[1]).matches()
        && !parts[2].isEmpty();
  }

  /** The opaque form, safe in a URL. */
  public String encode() {
    return Opaque.encode(VERSION + ":" + type + ":" + key);
  }
}
