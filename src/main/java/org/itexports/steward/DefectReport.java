package org.itexports.steward;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.itexports.dataset.Defect;
import org.itexports.dataset.InvalidDatasetException;

/** What is wrong with a package, one defect a line. */
final class DefectReport {

  /** More than anybody reads; the file has all. */
  private static final int SHOWN = 100;

  private DefectReport() {}

  /** Tells a command's user what is wrong with the package that was given. */
  static ExitCode refuse(InvalidDatasetException refused, Command.Call call) throws IOException {
    print(refused.defects(), call.out());
    ReportFile.write(call, json(refused.defects()));
    return ExitCode.REFUSED;
  }

  static void print(List<Defect> defects, PrintWriter out) {
    defects.stream().limit(SHOWN).forEach(out::println);
    if (defects.size() > SHOWN) {
      out.printf("… and %,d more: --report has all of them.%n", defects.size() - SHOWN);
    }
    out.println(defects.size() == 1 ? "One defect." : "%,d defects.".formatted(defects.size()));
  }

  static ObjectNode json(List<Defect> defects) {
    ObjectNode report = JsonNodeFactory.instance.objectNode().put("valid", defects.isEmpty());
    ArrayNode list = report.putArray("defects");
    for (Defect defect : defects) {
      list.addObject()
          .put("file", defect.file())
          .put("row", defect.row())
          .put("column", defect.column())
          .put("reason", defect.reason());
    }
    return report;
  }
}
