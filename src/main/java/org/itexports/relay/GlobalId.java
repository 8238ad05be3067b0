package org.itexports.relay;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id of a node in the whole graph: which data it belongs to, its type and its natural key;
 * opaque to clients and stable across releases. As known on a day it is another node, with another
 * id: the same fields have other answers.
 *
 * @param economy code of the economy that its data report on, such as {@code PK}
 * @param asOf the day whose knowledge counts, null for all that is known
 * @param type the GraphQL type, such as {@code Market}
 * @param key the key that people know it by, such as {@code US}
 */
public record GlobalId(String economy, LocalDate asOf, String type, String key) {

  private static final Pattern FORM =
      Pattern.compile(
          "2:(?<economy>[A-Za-z0-9-]+)(?:@(?<day>[^:]+))?:(?<type>[A-Za-z][A-Za-z0-9]*):(?<key>.+)",
          Pattern.DOTALL);

  /** Refuses what could not be read again. */
  public GlobalId {
    if (!isCode(economy) || !isTypeName(type) || key.isEmpty()) {
      throw new IllegalArgumentException("A global id needs an economy, a type name and a key");
    }
  }

  // Ids are made for every node of an answer: a pattern or a stream takes ten times as long.
  private static boolean isCode(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isLetterOrDigit(text.charAt(i)) && text.charAt(i) != '-') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static boolean isTypeName(String text) {
    return isCode(text) && text.indexOf('-') < 0 && !Character.isDigit(text.charAt(0));
  }

  private static boolean isLetterOrDigit(char character) {
    return character < 0x80 && Character.isLetterOrDigit(character);
  }

  /** A node with all that is known. */
  public GlobalId(String economy, String type, String key) {
    this(economy, null, type, key);
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
        .flatMap(GlobalId::read)
        .orElseThrow(
            () ->
                new ClientException(
                    ErrorCode.INVALID_ID,
                    "This is not an id of this service. Take ids from the field 'id' of a node."));
  }

  private static Optional<GlobalId> read(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String day = parts.group("day");
    try {
      return Optional.of(
          new GlobalId(
              parts.group("economy"),
              day == null ? null : LocalDate.parse(day),
              parts.group("type"),
              parts.group("key")));
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }

  /** The opaque form, safe in a URL. */
  public String encode() {
    return Opaque.encode(text(economy, asOf, type, key));
  }

  private static String text(String economy, LocalDate asOf, String type, String key) {
    return "2:" + economy + (asOf == null ? "" : "@" + asOf) + ":" + type + ":" + key;
  }
}
