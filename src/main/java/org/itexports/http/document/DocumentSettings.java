package org.itexports.http.document;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What can be set about documents that are named instead of sent. */
@ConfigMapping(prefix = "itexports.documents")
public interface DocumentSettings {

  /** Whether clients may register documents by their hash, as Apollo's clients do. */
  @WithDefault("true")
  boolean automatic();

  /** How many bytes of such documents are kept; the least used go first. */
  @WithDefault("8388608")
  long automaticBytes();

  /**
   * Files of trusted documents: a JSON object of ids and documents, as the compiler of Relay and
   * GraphQL Code Generator write, or a manifest of Apollo's.
   */
  Optional<List<Path>> files();

  /** Whether nothing but trusted documents is answered. */
  @WithDefault("false")
  boolean only();
}
