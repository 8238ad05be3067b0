package org.itexports.http.request;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.itexports.http.answer.Refusal;

/**
 * Reads a request strictly, from a JSON body or from the query component of an address: what is not
 * exactly one GraphQL request is refused with a reason. Members that GraphQL over HTTP does not
 * know are ignored.
 */
@Singleton
public class RequestDecoder {

  private final int maxVariablesBytes;

  @Inject
  public RequestDecoder(HttpSettings settings) {
    this.maxVariablesBytes = settings.maxVariablesBytes();
  }

  /** The request of a POST. */
  public WireRequest body(byte[] body) {
    if (body.length == 0) {
      throw Refusal.malformed("The body is empty: send a JSON object with the member 'query'.");
    }
    var text = new StrictJson(Utf8.text(body, "body"), "body");
    return text.read(json -> members(json, text)).request("member");
  }

  private RequestMembers members(JsonParser json, StrictJson text) throws IOException {
    var first = json.nextToken();
    if (first == JsonToken.START_ARRAY) {
      throw Refusal.malformed("Batches are not served: send one request in a body.");
    }
    if (first != JsonToken.START_OBJECT) {
      throw Refusal.malformed("The body must be a JSON object with the member 'query'.");
    }
    var members = new RequestMembers(maxVariablesBytes);
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      members.read(json, text);
    }
    return members;
  }

  /** The request of a GET: its parameters are decoded once, and an empty one is none. */
  public WireRequest parameters(String queryComponent) {
    var members = new RequestMembers(maxVariablesBytes);
    for (String parameter : queryComponent.split("&", -1)) {
      int equals = parameter.indexOf('=');
      var name = decoded(equals < 0 ? parameter : parameter.substring(0, equals));
      var value = equals < 0 ? "" : decoded(parameter.substring(equals + 1));
      if (!value.isEmpty()) {
        members.read(name, value);
      }
    }
    return members.request("parameter");
  }

  /** Percent-decoding to bytes first, so that what is not UTF-8 is seen. */
  private static String decoded(String text) {
    try {
      var bytes = URLDecoder.decode(text, StandardCharsets.ISO_8859_1);
      return Utf8.text(bytes.getBytes(StandardCharsets.ISO_8859_1), "address");
    } catch (IllegalArgumentException e) {
      throw Refusal.unparsable(
          "The address holds a '%' that two hexadecimal digits do not follow.");
    }
  }
}
