package org.itexports.http.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Documents that the operator has put in files, by the ids that clients send for them. */
@Singleton
public class TrustedDocuments {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, String> documents = new HashMap<>();

  /**
   * Reads the files.
   *
   * @throws IllegalArgumentException for a file that cannot be read as ids and documents, naming it
   */
  @Inject
  public TrustedDocuments(DocumentSettings settings) {
    for (Path file : settings.files().orElse(List.of())) {
      read(file);
    }
    if (settings.only() && documents.isEmpty()) {
      throw new IllegalArgumentException(
          "itexports.documents.only is set, but itexports.documents.files names no document");
    }
  }

  /** The ids with their documents. */
  public Map<String, String> byId() {
    return Map.copyOf(documents);
  }

  /** By its id as the file has it, or by {@code sha256:} and its hash. */
  Optional<String> find(String id) {
    return Optional.ofNullable(documents.get(id));
  }

  private void read(Path file) {
    try {
      var content = JSON.readTree(Files.readString(file));
      if (content.isObject() && content.path("operations").isArray()) {
        for (JsonNode operation : content.get("operations")) {
          add(file, operation.path("id").textValue(), operation.path("body").textValue());
        }
      } else if (content.isObject()) {
        for (var entry : content.properties()) {
          add(file, entry.getKey(), entry.getValue().textValue());
        }
      } else {
        throw new IllegalArgumentException(file + " is not a JSON object of ids and documents");
      }
    } catch (IOException e) {
      throw new IllegalArgumentException(file + " cannot be read as JSON", e);
    }
  }

  private void add(Path file, String id, String document) {
    if (id == null || document == null) {
      throw new IllegalArgumentException(file + " has an entry without an id or a document");
    }
    var hash = DocumentHash.of(document);
    var marked = DocumentHash.PREFIX + hash;
    if (id.startsWith(DocumentHash.PREFIX) && !id.equals(marked)) {
      throw new IllegalArgumentException(file + ": " + id + " is not the hash of its document");
    }
    put(file, id, document);
    put(file, marked, document);
    put(file, hash, document);
  }

  private void put(Path file, String id, String document) {
    var other = documents.put(id, document);
    if (other != null && !other.equals(document)) {
      throw new IllegalArgumentException(file + ": " + id + " stands for two documents");
    }
  }
}
