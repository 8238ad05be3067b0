package org.itexports.steward;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.List;
import org.itexports.store.LoadRecord;

/** Who loaded what and when, and what became of it. */
final class LoadList {

  private LoadList() {}

  static ExitCode tell(List<LoadRecord> loads, Command.Call call) throws IOException {
    TextColumns columns = new TextColumns("package", "version", "when", "who", "outcome", "why");
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (LoadRecord load : loads) {
      JsonNode report = ReportFile.parse(load.report());
      columns.add(
          load.packageName(),
          load.version(),
          load.at().toString().substring(0, 19) + "Z",
          load.who(),
          load.outcome().name(),
          why(report));
      list.addObject()
          .put("package", load.packageName())
          .put("version", load.version())
          .put("at", load.at().toString())
          .put("who", load.who())
          .put("outcome", load.outcome().name())
          .put("hash", load.hash())
          .set("report", report);
    }
    if (loads.isEmpty()) {
      call.out().println("Nothing was ever loaded.");
    } else {
      columns.print(call.out());
    }
    ReportFile.write(call, list);
    return ExitCode.DONE;
  }

  /** The first reason of a refusal, and how many there are; empty for what was not refused. */
  private static String why(JsonNode report) {
    String first = report.path("reasons").path(0).asText();
    int count = report.path("defects").asInt();
    return count > 1 ? "%s (and %,d more)".formatted(first, count - 1) : first;
  }
}
