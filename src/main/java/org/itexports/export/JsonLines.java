package org.itexports.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.itexports.observation.Observation;
import org.itexports.release.Release;

/** Prints as JSON Lines: an object on each line. What a print does not have is null. */
final class JsonLines extends Lines {

  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  JsonLines(Release release) {
    super(release);
  }

  @Override
  void write(Release release, List<Observation> prints, boolean isFirst, OutputStream out)
      throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.setPrettyPrinter(new MinimalPrettyPrinter(""));
      for (Observation print : prints) {
        json.writeStartObject();
        for (Column column : Column.ALL) {
          json.writeFieldName(column.title());
          write(json, column, column.of(release, print));
        }
        json.writeEndObject();
        json.writeRaw('\n');
      }
    }
  }

  private static void write(JsonGenerator json, Column column, String text) throws IOException {
    if (text.isEmpty()) {
      json.writeNull();
      return;
    }
    switch (column.kind()) {
      case NUMBER -> json.writeNumber(text);
      case TRUTH -> json.writeBoolean(Boolean.parseBoolean(text));
      case TEXT -> json.writeString(text);
    }
  }
}
