package org.itexports.http.abuse.grammar;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** JSON bodies around harmless documents: as they should be, and spoilt in one way each. */
final class Envelopes {

  private static final String QUERY = "\"query\":\"{__typename}\"";

  private Envelopes() {}

  static List<Kind<byte[]>> kinds() {
    return List.of(
        text("json: other order", Envelopes::otherOrder),
        text("json: wrong type", Envelopes::wrongType),
        text("json: member twice", Envelopes::memberTwice),
        text("json: members unknown", Envelopes::membersUnknown),
        text("json: cut off", Envelopes::cutOff),
        text("json: goes on", Envelopes::goesOn),
        text("json: nested", Envelopes::nested),
        text(
            "json: odd value",
            chance -> "{%s,\"variables\":{\"a\":%s}}".formatted(QUERY, OddJson.any(chance))),
        text("json: batch", Envelopes::batch),
        text("json: long", Envelopes::large),
        text("json: nearly", Envelopes::nearly),
        new Kind<>("json: other encoding", Envelopes::otherEncoding),
        new Kind<>("json: bytes changed", Envelopes::bytesChanged),
        new Kind<>("json: bytes", chance -> chance.bytes(chance.anySize(1, 5_000))),
        text("persisted: hash", Envelopes::persistedQuery),
        text("persisted: garbage", Envelopes::persistedGarbage),
        text("persisted: document id", Envelopes::documentId));
  }

  /** A document as a client sends it. */
  static byte[] of(Document document) {
    var operation =
        document.operationName() == null
            ? ""
            : ",\"operationName\":" + OddJson.string(document.operationName());
    return utf8(
        "{\"query\":%s,\"variables\":%s%s}"
            .formatted(OddJson.string(document.query()), document.variables(), operation));
  }

  private static Kind<byte[]> text(String name, java.util.function.Function<Chance, String> json) {
    return new Kind<>(name, chance -> utf8(json.apply(chance)));
  }

  private static String otherOrder(Chance chance) {
    var members =
        new ArrayList<>(
            List.of(
                OddJson.string("query") + " : " + OddJson.string("query a { __typename }"),
                "\"variables\":" + chance.of("null", "{}", "{\"a\":1}"),
                "\"operationName\":" + chance.of("null", "\"a\"", "\"\""),
                "\"extensions\":" + chance.of("null", "{}", "{\"a\":{\"b\":[1]}}"),
                "\"id\":\"1\""));
    Collections.rotate(members, chance.below(members.size()));
    return "{\n" + String.join(" ,\t", members) + "\r\n}" + chance.of("", "\n", "   ");
  }

  private static String wrongType(Chance chance) {
    var member = chance.of("query", "variables", "operationName", "extensions", "documentId");
    var rest = member.equals("query") ? "" : QUERY + ",";
    return "{%s\"%s\":%s}".formatted(rest, member, OddJson.any(chance));
  }

  private static String memberTwice(Chance chance) {
    var member = chance.of("query", "variables", "operationName", "extensions", "documentId", "a");
    return "{%s,\"%s\":null,\"%s\":%s}".formatted(QUERY, member, member, OddJson.any(chance));
  }

  private static String membersUnknown(Chance chance) {
    var unknown = new StringBuilder();
    for (int i = 0, most = chance.anySize(1, 5_000); i < most; i++) {
      unknown.append(",\"m%d\":%d".formatted(i, i));
    }
    return "{%s%s,%s:1}".formatted(QUERY, unknown, OddJson.string(OddText.any(chance)));
  }

  private static String cutOff(Chance chance) {
    var whole = new String(of(ValidDocuments.shorthand(chance)), StandardCharsets.UTF_8);
    return whole.substring(0, chance.below(whole.length()));
  }

  private static String goesOn(Chance chance) {
    return "{" + QUERY + "}" + chance.of("}", "{}", ",", "null", "\u0000", "]", "{", "\ufeff", "#");
  }

  private static String nested(Chance chance) {
    int levels = chance.anySize(10, 20_000);
    var opening = chance.of("[", "{\"a\":", "{\"variables\":", "{\"query\":");
    var nest = opening.repeat(levels);
    return chance.oneIn(2) ? nest : "{" + QUERY + ",\"extensions\":" + nest + "}";
  }

  private static String batch(Chance chance) {
    int count = chance.anySize(1, 500);
    return "[" + String.join(",", Collections.nCopies(count, "{" + QUERY + "}")) + "]";
  }

  private static String large(Chance chance) {
    int length = chance.anySize(10_000, 300_000);
    return chance.of(
        "{%s,\"a\":\"%s\"}".formatted(QUERY, "a".repeat(length)),
        "{%s,\"%s\":1}".formatted(QUERY, "a".repeat(length)),
        "{%s%s}".formatted(QUERY, " ".repeat(length)),
        "{%s,\"variables\":{\"a\":[%s0]}}".formatted(QUERY, "0,".repeat(length / 2)),
        "{%s,\"operationName\":\"%s\"}".formatted(QUERY, "a".repeat(length)),
        "{\"query\":\"%s\"}".formatted("\\u0020".repeat(length / 6)));
  }

  private static String nearly(Chance chance) {
    return chance.of(
        "{'query':'{__typename}'}",
        "{query:\"{__typename}\"}",
        "{%s,}".formatted(QUERY),
        "{,%s}".formatted(QUERY),
        "// a\n{%s}".formatted(QUERY),
        "{/* a */%s}".formatted(QUERY),
        "{%s,\"variables\":{\"a\":NaN}}".formatted(QUERY),
        "{\"query\":\"{__typename\n}\"}",
        "{\"query\":\"\\x\"}",
        "{\"query\":\"\\ud800\"}",
        "{\"\\u0071uery\":\"{__typename}\"}",
        "{\"Query\":\"{__typename}\"}",
        ")]}',\n{%s}".formatted(QUERY),
        "query={__typename}",
        "\"{__typename}\"",
        "{__typename}",
        "",
        " \n",
        "null",
        "0",
        "[]",
        "{}");
  }

  private static byte[] otherEncoding(Chance chance) {
    var text = new String(of(ValidDocuments.shorthand(chance)), StandardCharsets.UTF_8);
    var charset = chance.of("UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "ISO-8859-1", "IBM037");
    return switch (chance.below(4)) {
      case 0 -> utf8("\ufeff" + text);
      case 1 -> utf8("\ufeff\ufeff" + text);
      default -> text.getBytes(Charset.forName(charset));
    };
  }

  private static byte[] bytesChanged(Chance chance) {
    var bytes = of(ValidDocuments.shorthand(chance));
    for (int i = 0, most = chance.anySize(1, 20); i < most; i++) {
      bytes[chance.below(bytes.length)] = chance.bytes(1)[0];
    }
    return bytes;
  }

  private static String persistedQuery(Chance chance) {
    var known = "ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38";
    var hash =
        chance.of(
            known,
            known.toUpperCase(java.util.Locale.ROOT),
            known.substring(1),
            known + "0",
            "0".repeat(64),
            "g".repeat(64),
            "",
            "sha256:" + known,
            OddText.any(chance));
    var extension =
        "\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":%s}}"
            .formatted(OddJson.string(hash));
    return chance.oneIn(2) ? "{" + extension + "}" : "{" + QUERY + "," + extension + "}";
  }

  private static String persistedGarbage(Chance chance) {
    var value =
        chance.of(
            "{\"version\":%s,\"sha256Hash\":\"a\"}".formatted(OddJson.any(chance)),
            "{\"version\":1,\"sha256Hash\":%s}".formatted(OddJson.any(chance)),
            "{\"version\":1}",
            "{\"sha256Hash\":\"%s\"}".formatted("0".repeat(64)),
            OddJson.any(chance));
    var query = chance.of("", QUERY + ",", "\"query\":null,", "\"query\":\"\",");
    return "{%s\"extensions\":{\"persistedQuery\":%s}}".formatted(query, value);
  }

  private static String documentId(Chance chance) {
    var id =
        chance.of(
            "sha256:" + "0".repeat(64),
            "../../etc/passwd",
            "file:///etc/passwd",
            "http://127.0.0.1/",
            "1",
            "a".repeat(chance.anySize(10, 20_000)),
            OddText.any(chance));
    var query = chance.of("", QUERY + ",", "\"query\":null,");
    return "{%s\"documentId\":%s}".formatted(query, OddJson.string(id));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
