package org.itexports.http.cache;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itexports.graph.engine.EngineSettings;
import org.itexports.graph.engine.QueryRequest;
import org.itexports.relay.Sha256;
import org.itexports.release.Catalogue;

/**
 * All that an answer depends on, in 22 characters: the build of the service and how it is set, the
 * release, the document, the operation, the variables in whatever order, and whether the cost is
 * told.
 */
@Singleton
public class RequestDigest {

  private static final int BYTES = 16;
  private static final ObjectWriter JSON =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build().writer();

  private final String settings;

  /**
   * For a service that is set so. Settings that only refuse count too: what is refused now must not
   * pass for an answer that somebody has.
   */
  @Inject
  public RequestDigest(EngineSettings settings) {
    this.settings =
        Stream.of(
                settings.maxCost(),
                settings.maxDepth(),
                settings.maxAliases(),
                settings.maxRootFields(),
                settings.maxRepeats(),
                settings.maxDirectives(),
                settings.maxDirectivesAtOne(),
                settings.maxTokens(),
                settings.maxDocumentBytes(),
                settings.maxPageSize(),
                settings.introspection())
            .map(String::valueOf)
            .collect(Collectors.joining(","));
  }

  String of(QueryRequest request, boolean withCost, Catalogue catalogue) {
    try {
      var digest = Sha256.digest();
      var name = request.operationName() == null ? "" : request.operationName();
      var parts =
          List.of(
              ServiceBuild.ID,
              settings,
              catalogue.hash(),
              request.query(),
              name,
              JSON.writeValueAsString(request.variables()),
              Boolean.toString(withCost));
      for (String part : parts) {
        var bytes = part.getBytes(StandardCharsets.UTF_8);
        // With its length in front no part can pass for the end of another.
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
      }
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(Arrays.copyOf(digest.digest(), BYTES));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
