package org.itexports.http.graphiql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads one example file: comment lines with title and description, then the query. */
final class ExampleParser {

  private static final Pattern FILE =
      Pattern.compile("((\\d{2,})-[a-z0-9]+(?:-[a-z0-9]+)*)\\.graphql");
  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  private static final String NO_OBJECT = ": the variables are not a JSON object";

  private final ObjectMapper json =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /**
   * Parses an example.
   *
   * @param file its file name, such as {@code 01-latest-total.graphql}
   * @param topic the heading under which it is listed
   * @param query the text of the file
   * @param variables the text of the JSON file beside it; null where there is none
   * @throws IllegalArgumentException naming the file and what it lacks
   */
  Example parse(String file, String topic, String query, String variables) {
    Matcher name = FILE.matcher(file);
    if (!name.matches()) {
      throw defect(file, "an example is named NN-words-in-lower-case.graphql");
    }
    if (topic == null || topic.isEmpty()) {
      throw defect(file, "no line '# Topic' stands above it in examples/index.txt");
    }
    List<String> comments = comments(query);
    if (comments.size() < 2) {
      throw defect(file, "an example begins with a line '# Title' and a line '# description'");
    }
    if (query.lines().allMatch(line -> line.isBlank() || line.startsWith("#"))) {
      throw defect(file, "there is no query below the comments");
    }
    return new Example(
        Integer.parseInt(name.group(2)),
        name.group(1),
        topic,
        comments.get(0),
        comments.stream().skip(1).collect(Collectors.joining(" ")),
        query,
        variables == null ? Map.of() : object(file, variables));
  }

  private static List<String> comments(String query) {
    return query
        .lines()
        .takeWhile(line -> line.startsWith("#"))
        .map(line -> line.substring(1).strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private Map<String, Object> object(String file, String variables) {
    try {
      Map<String, Object> object = json.readValue(variables, OBJECT);
      if (object != null) {
        return Collections.unmodifiableMap(object);
      }
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(file + NO_OBJECT, e);
    }
    throw new IllegalArgumentException(file + NO_OBJECT);
  }

  private static IllegalArgumentException defect(String file, String reason) {
    return new IllegalArgumentException(file + ": " + reason);
  }
}
