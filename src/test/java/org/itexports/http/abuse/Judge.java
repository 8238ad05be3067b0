package org.itexports.http.abuse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.itexports.http.abuse.grammar.HostileRequest;
import org.itexports.http.abuse.wire.WireAnswer;
import org.itexports.http.abuse.wire.WireRequest.Ending;
import org.itexports.relay.ErrorCode;

/** Whether an answer is one that a service may give to whatever it is sent. */
final class Judge {

  /** What shows the inside of a service: its packages, its failures, its traces. */
  private static final Pattern INSIDE =
      Pattern.compile(
          "\\b(org|java|javax|jakarta|com|io|graphql)\\.[a-z]|Exception|\\bat .*\\.java");

  private static final Set<String> CODES =
      Arrays.stream(ErrorCode.values()).map(ErrorCode::name).collect(Collectors.toSet());

  /** Codes that a document that fits the schema, well sent, can never earn. */
  private static final Set<ErrorCode> OF_WRONG_DOCUMENTS =
      EnumSet.of(
          ErrorCode.GRAPHQL_PARSE_FAILED,
          ErrorCode.GRAPHQL_VALIDATION_FAILED,
          ErrorCode.INVALID_VARIABLES,
          ErrorCode.BAD_REQUEST);

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private Judge() {}

  /** What is wrong with the answers; empty when nothing is. */
  static List<String> complaints(HostileRequest request, List<WireAnswer> answers) {
    var complaints = new ArrayList<String>();
    if (request.wire().ending() == Ending.KEEP && answers.size() < request.wire().answers()) {
      complaints.add("%d answers of %d".formatted(answers.size(), request.wire().answers()));
    }
    for (WireAnswer answer : answers) {
      if (isFailure(answer.status())) {
        complaints.add("status " + answer.status());
      }
      if (!request.wire().isHead()) {
        body(answer, complaints);
      }
      if (request.isValid()) {
        OF_WRONG_DOCUMENTS.stream()
            .filter(code -> codes(answer).contains(code.name()))
            .forEach(code -> complaints.add("a valid document is refused: " + code));
      }
    }
    return complaints;
  }

  /** The codes of all errors of an answer. */
  static Set<String> codes(WireAnswer answer) {
    var codes = new TreeSet<String>();
    if (answer.isJson() && !answer.isEmpty()) {
      try {
        errors(read(answer)).forEach(error -> codes.add(error.at("/extensions/code").asText()));
      } catch (JsonProcessingException e) {
        codes.add("NO JSON");
      }
    }
    return codes;
  }

  /** 501 and 505 are how HTTP refuses what is not its own. */
  private static boolean isFailure(int status) {
    return status >= 500 && status != 501 && status != 505;
  }

  private static void body(WireAnswer answer, List<String> complaints) {
    if (!answer.isJson()) {
      inside(answer.text(), complaints);
      return;
    }
    try {
      var json = read(answer);
      if (!json.has("data") && errors(json).isEmpty()) {
        complaints.add("neither data nor errors: " + answer.text());
      }
      errors(json).forEach(error -> error(error, complaints));
    } catch (JsonProcessingException e) {
      complaints.add("the body is no JSON: " + answer.text());
    }
  }

  private static void error(JsonNode error, List<String> complaints) {
    var code = error.at("/extensions/code").asText();
    if (!CODES.contains(code) || !error.path("message").isTextual()) {
      complaints.add("an error without code or message: " + error);
    }
    if (code.equals(ErrorCode.INTERNAL_ERROR.name())) {
      complaints.add("the service failed: " + error);
    }
    inside(error.toString(), complaints);
  }

  private static void inside(String text, List<String> complaints) {
    var found = INSIDE.matcher(text);
    if (found.find()) {
      complaints.add("shows its inside: " + found.group());
    }
  }

  private static List<JsonNode> errors(JsonNode json) {
    var errors = new ArrayList<JsonNode>();
    json.path("errors").forEach(errors::add);
    return errors;
  }

  private static JsonNode read(WireAnswer answer) throws JsonProcessingException {
    return JSON.readTree(answer.text());
  }
}
