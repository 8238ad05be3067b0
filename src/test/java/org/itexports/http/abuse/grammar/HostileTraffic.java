package org.itexports.http.abuse.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.itexports.http.abuse.wire.HttpText;
import org.itexports.http.abuse.wire.WireRequest;

/**
 * Hostile requests without end, from one seed: request n is the same again for the same seed,
 * whatever was made before it. Kinds take turns, so that none is left out.
 */
public final class HostileTraffic {

  private final long seed;
  private final List<Kind<WireRequest>> documents;
  private final List<Kind<WireRequest>> envelopes;
  private final List<Kind<WireRequest>> http;
  private final List<Kind<WireRequest>> malformed;

  /** The traffic of a seed. */
  public HostileTraffic(long seed) {
    this.seed = seed;
    this.documents = documentKinds().map(HostileTraffic::sent).toList();
    this.envelopes = Envelopes.kinds().stream().map(HostileTraffic::posted).toList();
    this.http =
        Stream.of(Headers.kinds(), Targets.kinds(), Framing.kinds()).flatMap(List::stream).toList();
    this.malformed = MalformedHttp.kinds();
  }

  /** The request of a number from 0. */
  public HostileRequest request(int number) {
    // Of ten requests five are documents, two envelopes, two HTTP and one is not even that.
    var layer =
        switch (number % 10) {
          case 0, 1, 2, 3, 4 -> documents;
          case 5, 6 -> envelopes;
          case 7, 8 -> http;
          default -> malformed;
        };
    var chance = new Chance(seed, number);
    var kind = chance.of(layer);
    return new HostileRequest(number, kind.name(), kind.maker().apply(chance));
  }

  /** The names of all kinds there are. */
  public List<String> kinds() {
    var all = new ArrayList<Kind<WireRequest>>(documents);
    all.addAll(envelopes);
    all.addAll(http);
    all.addAll(malformed);
    return all.stream().map(Kind::name).toList();
  }

  static Stream<Kind<Document>> documentKinds() {
    return Stream.of(
            ValidDocuments.kinds(),
            WrongDocuments.kinds(),
            FloodDocuments.kinds(),
            BrokenDocuments.kinds())
        .flatMap(List::stream);
  }

  private static Kind<WireRequest> sent(Kind<Document> kind) {
    return new Kind<>(
        kind.name(), chance -> HttpText.post(Envelopes.of(kind.maker().apply(chance))));
  }

  private static Kind<WireRequest> posted(Kind<byte[]> kind) {
    return new Kind<>(kind.name(), chance -> HttpText.post(kind.maker().apply(chance)));
  }
}
