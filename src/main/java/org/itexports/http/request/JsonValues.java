package org.itexports.http.request;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.itexports.http.answer.Refusal;

/**
 * JSON values as the engine wants variables: whole numbers whole, fractions as doubles, order kept.
 */
final class JsonValues {

  private JsonValues() {}

  static Map<String, Object> object(JsonParser json) throws IOException {
    var members = new LinkedHashMap<String, Object>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      var name = StrictJson.text(json);
      json.nextToken();
      members.put(name, value(json));
    }
    return members;
  }

  private static List<Object> array(JsonParser json) throws IOException {
    var items = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(json));
    }
    return items;
  }

  private static Object value(JsonParser json) throws IOException {
    return switch (json.currentToken()) {
      case START_OBJECT -> object(json);
      case START_ARRAY -> array(json);
      case VALUE_STRING -> StrictJson.text(json);
      case VALUE_NUMBER_INT -> json.getNumberValue();
      case VALUE_NUMBER_FLOAT -> fraction(json);
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }

  private static Double fraction(JsonParser json) throws IOException {
    double value = json.getDoubleValue();
    if (!Double.isFinite(value)) {
      throw Refusal.malformed(
          "The number at line %d column %d is outside the range of Float (about 1.8e308)."
              .formatted(
                  json.currentTokenLocation().getLineNr(),
                  json.currentTokenLocation().getColumnNr()));
    }
    return value;
  }
}
