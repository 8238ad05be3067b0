package org.itexports.http.abuse.grammar;

/** JSON values that nobody asked for; most of them are JSON. */
final class OddJson {

  private OddJson() {}

  static String any(Chance chance) {
    return switch (chance.below(12)) {
      case 0 -> "null";
      case 1 -> chance.of("true", "false");
      case 2 -> "[" + "1,".repeat(chance.anySize(1, 2_000)) + "1]";
      case 3 -> nested(chance, "[", "]");
      case 4 -> nested(chance, "{\"a\":", "}");
      case 5 -> "{\"a\": 1, \"a\": 2}";
      case 6 -> chance.of("[]", "{}", "[null]", "[[]]", "{\"\": null}");
      case 7 -> OddNumber.any(chance);
      case 8, 9 -> OddNumber.wellFormed(chance);
      default -> string(OddText.any(chance));
    };
  }

  /** Text as a JSON string, with halves of surrogate pairs as escapes. */
  static String string(String text) {
    return OddText.quoted(text);
  }

  private static String nested(Chance chance, String opening, String closing) {
    int levels = chance.anySize(1, 5_000);
    return opening.repeat(levels) + "1" + closing.repeat(levels);
  }
}
