package org.itexports.http.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Documents that clients registered by their hash. What a hash stands for never changes, so that
 * each instance of the service can keep its own.
 */
@Singleton
public class AutomaticDocuments {

  /** Two bytes a character, the hash and the entry. */
  private static final int BYTES_OF_ENTRY = 256;

  private final Cache<String, String> documents;

  @Inject
  public AutomaticDocuments(DocumentSettings settings) {
    this.documents =
        Caffeine.newBuilder()
            .maximumWeight(settings.automaticBytes())
            .weigher((String hash, String document) -> BYTES_OF_ENTRY + 2 * document.length())
            .executor(Runnable::run)
            .build();
  }

  Optional<String> find(String hash) {
    return Optional.ofNullable(documents.getIfPresent(hash));
  }

  /** Keeps a document that has been answered, so that nonsense pushes nothing out. */
  public void keep(String hash, String document) {
    documents.put(hash, document);
  }
}
