package org.itexports.steward;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.itexports.dataset.DataPackage;
import org.itexports.dataset.Dataset;
import org.itexports.dataset.DatasetReader;
import org.itexports.dataset.InvalidDatasetException;
import picocli.CommandLine.Model.CommandSpec;

/** Says what is wrong with a package, and stores nothing. */
@Singleton
class ValidateCommand extends Command {

  ValidateCommand() {
    super(
        1,
        "validate",
        "Reads a data package and says everything that is wrong with it, with file, line and"
            + " column. Nothing is stored.");
  }

  @Override
  void describe(CommandSpec specification) {
    GivenPackage.describe(specification);
    ReportFile.describe(specification);
  }

  @Override
  ExitCode run(Call call) throws IOException {
    try (ProgressLines progress = ProgressLines.begin("read the package", call.err())) {
      DataPackage texts = GivenPackage.read(call.argument(0));
      progress.at("validate", 0, 0);
      Dataset dataset = DatasetReader.read(texts);
      call.out()
          .printf(
              "%s %s has no defects: %,d observations in %,d series from %,d sources.%nhash %s%n",
              dataset.name(),
              dataset.version(),
              dataset.observations().size(),
              dataset.series().size(),
              dataset.sources().size(),
              dataset.contentHash());
      ReportFile.write(call, report(dataset));
      return ExitCode.DONE;
    } catch (InvalidDatasetException e) {
      return DefectReport.refuse(e, call);
    }
  }

  private static ObjectNode report(Dataset dataset) {
    return DefectReport.json(java.util.List.of())
        .put("package", dataset.name())
        .put("version", dataset.version())
        .put("hash", dataset.contentHash());
  }
}
