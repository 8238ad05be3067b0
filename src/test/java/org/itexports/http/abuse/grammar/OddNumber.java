package org.itexports.http.abuse.grammar;

import java.util.List;

/** Numbers at and beyond what can be held, most of them well-formed. */
final class OddNumber {

  private static final List<String> WELL_FORMED =
      List.of(
          "0",
          "-0",
          "-0.0",
          "1e0",
          "1E+2",
          "1.0",
          "-1",
          "2147483647",
          "2147483648",
          "-2147483649",
          "4294967297",
          "9007199254740993",
          "9223372036854775808",
          "1e21",
          "1e308",
          "1e309",
          "-1e400",
          "1e-400",
          "5e-324",
          "1e1000000000",
          "1e-1000000000",
          "1e99999999999999999999",
          "0.1e-2147483648",
          "123456789012345678901234567890.123456789");

  private static final List<String> ILL_FORMED =
      List.of(
          "00",
          "01",
          "-",
          "+1",
          ".5",
          "5.",
          "1e",
          "1e+",
          "0x10",
          "1_000",
          "1,5",
          "NaN",
          "Infinity",
          "-Infinity",
          "1.2.3",
          "--1",
          "1e1e1",
          "0b1",
          "1n",
          "\u0661\u0662",
          "\uff11");

  private OddNumber() {}

  static String any(Chance chance) {
    return chance.oneIn(6) ? chance.of(ILL_FORMED) : wellFormed(chance);
  }

  static String wellFormed(Chance chance) {
    return switch (chance.below(6)) {
      case 0 -> "9".repeat(chance.anySize(10, 5_000));
      case 1 -> "0." + "3".repeat(chance.anySize(10, 5_000));
      case 2 -> "1e" + "9".repeat(chance.anySize(1, 500));
      default -> chance.of(WELL_FORMED);
    };
  }
}
