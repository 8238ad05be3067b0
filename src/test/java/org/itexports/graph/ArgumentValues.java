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

  private static final String MEMBERS = "[\"Computer services\", \"Information services\"]";
  private static final String MEMBERS_TURNED = "[\"Information services\", \"Computer services\"]";
  private static final String BEFORE_ALL = text("1999-12-31");
  private static final String AFTER_ALL = text("2026-12-31");
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
              text("it-exports/FY2029/seed-it-exports-fy2026"),
              text("it-exports/CY2020/morenews-2017")),
          entry(
              "Query.policy.key",
              text("retention-limit-raised/undated/seed-it-exports-fy2026"),
              text("karachi-it-park/CY2027/profit-20250214")),
          entry("Query.series.key", text("pk-ict-exports"), text("wb-ict-service-exports")),
          entry("Query.source.key", text("toe-20210829"), text("mobirev-20090801")),
          entry(
              "Query.observation.key",
              text("pk-ict-exports/FY2021/toe-20210829"),
              text("pk-ict-exports/FY2021/samaa-2023")),
          entry("Query.firm.slug", text("systems-limited"), text("avanceon")),
          entry("Query.city.slug", text("islamabad"), text("karachi")),
          entry("Query.park.slug", text("it-parks-lahore"), text("it-parks-karachi")),
          entry("Query.institution.slug", text("government-of-pakistan"), text("nust")),
          entry("Query.platform.slug", text("upwork"), text("fiverr")),
          entry(
              "Query.statement.key",
              text("brain-drain/seed-it-exports-2017"),
              text("talent-retention/seed-it-exports-2017")),
          entry(
              "Query.firmTie.key",
              text("avanceon/octopus-digital/brecorder-octopus-profile"),
              text("dawood-investments/inbox-business-technologies/pacra-inbox-20251121")),
          entry(
              "Query.segment.code",
              text("netsol-technologies-inc/SERVICES_THIRD_PARTIES"),
              text("avanceon/PROJECTS")),
          entry(
              "Query.presence.key",
              text("systems-limited/US/OFFICE/seed-it-exports-2017"),
              text("10pearls/US/CUSTOMERS/tribune-833637")),
          entry(
              "Query.ranking.key",
              text("payoneer/CY2017/pakistan/seed-it-exports-2017"),
              text("forbes-asia/CY2022/systems-limited/arabnews-20220822")),
          entry("node.id", id("Market:US"), id("Market:GB")),
          entry("nodes.ids", "[" + id("Market:US") + "]", "[" + id("Market:GB") + "]"),
          // Periods and days.
          entry("period", text("FY2021"), text("FY2022")),
          entry("from", text("FY2018"), text("FY2019")),
          entry("to", text("FY2023"), text("FY2024")),
          entry("observations.from", text("FY2021"), text("FY2022")),
          entry("observations.to", text("FY2020"), text("FY2021")),
          entry("asOf", text("2021-12-31"), text("2024-12-31")),
          entry("Firm.compositions.asOf", AFTER_ALL, BEFORE_ALL),
          entry("Firm.coverage.asOf", AFTER_ALL, BEFORE_ALL),
          entry("Market.exports.asOf", AFTER_ALL, BEFORE_ALL),
          // No full year of exports to the market that is reached is known; AsOfTest asks a part.
          Map.entry("Market.coverage.asOf", List.of()),
          entry("Observation.moneyIn.asOf", AFTER_ALL, BEFORE_ALL),
          entry("Platform.coverage.asOf", AFTER_ALL, BEFORE_ALL),
          entry("Query.compareConcentration.asOf", AFTER_ALL, BEFORE_ALL),
          entry("ServiceCategory.exports.asOf", AFTER_ALL, BEFORE_ALL),
          // The target that is reached is due in a year that has no rate yet; AsOfTest asks
          // another.
          Map.entry("Target.moneyIn.asOf", List.of()),
          entry("Firm.coverage.from", text("CY2018"), text("CY2019")),
          entry("Firm.coverage.to", text("CY2023"), text("CY2024")),
          entry("Platform.coverage.from", text("CY2018"), text("CY2019")),
          entry("Platform.coverage.to", text("CY2023"), text("CY2024")),
          entry("frequency", "FISCAL_YEAR", "HALF_YEAR"),
          // Conditions.
          entry("series", text("pk-ict-exports"), text("pk-ict-exports-by-category")),
          entry("measure", "EXPORTS", "EXPORT_SHARE"),
          entry("Firm.series.measure", "REVENUE", "HEADCOUNT"),
          entry("Platform.series.measure", "REVENUE", "USERS"),
          entry("confidence", "HIGH", "MEDIUM"),
          entry("status", "OFFICIAL", "REVISED"),
          entry("sourceKind", "PRESS", "OFFICIAL"),
          entry("sources.kind", "PRESS", "OFFICIAL"),
          entry("markets.kind", "COUNTRY", "REGION"),
          entry("targets.kind", "TARGET", "FORECAST"),
          entry("targets.outcome", "MISSED", "OPEN"),
          entry("targetRecord.kind", "TARGET", "FORECAST"),
          entry("targetRecord.from", text("FY2020"), text("FY2024")),
          entry("targetRecord.samePeriod", "true", "false"),
          entry("onTrack.years", "3", "5"),
          entry("history.holding", "DUE", "AMOUNT"),
          entry("history.sameAnnouncer", "true", "false"),
          entry("policies.kind", "TAX", "FOREIGN_EXCHANGE"),
          entry("text", text("exports"), text("year")),
          entry("observations.orderBy", "VALUE_DESC", "PERIOD_ASC"),
          entry("targets.orderBy", "AMOUNT_DESC", "DUE_ASC"),
          entry("policies.orderBy", "PERIOD_DESC", "KEY"),
          entry("economy", text("PK"), text("IN")),
          // The series that is reached has no members.
          Map.entry("member", List.of()),
          entry("firms.filter", "{ listing: \"PSX\" }", "{ kind: CAPTIVE }"),
          entry("firms.orderBy", "FOUNDED", "NAME"),
          entry("awarder", text("P@SHA"), text("PSEB")),
          entry("presences.kind", "OFFICE", "CUSTOMERS"),
          entry("statements.kind", "CLAIM", "DRIVER"),
          entry("statements.first", "0", "1"),
          entry("statements.last", "0", "1"),
          entry("firms.first", "0", "1"),
          entry("firms.last", "0", "1"),
          entry("series.first", "0", "1"),
          entry("series.last", "0", "1"),
          entry("policies.first", "0", "1"),
          entry("policies.last", "0", "1"),
          entry("institutions.first", "0", "1"),
          entry("institutions.last", "0", "1"),
          entry("presence.first", "0", "1"),
          entry("presence.last", "0", "1"),
          entry(
              "presence.after",
              ordered("Observation.PERIOD_DESC:!"),
              ordered("Observation.PERIOD_DESC:~")),
          entry(
              "presence.before",
              ordered("Observation.PERIOD_DESC:!"),
              ordered("Observation.PERIOD_DESC:~")),
          entry("exchangeRate.period", text("FY2022"), text("FY2023")),
          entry("exchangeRate.asOf", text("2024-12-31"), text("2026-12-31")),
          entry("cities.text", text("lahore"), text("karachi")),
          entry("platforms.text", text("freelance"), text("payment")),
          entry("share.measure", "REVENUE", "GROSS_VOLUME"),
          // The firm that is reached prints no exports, and its tables by market have one level;
          // AsOfTest asks another firm.
          Map.entry("Firm.exports.period", List.of()),
          Map.entry("Firm.exports.asOf", List.of()),
          Map.entry("Firm.concentration.level", List.of()),
          // Only platforms have a measure, and they are not what the field is asked for here.
          Map.entry("Query.concentration.measure", List.of()),
          entry("institutions.kind", "MINISTRY", "UNIVERSITY"),
          entry("parks.kind", "TECHNOLOGY_PARK", "INCUBATION_CENTRE"),
          entry("platforms.kind", "MARKETPLACE", "INDEX"),
          entry("market", text("PK"), text("US")),
          entry("city", text("islamabad"), text("karachi")),
          entry("about", id("Economy:PK"), id("Market:US")),
          entry("currency", text("PKR"), text("USD")),
          // No print is about the city that is reached.
          Map.entry("City.observations.first", List.of()),
          Map.entry("City.observations.after", List.of()),
          Map.entry("City.observations.last", List.of()),
          Map.entry("City.observations.before", List.of()),
          // The source that is reached prints figures and claims nothing.
          Map.entry("Source.statements.kind", List.of()),
          Map.entry("Source.statements.first", List.of()),
          Map.entry("Source.statements.after", List.of()),
          Map.entry("Source.statements.last", List.of()),
          Map.entry("Source.statements.before", List.of()),
          // Indices.
          // A table at both levels that does not list all of its total.
          entry("Query.concentration.period", text("FY2018-YTD11"), text("FY2021")),
          entry("Query.concentration.of", "CATEGORIES", "ECONOMIES"),
          entry("Firm.concentration.of", "MARKETS", "SEGMENTS"),
          entry("of", "CATEGORIES", "MARKETS"),
          entry("level", "GROUP", "LEAF"),
          entry("assuming", "{ listedAreLargest: true }", "{ cap: 0.5 }"),
          entry("concentrationRatio.k", "1", "2"),
          entry("Query.concentrationOf.values", "[3, 2, 1]", "[5, 1]"),
          entry("labels", "[\"a\", \"b\", \"c\"]", "[\"x\", \"y\", \"z\"]"),
          entry("Query.concentrationOf.total", "10", "20"),
          entry("undivided", "[\"1\"]", "[\"2\"]"),
          // Several totals are given in place of one, and values within limits need one.
          Map.entry("Query.concentrationOf.totals", List.of()),
          Map.entry("Query.concentrationOf.upTo", List.of()),
          entry("largest", "4", "3"),
          entry("together", "0.6", "0.5"),
          entry("concentrationOfLargest.number", "50", "20"),
          entry("unctadConcentration.number", "11", "20"),
          entry("Firm.concentrationSeries.of", "MARKETS", "SEGMENTS"),
          Map.entry("Firm.concentrationSeries.level", List.of()),
          Map.entry("concentrationSeries.measure", List.of()),
          Map.entry("Period.concentration.measure", List.of()),
          // The table of the period that is reached lists all of its total.
          Map.entry("Period.concentration.assuming", List.of()),
          // What differs is told by the economies, of which the other has no table.
          entry("compareConcentration.period", text("FY2021"), text("FY2024")),
          Map.entry("compareConcentration.level", List.of()),
          Map.entry("compareConcentration.assuming", List.of()),
          Map.entry("Firm.concentrationSeries.frequency", List.of()),
          Map.entry("Firm.concentrationSeries.from", List.of()),
          Map.entry("Firm.concentrationSeries.to", List.of()),
          entry("Market.concentration.of", "FIRMS", "CATEGORIES"),
          // No table is of a market, whatever is assumed of it.
          Map.entry("Market.concentration.assuming", List.of()),
          Map.entry("Market.concentrationSeries.of", List.of("FIRMS")),
          Map.entry("Market.concentrationSeries.frequency", List.of()),
          Map.entry("Market.concentrationSeries.from", List.of()),
          Map.entry("Market.concentrationSeries.to", List.of()),
          Map.entry("Market.concentrationSeries.assuming", List.of()),
          Map.entry("Market.concentrationSeries.asOf", List.of()),
          entry("economies", "[\"PK\", \"IN\"]", "[\"PK\", \"PH\"]"),
          entry("order", "0.5", "3"),
          entry("a", "0.5", "3"),
          Map.entry("e", List.of()),
          entry("unit", "NATS", "BITS"),
          // The table that is reached does not list all of its total.
          Map.entry("smallSample", List.of()),
          Map.entry("delta", List.of()),
          Map.entry("stakes", List.of()),
          entry("members", MEMBERS, MEMBERS_TURNED),
          entry("guideline", "US_2023_PRESUMPTION", "EU_2004_NO_CONCERN"),
          entry("adjust", adjusted("2"), adjusted("0")),
          entry("groups", grouped("One"), grouped("Both")),
          // No two firms that are listed have a common parent, and no other members have owners.
          Map.entry("byOwner.minimumShare", List.of()),
          entry("since", text("FY2019"), text("FY2021")),
          // Two prints are corrected.
          Map.entry("Release.corrections.first", List.of()),
          Map.entry("Release.corrections.last", List.of()),
          // One release is served, and nothing was published before it; the tests in graph.release
          // serve several.
          Map.entry("changes.since", List.of(text("2026.11.1"))),
          Map.entry("releases.economy", List.of()),
          Map.entry("releases.first", List.of()),
          Map.entry("releases.last", List.of()),
          Map.entry("ReleaseChanges.rows.kind", List.of()),
          Map.entry("ReleaseChanges.rows.table", List.of()),
          Map.entry("ReleaseChanges.rows.first", List.of()),
          Map.entry("ReleaseChanges.rows.after", List.of()),
          Map.entry("ReleaseChanges.rows.last", List.of()),
          Map.entry("ReleaseChanges.rows.before", List.of()),
          entry("sinceAsOf", text("2021-12-31"), text("2024-12-31")),
          entry("sinceValues", "{ values: [3, 1] }", "{ values: [2, 1] }"),
          entry("by", "MAXIMUM_ENTROPY", "PARETO_TAIL"),
          entry("index", "HHI", "CR4"));

  private ArgumentValues() {}

  private static String adjusted(String times) {
    return "[{ member: \"Computer services\", times: " + times + " }]";
  }

  private static String grouped(String name) {
    return "[{ name: \"" + name + "\", members: " + MEMBERS + " }]";
  }

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
    return !VALUES.getOrDefault(type + "." + field + "." + argument, List.of()).isEmpty();
  }

  private static Map.Entry<String, List<String>> entry(String key, String one, String other) {
    return Map.entry(key, List.of(one, other));
  }

  private static String text(String value) {
    return "\"" + value + "\"";
  }

  private static String id(String typeAndKey) {
    return encoded("2:PK:" + typeAndKey);
  }

  private static String opaque(String versioned) {
    return encoded("1:" + versioned);
  }

  /** A cursor of a list that has several orders. */
  private static String ordered(String place) {
    return encoded("2:" + place);
  }

  private static String encoded(String text) {
    byte[] plain = text.getBytes(StandardCharsets.UTF_8);
    return text(Base64.getUrlEncoder().withoutPadding().encodeToString(plain));
  }
}
