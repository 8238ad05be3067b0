package org.itexports.http.document;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.itexports.http.answer.Refusal;
import org.itexports.http.answer.Verdict;
import org.itexports.http.request.WireRequest;
import org.itexports.relay.ErrorCode;

/**
 * Finds the document of a request: sent as text, named by the id of a trusted document, or by its
 * hash in the way of Apollo's automatic persisted queries.
 */
@Singleton
public class Documents {

  private static final String EXTENSION = "persistedQuery";

  private final TrustedDocuments trusted;
  private final AutomaticDocuments automatic;
  private final DocumentSettings settings;

  @Inject
  public Documents(
      TrustedDocuments trusted, AutomaticDocuments automatic, DocumentSettings settings) {
    this.trusted = trusted;
    this.automatic = automatic;
    this.settings = settings;
  }

  /**
   * The document to execute.
   *
   * @throws Refusal when there is no such document, or it is not served
   */
  public NamedDocument find(WireRequest request) {
    if (request.documentId().isPresent()) {
      return byId(request, request.documentId().get());
    }
    var persisted = request.extensions().get(EXTENSION);
    if (persisted != null) {
      return byHash(hash(persisted), request.query());
    }
    return NamedDocument.of(permitted(request.query().orElseThrow()));
  }

  private NamedDocument byId(WireRequest request, String id) {
    if (request.query().isPresent()) {
      throw Refusal.malformed("Send either 'query' or 'documentId', not both.");
    }
    return trusted
        .find(id)
        .map(NamedDocument::of)
        .orElseThrow(
            () ->
                new Refusal(
                    Verdict.NOT_FOUND,
                    ErrorCode.DOCUMENT_NOT_FOUND,
                    "No trusted document has this documentId."));
  }

  private NamedDocument byHash(String hash, Optional<String> query) {
    if (query.isPresent() && !DocumentHash.of(query.get()).equals(hash)) {
      throw new Refusal(
          Verdict.MALFORMED_REQUEST,
          ErrorCode.PERSISTED_QUERY_MISMATCH,
          "The member 'sha256Hash' is not the SHA-256 of the member 'query'.");
    }
    var known = trusted.find(hash);
    if (known.isPresent()) {
      return NamedDocument.of(known.get());
    }
    if (!settings.automatic() || settings.only()) {
      // The words by which Apollo's clients know that they must send documents as text.
      throw new Refusal(
          Verdict.UNKNOWN_HASH,
          ErrorCode.PERSISTED_QUERY_NOT_SUPPORTED,
          "PersistedQueryNotSupported");
    }
    if (query.isPresent()) {
      return new NamedDocument(query.get(), hash);
    }
    // The words by which Apollo's clients know that they must send the document once.
    return automatic
        .find(hash)
        .map(NamedDocument::of)
        .orElseThrow(
            () ->
                new Refusal(
                    Verdict.UNKNOWN_HASH,
                    ErrorCode.PERSISTED_QUERY_NOT_FOUND,
                    "PersistedQueryNotFound"));
  }

  private String permitted(String query) {
    if (settings.only()) {
      throw new Refusal(
          Verdict.FORBIDDEN,
          ErrorCode.DOCUMENT_NOT_TRUSTED,
          "Only trusted documents are answered here: send a 'documentId' instead of 'query'.");
    }
    return query;
  }

  private static String hash(Object persisted) {
    if (persisted instanceof Map<?, ?> members
        && members.get("version") instanceof Integer version
        && version == 1
        && members.get("sha256Hash") instanceof String given) {
      var hash = given.toLowerCase(Locale.ROOT);
      if (DocumentHash.isHash(hash)) {
        return hash;
      }
    }
    throw Refusal.malformed(
        "The extension 'persistedQuery' must be {version: 1, sha256Hash: 64 hexadecimal digits}.");
  }
}
