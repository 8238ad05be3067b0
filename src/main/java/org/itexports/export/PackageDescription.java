package org.itexports.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.itexports.dataset.PackageArchive;

/**
 * What the descriptor of a package says for people, beyond what a release holds.
 *
 * @param description what the package is, empty if it does not say
 * @param licencePath address of the licence on the web, empty if it has none
 * @param contributors who made it, each once, whatever their roles
 * @param keywords what it is about
 */
record PackageDescription(
    String description, String licencePath, List<String> contributors, List<String> keywords) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static PackageDescription of(PackageArchive archive) {
    try {
      JsonNode root = JSON.readTree(archive.descriptorText());
      List<String> contributors = new ArrayList<>();
      root.path("contributors").forEach(one -> contributors.add(one.path("title").asText()));
      List<String> keywords = new ArrayList<>();
      root.path("keywords").forEach(word -> keywords.add(word.asText()));
      return new PackageDescription(
          root.path("description").asText(),
          address(root.path("licenses").path(0).path("path").asText()),
          contributors.stream().filter(name -> !name.isBlank()).distinct().toList(),
          List.copyOf(keywords));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A release was built from a descriptor that is no JSON", e);
    }
  }

  /** A path within the package is no address to anybody who has only one of its files. */
  private static String address(String path) {
    return path.matches("(?i)https?://[^/\\s]\\S*") ? path : "";
  }
}
