package org.itexports.graph;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Two values for every argument of the schema, written as in a query. An entry for {@code
 * Type.field.argument} goes before one for {@code field.argument} and one for the argument; its
 * first value is also given where other arguments of the field are asked.
 */
final class ArgumentValues {

  private static final Map<String, List<String>> VALUES =
      Map.ofEntries(
          // Every page.
          entry("first", "2", "3"),
          entry("after", opaque("!"), opaque("~")),
          entry("last", "2", "3"),
          entry("before", opaque("!"), opaque("~")),
          // Keys of one thing.
          entry("Query.economy.code", text("PK"), text("IN")),
          entry("Query.category.code", text("COMPUTER_SERVICES"), text("INFORMATION_SERVICES")),
          entry("Query.market.code", text("US"), text("GB")),
          entry("Query.period.of", text("FY2024"), text("FY2021")),
          entry(
              "Query.target.key",
              text("it-exports/FY2029/ppi-20260218"),
              text("it-exports/CY2020/morenews-2017")),
          entry(
              "Query.policy.key",
              text("retention-limit-raised-from-35-to-50/2023-10-24/nation-20231024"),
              text("karachi-it-park/CY2027/profit-20250214")),
          entry("Query.series.key", text("pk-ict-exports"), text("wb-ict-service-exports")),
          entry("Query.source.key", text("toe-20210829"), text("mobirev-20090801")),
          entry(
              "Query.observation.key",
              text("pk-ict-exports/FY2021/toe-20210829"),
              text("pk-ict-exports/FY2021/samaa-2023")),
          entry("node.id", opaque("Market:US"), opaque("Market:GB")),
          entry("nodes.ids", "[" + opaque("Market:US") + "]", "[" + opaque("Market:GB") + "]"),
          // Periods and days.
          entry("period", text("FY2021"), text("FY2022")),
          entry("from", text("FY2018"), text("FY2019")),
          entry("to", text("FY2023"), text("FY2024")),
          entry("observations.from", text("FY2021"), text("FY2022")),
          entry("observations.to", text("FY2020"), text("FY2021")),
          entry("asOf", text("2021-12-31"), text("2024-12-31")),
          entry("frequency", "FISCAL_YEAR", "HALF_YEAR"),
          // Conditions.
          entry("series", text("pk-ict-exports"), text("pk-ict-exports-by-category")),
          entry("measure", "EXPORTS", "EXPORT_SHARE"),
          entry("confidence", "HIGH", "MEDIUM"),
          entry("status", "OFFICIAL", "REVISED"),
          entry("sourceKind", "PRESS", "OFFICIAL"),
          entry("sources.kind", "PRESS", "OFFICIAL"),
          entry("markets.kind", "COUNTRY", "REGION"),
          entry("targets.kind", "TARGET", "FORECAST"),
          entry("targets.outcome", "MISSED", "OPEN"),
          entry("policies.kind", "TAX", "FOREIGN_EXCHANGE"),
          entry("text", text("exports"), text("year")),
          entry("observations.orderBy", "VALUE_DESC", "PERIOD_ASC"),
          entry("targets.orderBy", "AMOUNT_DESC", "DUE_ASC"),
          entry("policies.orderBy", "PERIOD_DESC", "KEY"),
          entry("economy", text("PK"), text("IN")),
          // The series that is reached has no members.
          Map.entry("member", List.of()),
          // Indices.
          // A table at both levels that does not list all of its total.
          entry("Query.concentration.period", text("FY2018-YTD11"), text("FY2021")),
          entry("of", "CATEGORIES", "ECONOMIES"),
          entry("level", "GROUP", "LEAF"),
          entry("assuming", "{ listedAreLargest: true }", "{ cap: 0.5 }"),
          entry("concentrationRatio.k", "1", "2"),
          entry("Query.concentrationOf.values", "[3, 2, 1]", "[5, 1]"),
          entry("labels", "[\"a\", \"b\", \"c\"]", "[\"x\", \"y\", \"z\"]"),
          entry("Query.concentrationOf.total", "10", "20"));

  private ArgumentValues() {}

  /** The two values of an argument, or none where it cannot be asked alone. */
  static List<String> of(String type, String field, String argument) {
    return Stream.of(type + "." + field + "." + argument, field + "." + argument, argument)
        .filter(VALUES::containsKey)
        .findFirst()
        .map(VALUES::get)
        .orElseThrow(
            () ->
                new AssertionError(
                    "Give ArgumentValues two values for %s.%s(%s:), so that the field is asked"
                        .formatted(type, field, argument)));
  }

  /** The value of an argument that the field needs. */
  static String first(String type, String field, String argument) {
    return of(type, field, argument).get(0);
  }

  /** Whether an argument has values of its own, which the way to other types takes too. */
  static boolean isForOneField(String type, String field, String argument) {
    return VALUES.containsKey(type + "." + field + "." + argument);
  }

  private static Map.Entry<String, List<String>> entry(String key, String one, String other) {
    return Map.entry(key, List.of(one, other));
  }

  private static String text(String value) {
    return "\"" + value + "\"";
  }

  private static String opaque(String versioned) {
    byte[] plain = ("1:" + versioned).getBytes(StandardCharsets.UTF_8);
    return text(Base64.getUrlEncoder().withoutPadding().encodeToString(plain));
  }
}
