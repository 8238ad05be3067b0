package org.itexports.http.abuse.grammar;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.itexports.http.abuse.wire.HttpText;
import org.itexports.http.abuse.wire.WireRequest;

/** Methods, paths and query strings that are rare or wrong. */
final class Targets {

  private static final List<String> METHODS =
      List.of(
          "GET",
          "HEAD",
          "OPTIONS",
          "PUT",
          "DELETE",
          "PATCH",
          "TRACE",
          "PROPFIND",
          "QUERY",
          "FOO",
          "post",
          "M".repeat(200));

  private static final List<String> PATHS =
      List.of(
          "/",
          "//",
          "/graphql/",
          "/graphql/../graphql",
          "/graphql/%2e%2e/q/openapi",
          "/%67raphql",
          "/GRAPHQL",
          "//graphql",
          "/graphql;a=b",
          "/graphql%00",
          "/graphql%0d%0aX-Injected:%201",
          "/graphql#a",
          "/graphql?",
          "/graphql/schema.graphql",
          "/graphiql/../../etc/passwd",
          "/graphiql/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
          "/graphiql/..%5c..%5cetc%5cpasswd",
          "/graphiql/%c0%ae%c0%ae/",
          "/q/dev",
          "/q/graphql-ui",
          "/q/arc/beans",
          "/.git/config",
          "/application.properties",
          "/META-INF/MANIFEST.MF",
          "/nothing",
          "/%",
          "/%zz",
          "/\u00e9",
          "/" + "a/".repeat(1_000),
          "*");

  private Targets() {}

  static List<Kind<WireRequest>> kinds() {
    return List.of(
        new Kind<>("target: method", Targets::method),
        new Kind<>("target: method with body", Targets::methodWithBody),
        new Kind<>("target: path", Targets::path),
        get("get: right", Targets::right),
        get("get: document wrong", Targets::wrongDocument),
        get("get: percent signs", Targets::percentSigns),
        get("get: parameters twice", Targets::twice),
        get("get: parameters odd", Targets::odd),
        new Kind<>("get: long", Targets::longQuery),
        get("get: persisted", Targets::persisted));
  }

  private static Kind<WireRequest> get(
      String name, java.util.function.Function<Chance, String> parameters) {
    return new Kind<>(
        name,
        chance ->
            HttpText.request(
                chance.oneIn(5) ? "HEAD" : "GET",
                HttpText.PATH + "?" + parameters.apply(chance),
                List.of("Accept: " + chance.of("*/*", "application/json", "text/html"))));
  }

  private static WireRequest longQuery(Chance chance) {
    var target = HttpText.PATH + "?query=" + "a".repeat(chance.anySize(100, 20_000));
    return HttpText.request("GET", target, List.of()).untilAnswered();
  }

  private static WireRequest method(Chance chance) {
    return HttpText.request(chance.of(METHODS), HttpText.PATH, List.of());
  }

  private static WireRequest methodWithBody(Chance chance) {
    return HttpText.request(
        chance.of(METHODS),
        HttpText.PATH,
        List.of("Content-Type: application/json"),
        Envelopes.of(ValidDocuments.shorthand(chance)));
  }

  private static WireRequest path(Chance chance) {
    var path = chance.of(PATHS);
    return chance.oneIn(2)
        ? HttpText.request("GET", path, List.of())
        : HttpText.request(
            "POST",
            path,
            List.of("Content-Type: application/json"),
            Envelopes.of(ValidDocuments.shorthand(chance)));
  }

  private static String right(Chance chance) {
    var query = ValidDocuments.shorthand(chance).query();
    return "query=" + encoded(query) + chance.of("", "&variables=%7B%7D", "&operationName=");
  }

  private static String wrongDocument(Chance chance) {
    return "query="
        + encoded(
            chance.of(
                "mutation { __typename }",
                "subscription { __typename }",
                "{ nope }",
                "{",
                "query a { __typename } query b { __typename }"));
  }

  private static String percentSigns(Chance chance) {
    return chance.of(
        "query=%",
        "query=%7",
        "query=%zz",
        "query=%7B__typename%7D%",
        "query=%u007B",
        "query=%00",
        "query=%ff%fe",
        "query=%c0%af",
        "query=%ed%a0%80",
        "query=%F4%90%80%80",
        "%71uery=%7B__typename%7D",
        "query=%257B__typename%257D",
        "query=%7B__typename%7D&variables=%7B%22a%22:%");
  }

  private static String twice(Chance chance) {
    var name = chance.of("query", "variables", "operationName", "extensions", "documentId", "a");
    return "query=%7B__typename%7D&" + "%s=%%7B%%7D&%s=".formatted(name, name);
  }

  private static String odd(Chance chance) {
    return chance.of(
        "",
        "&",
        "=",
        "&&&&=&=&",
        "query",
        "query=",
        "query=+%7B+__typename+%7D+",
        "QUERY=%7B__typename%7D",
        "query[]=%7B__typename%7D",
        "query=%7B__typename%7D;variables=1",
        "query=%7B__typename%7D&variables=",
        "query=%7B__typename%7D&variables=" + encoded(OddJson.any(chance)),
        "query=%7B__typename%7D&variables=null&extensions=null",
        "query=%7B__typename%7D&operationName=" + encoded(OddText.any(chance)),
        "query=%7B__typename%7D&extensions=" + encoded(OddJson.any(chance)),
        "a=1&".repeat(chance.anySize(1, 2_000)));
  }

  private static String persisted(Chance chance) {
    var hash = chance.of("0".repeat(64), "a", "", OddText.any(chance));
    return chance.of(
        "documentId=" + encoded(hash),
        "documentId=sha256:" + encoded(hash),
        "extensions="
            + encoded(
                "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":%s}}"
                    .formatted(OddJson.string(hash))));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
