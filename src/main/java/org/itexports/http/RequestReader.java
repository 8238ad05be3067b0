package org.itexports.http;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import org.itexports.graph.engine.QueryEngine;
import org.itexports.graph.engine.QueryRequest;
import org.itexports.http.answer.Refusal;
import org.itexports.http.cache.Asked;
import org.itexports.http.cache.AskedBefore;
import org.itexports.http.cache.RequestDigest;
import org.itexports.http.document.Documents;
import org.itexports.http.request.RequestDecoder;
import org.itexports.http.request.WireRequest;
import org.itexports.release.Catalogue;

/** Reads what is asked from the bytes of a request, or remembers what was read from them before. */
@Singleton
class RequestReader {

  private static final String COST = "cost";

  private final RequestDecoder decoder;
  private final Documents documents;
  private final AskedBefore askedBefore;
  private final QueryEngine engine;
  private final RequestDigest digest;

  @Inject
  RequestReader(
      RequestDecoder decoder,
      Documents documents,
      AskedBefore askedBefore,
      QueryEngine engine,
      RequestDigest digest) {
    this.decoder = decoder;
    this.documents = documents;
    this.askedBefore = askedBefore;
    this.engine = engine;
    this.digest = digest;
  }

  /**
   * What is asked.
   *
   * @throws Refusal when the bytes are no request that is served
   */
  Asked read(Incoming incoming, Catalogue catalogue) {
    return askedBefore
        .find(incoming.name(), catalogue)
        .orElseGet(() -> decode(incoming, catalogue));
  }

  private Asked decode(Incoming incoming, Catalogue catalogue) {
    var wire =
        incoming.isSafe()
            ? decoder.parameters(incoming.bytes().toString(StandardCharsets.ISO_8859_1))
            : decoder.body(incoming.bytes().getBytes());
    var document = documents.find(wire);
    var query =
        new QueryRequest(
            document.text(), wire.operationName(), wire.variables(), wire.extensions());
    // Or else anybody could have one answer made and kept under any number of names.
    return Asked.of(
        engine.essence(query), wantsCost(wire), document.hashToKeep(), catalogue, digest);
  }

  private static boolean wantsCost(WireRequest wire) {
    var cost = wire.extensions().get(COST);
    if (cost == null || cost instanceof Boolean) {
      return Boolean.TRUE.equals(cost);
    }
    throw Refusal.malformed("The extension 'cost' must be true or false.");
  }
}
