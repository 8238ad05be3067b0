package org.itexports.docs;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.itexports.observation.Observation;
import org.itexports.observation.Source;
import org.itexports.observation.SourceKind;
import org.itexports.release.Counts;

/** What the dataset is and how much it holds. */
final class DatasetFacts {

  private DatasetFacts() {}

  static String render(Bundle bundle) {
    MarkdownTable table = new MarkdownTable("", "");
    identity(bundle, table);
    counts(bundle, table);
    return table.text();
  }

  private static void identity(Bundle bundle, MarkdownTable table) {
    table.row("Title", bundle.release().title());
    table.row("Name", Printed.code(bundle.release().name()));
    table.row("Version", bundle.release().version());
    table.row("Published", bundle.release().published().toString());
    table.row("Licence of the compilation", bundle.release().licence());
    table.row("SHA-256 of the content", Printed.code(bundle.release().hash()));
  }

  private static void counts(Bundle bundle, MarkdownTable table) {
    Counts counts = bundle.release().counts();
    table.row("Series", text(counts.series()));
    table.row("Prints", text(counts.observations()));
    table.row("– of these doubtful", text(count(bundle, Observation::isDoubtful)));
    table.row(
        "– of these with an inferred period", text(count(bundle, Observation::periodInferred)));
    table.row("Printed tables with their own total", text(counts.compositions()));
    table.row("Sources", counts.sources() + " (" + kinds(bundle) + ")");
    table.row(
        "– of these read whole, the others in the part that states the figure", whole(bundle));
    table.row("– of these undated", undated(bundle));
    table.row("Service categories", text(counts.categories()));
    table.row("Markets: countries, regions and countries quoted together", text(counts.markets()));
    table.row("Economies and groups of economies", text(counts.economies()));
    table.row("Targets and forecasts", text(counts.targets()));
    table.row("Policies and programmes", text(counts.policies()));
    table.row("Firms", text(counts.firms()));
    table.row("Ties between firms", text(counts.firmTies()));
    table.row("Presences of firms in markets", text(counts.presences()));
    table.row("Places in rankings", text(counts.rankings()));
    table.row("Platforms, payment services and indices", text(counts.platforms()));
    table.row("Institutions", text(counts.institutions()));
    table.row("Cities", text(counts.cities()));
    table.row("Parks, zones and incubation centres", text(counts.parks()));
    table.row("Statements: claims without a figure", text(counts.statements()));
  }

  private static String kinds(Bundle bundle) {
    Map<SourceKind, Long> kinds =
        bundle.data().sources().stream()
            .collect(
                Collectors.groupingBy(
                    Source::kind, () -> new EnumMap<>(SourceKind.class), Collectors.counting()));
    return kinds.entrySet().stream()
        .map(kind -> Printed.code(kind.getKey().name()) + " " + kind.getValue())
        .collect(Collectors.joining(", "));
  }

  private static String whole(Bundle bundle) {
    return text(bundle.data().sources().stream().filter(Source::seenWhole).count());
  }

  private static String undated(Bundle bundle) {
    return text(bundle.data().sources().stream().filter(s -> s.published() == null).count());
  }

  private static long count(Bundle bundle, Predicate<Observation> which) {
    return bundle.data().observations().stream().filter(which).count();
  }

  private static String text(long count) {
    return Long.toString(count);
  }
}
