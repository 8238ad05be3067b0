package org.itexports.graph.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * Descriptions of enums whose packages know nothing of GraphQL: their words stand in one resource,
 * by name of the type and of the value.
 */
final class EnumWords {

  private static final Properties WORDS = read("schema/enums.properties");

  private EnumWords() {}

  /** The description that the code gives, else the one in the resource; null if there is none. */
  static String describe(String given, String key) {
    return given == null || given.isEmpty() ? WORDS.getProperty(key) : given;
  }

  private static Properties read(String resource) {
    Properties words = new Properties();
    try (InputStream in = EnumWords.class.getClassLoader().getResourceAsStream(resource);
        InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      words.load(reader);
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
