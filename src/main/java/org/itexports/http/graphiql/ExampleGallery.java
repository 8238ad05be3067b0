package org.itexports.http.graphiql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The numbered example queries in {@code examples/}, in the order of {@code examples/index.txt}. A
 * line {@code # Topic} there is the heading of the examples below it.
 *
 * <p>They are read in the static initialiser, so that a native image holds them without the files.
 */
public final class ExampleGallery {

  private static final String FOLDER = "examples/";
  private static final String SUFFIX = ".graphql";
  private static final List<Example> EXAMPLES = read();

  private ExampleGallery() {}

  /** All examples, in ascending order of their numbers. */
  public static List<Example> examples() {
    return EXAMPLES;
  }

  private static List<Example> read() {
    ExampleParser parser = new ExampleParser();
    List<Example> examples = new ArrayList<>();
    String topic = null;
    for (String line : required("index.txt").lines().map(String::strip).toList()) {
      if (line.startsWith("#")) {
        topic = line.substring(1).strip();
      } else if (!line.isEmpty()) {
        examples.add(parser.parse(line, topic, required(line), optional(variablesOf(line))));
      }
    }
    requireDistinct(examples);
    return List.copyOf(examples);
  }

  /**
   * Refuses numbers out of order or given twice: they are how people refer to an example.
   *
   * @throws IllegalArgumentException naming the example
   */
  static void requireDistinct(List<Example> examples) {
    Set<String> names = new HashSet<>();
    int last = 0;
    for (Example example : examples) {
      if (example.number() <= last || !names.add(example.name())) {
        throw new IllegalArgumentException(
            example.name() + ": numbers ascend from 1 and occur once in examples/index.txt");
      }
      last = example.number();
    }
  }

  private static String variablesOf(String file) {
    String name = file.endsWith(SUFFIX) ? file.substring(0, file.length() - SUFFIX.length()) : file;
    return name + ".variables.json";
  }

  private static String required(String file) {
    String text = optional(file);
    if (text == null) {
      throw new IllegalArgumentException(FOLDER + file + ": listed, but there is no such file");
    }
    return text;
  }

  private static String optional(String file) {
    try (InputStream in = ExampleGallery.class.getResourceAsStream("/" + FOLDER + file)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
