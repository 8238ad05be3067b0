package org.itexports.graph.engine;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.IntrospectionQuery;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.itexports.relay.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A document may be exactly as large as a limit says, and is refused when it is larger by one. */
class LimitsTest {

  private static final QueryEngine ENGINE =
      DemoEngine.with(
          "max-depth=4",
          "max-aliases=3",
          "max-root-fields=6",
          "max-repeats=5",
          "max-directives=7",
          "max-directives-at-one=2",
          "max-tokens=110",
          "max-document-bytes=600");

  private static final QueryEngine USUAL = DemoEngine.with();

  /** A kind of document that is made as large as wanted. */
  record Kind(String name, ErrorCode code, int limit, IntFunction<String> document) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Kind> kinds() {
    return Stream.of(
        depth("levels", n -> "{" + levels(n) + "}"),
        depth(
            "levels through fragments",
            n ->
                "{...a} fragment a on Query{...on Query{...b}} fragment b on Query{"
                    + levels(n)
                    + "}"),
        depth("levels of any operation", n -> "{" + levels(n) + "} query large{" + levels(n) + "}"),
        new Kind(
            "fragments inside each other",
            ErrorCode.QUERY_TOO_DEEP,
            30,
            n -> "{...{" + nested(n - 1) + "}} "),
        new Kind(
            "fragments inside each other that nobody uses",
            ErrorCode.QUERY_TOO_DEEP,
            30,
            n -> "{__typename} fragment f on Query{" + nested(n) + "}"),
        aliases("aliases", n -> "{" + ship(each(n, "a%d:slug ")) + "}"),
        aliases("aliases of __typename", n -> "{" + each(n, "a%d:__typename ") + "}"),
        aliases(
            "aliases at several levels",
            n -> "{x:" + ship("y:slug " + each(n - 2, "a%d:id ")) + "}"),
        aliases(
            "aliases through fragments",
            n ->
                "{"
                    + ship("...f ...on DemoShip{" + each(n - 2, "a%d:id ") + "...f}")
                    + "} fragment f on DemoShip{x:slug}"),
        rootFields(
            "root fields", n -> "{" + "demoAncient ".repeat(n - 2) + "__typename demoAfterAll}"),
        rootFields(
            "root fields through fragments",
            n ->
                "{...f ...f ...{"
                    + "demoAncient ".repeat(n - 4)
                    + "}} fragment f on Query{demoAfterAll __typename}"),
        repeats("repeats", n -> "{" + ship("slug ".repeat(n)) + "}"),
        repeats(
            "repeats of an alias",
            n -> "{" + ship("kind:slug ...{kind:slug} " + "slug ".repeat(n)) + "}"),
        repeats(
            "repeats through fragments",
            n ->
                "{"
                    + ship("...f ".repeat(n))
                    + "} fragment f on DemoShip{...g} fragment g on DemoShip{slug}"),
        directives(
            "directives",
            7,
            n ->
                "query($v:Boolean=true){demoAncient@skip(if:$v)@include(if:$v) ...f@skip(if:$v)"
                    + " ...@skip(if:$v){demoShips{"
                    + "pageInfo{endCursor@skip(if:$v)} ".repeat(n - 6)
                    + "}}} fragment f on Query{demoAfterAll@skip(if:$v)@include(if:$v)}"),
        directives(
            "directives in one place",
            2,
            n -> "{__typename@skip(if:false)@include(if:true)" + "@aa".repeat(n - 2) + "}"),
        size("tokens", 110, n -> "{demoSum(values:[" + "1 ".repeat(n - 9) + "])}"),
        size("bytes", 600, n -> filled("{demoAncient}#", n)),
        size("bytes of signs that have several", 600, n -> filled("{demoAncient}#é€😀", n)),
        size("digits", 400, n -> "{demoNumber(value:0." + "1".repeat(n) + ")}"),
        size("an exponent", 400, n -> "{demoNumber(value:1.5e" + n + ")}"),
        size("an exponent below zero", 400, n -> "{demoSum(values:[2,15e-" + (n + 1) + "])}"),
        size(
            "an exponent in a default",
            400,
            n -> "query($v:Float=1E+" + n + "){demoNumber(value:$v)}"));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void asManyAreAccepted(Kind kind) {
    assertThat(ENGINE.prepare(QueryRequest.of(kind.document.apply(kind.limit))).errors())
        .noneMatch(error -> error.code() != ErrorCode.GRAPHQL_VALIDATION_FAILED);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void oneMoreIsRefused(Kind kind) {
    var prepared = ENGINE.prepare(QueryRequest.of(kind.document.apply(kind.limit + 1)));
    var error = prepared.errors().get(0);
    assertThat(prepared.errors()).hasSize(1);
    assertThat(error.code()).isEqualTo(kind.code);
    assertThat(error.details()).containsEntry("limit", (long) kind.limit);
    assertThat(error.details().getOrDefault("actual", kind.limit + 1L)).isEqualTo(kind.limit + 1L);
    assertThat(error.message()).contains(String.valueOf(kind.limit)).endsWith(".");
  }

  @Test
  void theErrorSaysWhatIsCountedAndWhatToDo() {
    assertThat(ENGINE.prepare(QueryRequest.of("{" + levels(6) + "}")).errors())
        .singleElement()
        .hasToString(
            "QueryError[code=QUERY_TOO_DEEP, message=Levels of fields in the operation: 6, and no"
                + " more than 4 are accepted. Ask for what lies below by its id, in another"
                + " request., locations=[], path=[], details={limit=4, actual=6}]");
    assertThat(ENGINE.prepare(QueryRequest.of("{demoSum(values:[" + "1 ".repeat(109))).errors())
        .singleElement()
        .hasToString(
            "QueryError[code=DOCUMENT_TOO_LARGE, message=Tokens of the document: more than the 110"
                + " that are accepted. Ask in several requests, and send long lists as variables.,"
                + " locations=[], path=[], details={limit=110}]");
  }

  @Test
  void oneNameUnderSeveralTypesIsNoRepeat() {
    var query = "{demoThings{" + "...on DemoShip{kind} ...on DemoHarbour{kind}".repeat(5) + "}}";
    assertThat(ENGINE.prepare(QueryRequest.of(query)).errors())
        .noneMatch(error -> error.code() == ErrorCode.TOO_MANY_REPEATS);
  }

  @Test
  void fragmentsWrittenOutMayNotBeCountless() {
    var multiplying =
        IntStream.range(0, 20)
            .mapToObj(
                i ->
                    "fragment f%d on Query{".formatted(i)
                        + "...f%d ".formatted(i + 1).repeat(20)
                        + "}")
            .collect(Collectors.joining("", "{...f0}", "fragment f20 on Query{__typename}"));
    assertThat(USUAL.prepare(QueryRequest.of(multiplying)).errors())
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.code()).isEqualTo(ErrorCode.TOO_MANY_ROOT_FIELDS);
              assertThat(error.details().toString()).isEqualTo("{limit=64}");
            });
  }

  @Test
  void twentyThousandSelectionsWrittenOutAreAccepted() {
    // Its cost was counted, so it came through.
    assertThat(USUAL.prepare(QueryRequest.of(selections(20_000))).budget()).isPositive();
    assertThat(USUAL.prepare(QueryRequest.of(selections(20_001))).errors())
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.code()).isEqualTo(ErrorCode.DOCUMENT_TOO_LARGE);
              assertThat(error.details().toString()).isEqualTo("{limit=20000, actual=20001}");
            });
  }

  /** Fifteen fragments of 1,328 selections each, and plain fields for the rest. */
  private static String selections(int number) {
    int plain = number - 1 - 15 * 1328;
    return "{"
        + ship(
            "...a ".repeat(15)
                + "slug ".repeat(20)
                + "id ".repeat(20)
                + "kind ".repeat(plain - 60)
                + "length ".repeat(20))
        + "} fragment a on DemoShip{sisters{nodes{"
        + "...b ".repeat(25)
        + "}}} fragment b on DemoShip{sisters{nodes{"
        + "...c ".repeat(25)
        + "}}} fragment c on DemoShip{slug}";
  }

  @Test
  void whatNestsTooDeeplyForTheParserIsRefused() {
    for (String document :
        List.of(
            "{a".repeat(400) + "}".repeat(400),
            "{a(b:" + "[".repeat(400) + "]".repeat(400) + ")}",
            "{a(b:" + "{c:".repeat(400) + "1" + "}".repeat(400) + ")}")) {
      assertThat(USUAL.prepare(QueryRequest.of(document)).errors())
          .singleElement()
          .satisfies(
              error -> {
                assertThat(error.code()).isEqualTo(ErrorCode.QUERY_TOO_DEEP);
                assertThat(error.details().toString()).isEqualTo("{limit=500}");
              });
    }
  }

  @Test
  void theSchemaMayBeReadWhole() {
    var reply = DemoEngine.execute(USUAL, IntrospectionQuery.INTROSPECTION_QUERY);
    assertThat(reply.errors()).isEmpty();
  }

  @Test
  void aHundredAndOneAliasesAreRefused() {
    assertThat(
            USUAL.prepare(QueryRequest.of("{" + each(101, "alias%d:__typename \n") + "}")).errors())
        .extracting(QueryError::code)
        .containsExactly(ErrorCode.TOO_MANY_ALIASES);
  }

  @Test
  void fiveHundredRepeatsAreRefused() {
    assertThat(USUAL.prepare(QueryRequest.of("{" + ship("slug \n".repeat(500)) + "}")).errors())
        .extracting(QueryError::code)
        .containsExactly(ErrorCode.TOO_MANY_REPEATS);
  }

  private static Kind depth(String name, IntFunction<String> document) {
    return new Kind(name, ErrorCode.QUERY_TOO_DEEP, 4, document);
  }

  private static Kind aliases(String name, IntFunction<String> document) {
    return new Kind(name, ErrorCode.TOO_MANY_ALIASES, 3, document);
  }

  private static Kind rootFields(String name, IntFunction<String> document) {
    return new Kind(name, ErrorCode.TOO_MANY_ROOT_FIELDS, 6, document);
  }

  private static Kind repeats(String name, IntFunction<String> document) {
    return new Kind(name, ErrorCode.TOO_MANY_REPEATS, 5, document);
  }

  private static Kind directives(String name, int limit, IntFunction<String> document) {
    return new Kind(name, ErrorCode.TOO_MANY_DIRECTIVES, limit, document);
  }

  private static Kind size(String name, int limit, IntFunction<String> document) {
    return new Kind(name, ErrorCode.DOCUMENT_TOO_LARGE, limit, document);
  }

  private static String ship(String selection) {
    return "demoShip(slug:\"ark\"){" + selection + "}";
  }

  /** Fields of so many levels. */
  private static String levels(int number) {
    return number == 1
        ? "__typename"
        : ship(
            "sisters{nodes{".repeat((number - 2) / 2)
                + (number % 2 == 0 ? "slug" : "sisters{totalCount}")
                + "}}".repeat((number - 2) / 2));
  }

  /** Inline fragments are fragments too. */
  private static String nested(int number) {
    return "...{".repeat(number) + "__typename" + "}".repeat(number);
  }

  private static String each(int number, String text) {
    return IntStream.range(0, number).mapToObj(text::formatted).collect(Collectors.joining());
  }

  /** Text made as long as wanted in UTF-8. */
  private static String filled(String text, int bytes) {
    return text + "-".repeat(bytes - text.getBytes(StandardCharsets.UTF_8).length);
  }
}
