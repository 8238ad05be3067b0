package org.itexports.relay;

import java.util.regex.Pattern;

/**
 * The id of a node in the whole graph: which data it belongs to, its type and its natural key;
 * opaque to clients and stable across releases.
 *
 * @param economy code of the economy that its data report on, such as {@code PK}
 * @param type the GraphQL type, such as {@code Market}
 * @param key the key that people know it by, such as {@code US}
 */
public record GlobalId(String economy, String type, String key) {

  private static final String VERSION = "2";
  private static final Pattern ECONOMY = Pattern.compile("[A-Za-z0-9-]+");
  private static final int PARTS = 4;
  private static final Pattern TYPE = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

  public GlobalId {
    if (!isWellFormed(economy, type, key)) {
      throw new IllegalArgumentException("A global id needs an economy, a type name and a key");
    }
  }

  /** The opaque form of a node's id. */
  public static String of(String economy, String type, String key) {
    return new GlobalId(economy, type, key).encode();
  }

  /**
   * Reads an opaque id.
   *
   * @throws ClientException INVALID_ID when this service never issued such an id; a well-formed id
   *     of a node that does not exist is not an error
   */
  public static GlobalId decode(String id) {
    return Opaque.decode(id)
        .map(text -> text.split(":", PARTS))
        .filter(GlobalId::isWellFormed)
        .stream()
        .map(parts -> new GlobalId(parts[1], parts[2], parts[3]))
        .findFirst()
        .orElseThrow(
            () ->
                new ClientException(
                    ErrorCode.INVALID_ID,
                    "This is not an id of this service. Take ids from the field 'id' of a node."));
  }

  private static boolean isWellFormed(String[] parts) {
    return parts.length == PARTS
        && parts[0].equals(VERSION)
        && isWellFormed(parts[1], parts[2], parts[3]);
  }

  private static boolean isWellFormed(String economy, String type, String key) {
    return ECONOMY.matcher(economy).matches() && TYPE.matcher(type).matches() && !key.isEmpty();
  }

  /** The opaque form, safe in a URL. */
  public String encode() {
    return Opaque.encode(VERSION + ":" + economy + ":" + type + ":" + key);
  }
}
