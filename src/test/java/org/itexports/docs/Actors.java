package org.itexports.docs;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.itexports.sector.institution.Institution;
import org.itexports.sector.institution.InstitutionKind;
import org.itexports.sector.place.City;
import org.itexports.sector.place.Park;
import org.itexports.sector.statement.Statement;
import org.itexports.sector.statement.StatementKind;

/** Who and what acts beside firms: institutions, parks, and what sources claim. */
final class Actors {

  private Actors() {}

  static String institutions(Bundle bundle) {
    MarkdownTable table = new MarkdownTable("Kind", "Institutions");
    Map<InstitutionKind, List<Institution>> byKind =
        bundle.data().institutions().stream()
            .collect(Collectors.groupingBy(Institution::kind, TreeMap::new, Collectors.toList()));
    byKind.forEach((kind, found) -> table.row(Printed.code(kind.name()), names(found)));
    return table.text();
  }

  static String parks(Bundle bundle) {
    MarkdownTable table = new MarkdownTable("Park", "Kind", "City", "Period", "Source");
    Map<String, String> cities =
        bundle.data().cities().stream().collect(Collectors.toMap(City::slug, City::name));
    bundle.data().parks().stream()
        .sorted(Comparator.comparing(Park::name))
        .forEach(
            park ->
                table.row(
                    park.name(),
                    Printed.code(park.kind().name()),
                    park.city() == null ? Printed.NONE : cities.get(park.city()),
                    park.period() == null ? Printed.NONE : Printed.code(park.period().label()),
                    Printed.code(park.source().id())));
    return table.text();
  }

  static String statements(Bundle bundle) {
    MarkdownTable table = new MarkdownTable("Kind", "Source", "Statements>");
    Map<StatementKind, Map<String, Long>> counts =
        bundle.data().statements().stream()
            .collect(
                Collectors.groupingBy(
                    Statement::kind,
                    TreeMap::new,
                    Collectors.groupingBy(
                        claim -> claim.source().id(), TreeMap::new, Collectors.counting())));
    counts.forEach(
        (kind, bySource) ->
            bySource.forEach(
                (source, count) ->
                    table.row(
                        Printed.code(kind.name()), Printed.code(source), Long.toString(count))));
    return table.text();
  }

  private static String names(List<Institution> institutions) {
    return institutions.stream().map(Institution::name).sorted().collect(Collectors.joining("; "));
  }
}
