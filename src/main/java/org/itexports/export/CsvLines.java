package org.itexports.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.itexports.observation.Observation;
import org.itexports.release.Release;

/** Prints as CSV by RFC 4180 in UTF-8, with a header. */
final class CsvLines extends Lines {

  CsvLines(Release release) {
    super(release);
  }

  @Override
  void write(Release release, List<Observation> prints, boolean isFirst, OutputStream out)
      throws IOException {
    // Not closed: the file goes on.
    CsvWriter csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    if (isFirst) {
      csv.writeRecord(Column.ALL.stream().map(Column::title).toList());
    }
    for (Observation print : prints) {
      csv.writeRecord(Column.ALL.stream().map(column -> column.of(release, print)).toList());
    }
    csv.flush();
  }
}
