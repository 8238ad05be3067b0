package org.itexports.graph.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.itexports.graph.category.CategoryNode;
import org.itexports.graph.economy.EconomyNode;
import org.itexports.graph.firm.FirmNode;
import org.itexports.graph.institution.InstitutionNode;
import org.itexports.graph.market.MarketNode;
import org.itexports.graph.node.Node;
import org.itexports.graph.node.SearchText;
import org.itexports.graph.place.CityNode;
import org.itexports.graph.place.ParkNode;
import org.itexports.graph.platform.PlatformNode;
import org.itexports.graph.policy.PolicyNode;
import org.itexports.graph.series.SeriesNode;
import org.itexports.graph.source.SourceNode;
import org.itexports.graph.statement.StatementNode;
import org.itexports.release.Release;

/**
 * Something that can be found.
 *
 * @param type its place among the types of equally good matches, and its key
 * @param names the names that are compared
 * @param texts what it says, worth less than any name
 * @param folded names and texts as they are compared
 * @param node makes the node
 */
record Searchable(
    String type,
    List<String> names,
    List<String> texts,
    List<String> folded,
    Function<Release, Node> node) {

  private static final int IN_TEXT = 5;

  Searchable(String type, List<String> names, Function<Release, Node> node) {
    this(type, names, List.of(), node);
  }

  Searchable(String type, List<String> names, List<String> texts, Function<Release, Node> node) {
    this(
        type,
        names,
        texts,
        Stream.concat(names.stream(), texts.stream()).map(SearchText::fold).toList(),
        node);
  }

  /** All that matches, best first. */
  static List<SearchMatch> match(Release release, String wanted) {
    return SearchIndex.of(release).holding(wanted).stream()
        .flatMap(thing -> thing.matched(release, wanted).stream())
        .sorted(Comparator.comparing(SearchMatch::key))
        .toList();
  }

  private Optional<SearchMatch> matched(Release release, String wanted) {
    return IntStream.range(0, folded.size())
        .mapToObj(i -> ranked(i, wanted))
        .filter(ranked -> ranked.rank() >= 0)
        .min(Comparator.comparingInt(Ranked::rank))
        .map(
            best ->
                new SearchMatch(best.rank() + ":" + type, best.name(), () -> node.apply(release)));
  }

  private Ranked ranked(int place, String wanted) {
    if (place < names.size()) {
      return new Ranked(SearchText.rank(folded.get(place), wanted), names.get(place));
    }
    boolean said = SearchText.hasWords(folded.get(place), wanted);
    return new Ranked(said ? IN_TEXT : -1, texts.get(place - names.size()));
  }

  private record Ranked(int rank, String name) {}

  /** All that can be found in a release, whatever the day. */
  static Stream<Searchable> all(Release release) {
    return Stream.of(
            release.economies().all().stream()
                .map(
                    e ->
                        new Searchable(
                            "1:" + e.code(),
                            List.of(e.name(), e.code(), e.iso3()),
                            in -> EconomyNode.of(in, e))),
            release.markets().all().stream()
                .map(
                    m ->
                        new Searchable(
                            "2:" + m.code(),
                            names(m.aliases(), m.name(), m.code()),
                            in -> MarketNode.of(in, m))),
            release.categories().all().stream()
                .map(
                    c ->
                        new Searchable(
                            "3:" + c.code(),
                            List.of(c.name(), c.code()),
                            in -> CategoryNode.of(in, c))),
            release.firms().all().stream()
                .map(
                    f ->
                        new Searchable(
                            "0:" + f.slug(),
                            Stream.concat(
                                    Stream.of(
                                        f.name(),
                                        f.legalName(),
                                        f.ticker(),
                                        f.slug(),
                                        f.activity()),
                                    f.aliases().stream())
                                .filter(name -> name != null && !name.isEmpty())
                                .toList(),
                            in -> FirmNode.of(in, f))),
            release.series().all().stream()
                .map(
                    s ->
                        new Searchable(
                            "4:" + s.id(), List.of(s.name(), s.id()), in -> SeriesNode.of(in, s))),
            release.policies().all().stream()
                .map(
                    p ->
                        new Searchable(
                            "6:" + p.id(),
                            List.of(p.name()),
                            List.of(p.summary()),
                            in -> PolicyNode.of(in, p))),
            release.platforms().all().stream()
                .map(
                    p ->
                        new Searchable(
                            "2p:" + p.slug(),
                            Stream.of(
                                    Stream.of(p.name(), p.slug()),
                                    p.aliases().stream(),
                                    Stream.ofNullable(p.operator()))
                                .flatMap(names -> names)
                                .toList(),
                            in -> PlatformNode.of(in, p))),
            release.sources().all().stream()
                .map(
                    s ->
                        new Searchable(
                            "5:" + s.id(),
                            List.of(s.title(), s.publisher(), s.id()),
                            in -> SourceNode.of(in, s))),
            release.cities().all().stream()
                .map(
                    c ->
                        new Searchable(
                            "7c:" + c.slug(),
                            names(c.aliases(), c.name(), c.slug()),
                            in -> CityNode.of(in, c))),
            release.institutions().all().stream()
                .map(
                    i ->
                        new Searchable(
                            "7i:" + i.slug(),
                            names(i.aliases(), i.name(), i.slug()),
                            List.of(i.role()),
                            in -> InstitutionNode.of(in, i))),
            release.parks().all().stream()
                .map(
                    p ->
                        new Searchable(
                            "7p:" + p.slug(),
                            List.of(p.name(), p.slug()),
                            List.of(p.summary()),
                            in -> ParkNode.of(in, p))),
            release.statements().all().stream()
                .map(
                    s ->
                        new Searchable(
                            "8:" + s.id(),
                            List.of(s.topic()),
                            List.of(s.text()),
                            in -> StatementNode.of(in, s))))
        .flatMap(things -> things);
  }

  private static List<String> names(List<String> aliases, String... names) {
    return Stream.concat(Stream.of(names), aliases.stream()).toList();
  }
}
