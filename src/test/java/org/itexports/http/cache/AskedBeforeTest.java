package org.itexports.http.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.itexports.graph.engine.QueryRequest;
import org.itexports.release.Catalogue;
import org.itexports.release.CurrentCatalogue;
import org.junit.jupiter.api.Test;

/** Requests take as much room as what was read from them, however short their bytes are. */
class AskedBeforeTest {

  private static final Catalogue CATALOGUE = CurrentCatalogue.bundled();
  private static final ByteBuffer BYTES = ByteBuffer.wrap(new byte[200]);

  private final AskedBefore requests = new AskedBefore(new Room(100_000));

  @Test
  void aDocumentThatWasOnlyNamedTakesRoom() {
    assertThat(isKept(new QueryRequest("x".repeat(1_000), null, Map.of(), Map.of()))).isTrue();
    assertThat(isKept(new QueryRequest("x".repeat(60_000), null, Map.of(), Map.of()))).isFalse();
  }

  @Test
  void objectsTakeMoreRoomThanTheirBraces() {
    assertThat(isKept(objects(10))).isTrue();
    assertThat(isKept(objects(2_000))).isFalse();
  }

  private boolean isKept(QueryRequest query) {
    requests.keep(BYTES, new Asked(query, false, "", CATALOGUE, "digest"));
    return requests.find(BYTES, CATALOGUE).isPresent();
  }

  private static QueryRequest objects(int count) {
    var list = Collections.nCopies(count, new LinkedHashMap<String, Object>());
    return new QueryRequest("{__typename}", null, Map.of("list", list), Map.of());
  }
}
