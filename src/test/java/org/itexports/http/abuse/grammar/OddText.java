package org.itexports.http.abuse.grammar;

import java.util.List;

/** Text that programs have stumbled over, and how a document writes it. */
final class OddText {

  private static final List<String> SHORT =
      List.of(
          "",
          " ",
          "\u0000",
          "a\u0000b",
          "\ud800",
          "\udc00\ud800",
          "\ud83d\ude00",
          "\u202eabc\u202c",
          "\u200b\u200d\ufeff",
          "\u2028\u2029\u0085",
          "e\u0301\u0301\u0301\u0301",
          "\u1e9e\u0130\u0131\ufb03",
          "\uffff\ufffe",
          "\r\n\r\nHTTP/1.1 200 OK\r\n\r\n",
          "\u001b[31m",
          "' OR '1'='1",
          "; DROP TABLE observation; --",
          "<script>alert(1)</script>",
          "{{7*7}} ${7*7} #{7*7}",
          "${jndi:ldap://127.0.0.1/a}",
          "../../../../etc/passwd",
          "%s%s%n%x",
          "\\",
          "\"",
          "null",
          "undefined",
          "NaN",
          "-0",
          "__proto__",
          "(a+)+$",
          "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!",
          "9999-12-31",
          "2025-02-30",
          "FY99999999999",
          "FY-1",
          "0000-00-00/9999-99-99");

  private OddText() {}

  static String any(Chance chance) {
    return switch (chance.below(8)) {
      case 0 -> chance.of(SHORT).repeat(chance.anySize(1, 200));
      case 1 -> "a".repeat(chance.anySize(100, 30_000));
      case 2 -> chance.several(chance.between(1, 30), () -> character(chance));
      default -> chance.of(SHORT);
    };
  }

  /** Odd, and yet text that a document may hold: without halves of surrogate pairs. */
  static String wellFormed(Chance chance) {
    return any(chance).replaceAll("\\p{Cs}", "");
  }

  /** Any character of any plane, halves of surrogate pairs included. */
  static String character(Chance chance) {
    int codePoint =
        switch (chance.below(4)) {
          case 0 -> chance.below(0x20);
          case 1 -> chance.between(0x20, 0x7e);
          case 2 -> chance.between(0x80, 0xffff);
          default -> chance.between(0x10000, 0x10ffff);
        };
    return Character.toString(codePoint);
  }

  /** A string of a document as it should be written. */
  static String quoted(String text) {
    var quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character == '"' || character == '\\') {
        quoted.append('\\').append(character);
      } else if (character < 0x20 || Character.isSurrogate(character)) {
        quoted.append("\\u%04x".formatted((int) character));
      } else {
        quoted.append(character);
      }
    }
    return quoted.append('"').toString();
  }

  /** A string of a document, written in one of the ways there are, not all of them right. */
  static String literal(Chance chance) {
    var text = any(chance);
    return switch (chance.below(10)) {
      case 0 -> "\"\"\"" + text + "\"\"\"";
      case 1 -> "\"\"\"\n    " + text.replace(" ", "\n  ") + "\n\"\"\"";
      case 2 -> "\"" + text + "\"";
      case 3 -> chance.of("\"\\u{1F600}\"", "\"\\u{110000}\"", "\"\\u{}\"", "\"\\ud800\"");
      case 4 -> chance.of("\"\\x\"", "\"\\u12\"", "\"\n\"", "\"", "\"\"\"", "\"\"\"\\\"\"\"");
      default -> quoted(text);
    };
  }
}
