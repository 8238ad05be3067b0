package org.itexports.http.abuse.grammar;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents that ask for too much of one thing, from about what is served to far beyond it. */
final class FloodDocuments {

  private FloodDocuments() {}

  static List<Kind<Document>> kinds() {
    return List.of(
        flood("flood: aliases", 5_000, count -> "{" + each(count, "a%d:__typename ") + "}"),
        flood("flood: aliased branches", 1_000, count -> aliasedBranches(count)),
        flood("flood: same field", 10_000, count -> "{" + "__typename ".repeat(count) + "}"),
        flood("flood: same branch", 500, count -> "{" + "economy{code} ".repeat(count) + "}"),
        flood("flood: directives", 5_000, count -> "{__typename" + "@a".repeat(count) + "}"),
        flood("flood: right directives", 2_000, FloodDocuments::rightDirectives),
        flood("flood: braces", 10_000, count -> "{a".repeat(count) + "}".repeat(count)),
        flood("flood: open braces", 20_000, count -> "{a".repeat(count)),
        flood("flood: inline fragments", 5_000, FloodDocuments::inlineFragments),
        new Kind<>("flood: depth", FloodDocuments::deep),
        flood("flood: lists in lists", 10_000, FloodDocuments::listsInLists),
        flood("flood: objects in objects", 10_000, FloodDocuments::objectsInObjects),
        flood("flood: list items", 20_000, FloodDocuments::listItems),
        flood("flood: fragment doubling", 900, FloodDocuments::doubling),
        flood("flood: fragment chain", 900, FloodDocuments::chain),
        flood("flood: fragment layers", 60, FloodDocuments::layers),
        flood("flood: same fields in same fields", 8, FloodDocuments::repeatsInRepeats),
        flood("flood: fragments spread", 3_000, FloodDocuments::spreads),
        flood("flood: overlapping fields", 200, FloodDocuments::overlapping),
        flood("flood: variables", 2_000, FloodDocuments::variables),
        flood("flood: operations", 2_000, count -> each(count, "query q%d{__typename} ")),
        flood("flood: types by name", 200, count -> "{" + each(count, TYPE_BY_NAME) + "}"),
        flood("flood: schema in circles", 30, FloodDocuments::circles),
        flood("flood: commas", 60_000, count -> "{" + ",".repeat(count) + "__typename}"),
        flood("flood: comments", 10_000, count -> "{" + "#a\n".repeat(count) + "__typename}"),
        flood("flood: digits", 60_000, count -> sources("9".repeat(count))),
        flood("flood: text", 60_000, count -> "{search(text:\"" + "a".repeat(count) + "\"){" + TC),
        flood("flood: pages in pages", 12, FloodDocuments::pages));
  }

  private static final String TYPE_BY_NAME = "t%d:__type(name:\"Query\"){fields{name}} ";
  private static final String TC = "totalCount}}";

  /** As often around the edge of what is served as far beyond it. */
  private static Kind<Document> flood(String name, int most, IntFunction<String> text) {
    return new Kind<>(name, chance -> Document.of(text.apply(chance.anySize(1, most))));
  }

  private static String each(int count, String format) {
    return IntStream.range(0, count).mapToObj(format::formatted).collect(Collectors.joining());
  }

  private static String sources(String first) {
    return "{sources(first:" + first + "){" + TC;
  }

  private static String aliasedBranches(int count) {
    return "{" + each(count, "a%d:period(of:\"FY2025\"){label} ") + "}";
  }

  private static String rightDirectives(int count) {
    return "{"
        + each(count, "a%d:__typename @include(if:true) @skip(if:false) ").replace("a0:", "")
        + "}";
  }

  private static String inlineFragments(int count) {
    return "{" + "...{".repeat(count) + "__typename" + "}".repeat(count) + "}";
  }

  private static Document deep(Chance chance) {
    int levels = chance.anySize(5, 400);
    var text = new StringBuilder("{");
    GraphQLFieldsContainer type = Vocabulary.query();
    int open = 1;
    for (int level = 0; level < levels; level++) {
      List<GraphQLFieldDefinition> branches = Vocabulary.branches(type);
      if (branches.isEmpty()) {
        break;
      }
      var field = chance.of(branches);
      text.append(field.getName()).append(new Selections(chance).arguments(field)).append('{');
      open++;
      var below = Vocabulary.below(field);
      var narrowed = chance.of(Vocabulary.objects(below));
      if (!narrowed.equals(below)) {
        text.append("...on ").append(narrowed.getName()).append('{');
        open++;
      }
      type = narrowed;
    }
    return Document.of(text.append("__typename").append("}".repeat(open)).toString());
  }

  private static String listsInLists(int count) {
    return "{concentrationOf(values:"
        + "[".repeat(count)
        + "1"
        + "]".repeat(count)
        + "){hhi{value}}}";
  }

  private static String objectsInObjects(int count) {
    return "{concentrationOf(values:[1],assuming:"
        + "{cap:".repeat(count)
        + "1"
        + "}".repeat(count)
        + "){hhi{value}}}";
  }

  private static String listItems(int count) {
    return "{concentrationOf(values:[" + "1 ".repeat(count) + "]){hhi{value}}}";
  }

  private static String doubling(int count) {
    return "{...f0}"
        + IntStream.range(0, count)
            .mapToObj(i -> "fragment f%d on Query{...f%d ...f%d}".formatted(i, i + 1, i + 1))
            .collect(Collectors.joining())
        + "fragment f%d on Query{__typename}".formatted(count);
  }

  private static String chain(int count) {
    return "{...f0}"
        + IntStream.range(0, count)
            .mapToObj(i -> "fragment f%d on Query{...f%d}".formatted(i, i + 1))
            .collect(Collectors.joining())
        + "fragment f%d on Query{__typename}".formatted(count);
  }

  /** Four fragments a layer, each of which spreads all of the next layer. */
  private static String layers(int count) {
    var text = new StringBuilder("{...f0_0 ...f0_1 ...f0_2 ...f0_3}");
    for (int layer = 0; layer < count; layer++) {
      var below =
          layer + 1 == count ? "__typename" : each(4, "...f" + (layer + 1) + "_%d ").strip();
      text.append(each(4, "fragment f" + layer + "_%d on Query{" + below + "} "));
    }
    return text.toString();
  }

  /** The same field three times on each level, so that every pair of them has to be compared. */
  private static String repeatsInRepeats(int rounds) {
    var text = "id";
    for (int round = 0; round < rounds; round++) {
      text = ("observations(first:1){nodes{source{" + text + "}}}").repeat(3);
    }
    return "{sources(first:1){nodes{" + text + "}}}";
  }

  private static String spreads(int count) {
    return "{" + "...f ".repeat(count) + "}fragment f on Query{economy{code name}}";
  }

  private static String overlapping(int count) {
    return "{"
        + each(count, "...f%d ")
        + "}"
        + each(count, "fragment f%d on Query{economy{code name economy:code}} ");
  }

  private static String variables(int count) {
    return "query(" + each(count, "$v%d:Int ") + "){__typename}";
  }

  private static String circles(int count) {
    return "{__schema{types{" + "fields{type{".repeat(count) + "name" + "}}".repeat(count) + "}}}";
  }

  private static String pages(int count) {
    return "{observations(first:100){"
        + "nodes{source{observations(first:100){".repeat(count)
        + "totalCount"
        + "}}}".repeat(count)
        + "}}";
  }
}
