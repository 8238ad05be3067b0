package org.itexports.http.abuse.grammar;

import java.util.List;

/** Documents that stopped being GraphQL: a valid one that was damaged, or never one. */
final class BrokenDocuments {

  private static final List<String> TOKENS =
      List.of(
          "{",
          "}",
          "(",
          ")",
          "[",
          "]",
          ":",
          "!",
          "|",
          "&",
          "=",
          "@",
          "$",
          "...",
          "..",
          ",",
          "\"",
          "\"\"\"",
          "#",
          "\n",
          "query",
          "mutation",
          "fragment",
          "on",
          "true",
          "null",
          "type",
          "input",
          "enum",
          "extend",
          "name",
          "firms",
          "__typename",
          "1",
          "1.5",
          "-",
          "\"a\"",
          "\\u0041",
          "\ufeff",
          "\u0000",
          "\u00e9",
          "`",
          "?",
          "%",
          "*",
          "/",
          "<",
          ">");

  private BrokenDocuments() {}

  static List<Kind<Document>> kinds() {
    return List.of(
        damaged("broken: cut off", BrokenDocuments::cutOff),
        damaged("broken: part missing", BrokenDocuments::partMissing),
        damaged("broken: part twice", BrokenDocuments::partTwice),
        damaged("broken: odd character", BrokenDocuments::oddCharacter),
        damaged("broken: odd number", BrokenDocuments::oddNumber),
        damaged("broken: odd text", BrokenDocuments::oddText),
        damaged("broken: other case", BrokenDocuments::otherCase),
        new Kind<>("broken: tokens", BrokenDocuments::tokens),
        new Kind<>("broken: characters", BrokenDocuments::characters),
        Kind.among(
            "broken: another language",
            List.of(
                    "qwerty cop { abc }",
                    "SELECT 1",
                    "<a/>",
                    "",
                    " ",
                    "{\"query\":\"{a}\"}",
                    "null")
                .stream()
                .map(Document::of)
                .toList()));
  }

  /** What becomes of a valid document. */
  private interface Damage {
    String to(String document, Chance chance);
  }

  private static Kind<Document> damaged(String name, Damage damage) {
    return new Kind<>(
        name, chance -> Document.of(damage.to(ValidDocuments.shorthand(chance).query(), chance)));
  }

  private static String cutOff(String document, Chance chance) {
    return document.substring(0, chance.below(document.length()));
  }

  private static String partMissing(String document, Chance chance) {
    int from = chance.below(document.length());
    int to = chance.between(from, document.length());
    return document.substring(0, from) + document.substring(to);
  }

  private static String partTwice(String document, Chance chance) {
    int from = chance.below(document.length());
    int to = chance.between(from, document.length());
    return document.substring(0, to) + document.substring(from);
  }

  private static String oddCharacter(String document, Chance chance) {
    int at = chance.below(document.length());
    return document.substring(0, at) + OddText.character(chance) + document.substring(at + 1);
  }

  private static String oddNumber(String document, Chance chance) {
    return document.replaceFirst("\\d+", OddNumber.any(chance))
        + " fragment n on Query { sources(first: %s) { totalCount } }"
            .formatted(OddNumber.any(chance));
  }

  private static String oddText(String document, Chance chance) {
    return "{ search(text: %s) { totalCount } } ".formatted(OddText.literal(chance))
        + (chance.oneIn(4) ? document : "");
  }

  private static String otherCase(String document, Chance chance) {
    int at = chance.below(document.length());
    return document.substring(0, at) + document.substring(at).toUpperCase(java.util.Locale.ROOT);
  }

  private static Document tokens(Chance chance) {
    return Document.of(
        chance.several(
            chance.anySize(1, 2_000), () -> chance.of(TOKENS) + (chance.oneIn(3) ? " " : "")));
  }

  private static Document characters(Chance chance) {
    return Document.of(chance.several(chance.anySize(1, 500), () -> OddText.character(chance)));
  }
}
