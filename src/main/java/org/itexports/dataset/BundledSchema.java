package org.itexports.dataset;

import java.util.List;
import java.util.Map;
import org.itexports.dataset.Descriptor.Field;
import org.itexports.dataset.Descriptor.Resource;

/**
 * The columns that this program reads, as the package inside it describes them. Another package may
 * describe its own as it likes, but what is read must fit both.
 */
final class BundledSchema {

  // Not by way of the bundled dataset: that is read with these.
  private static final Map<String, Resource> RESOURCES =
      Descriptor.read(Descriptor.textIn(PackageFiles.onClassPath("dataset"))).resources();

  /** Stands for every table of observations, whatever its name. */
  private static final String ANY_OBSERVATIONS = "observations-totals";

  private BundledSchema() {}

  /** The columns of a table; none if it is not read. */
  static List<Field> of(String table) {
    String known =
        DatasetReader.holdsObservations(table) && !RESOURCES.containsKey(table)
            ? ANY_OBSERVATIONS
            : table;
    return RESOURCES.containsKey(known) ? RESOURCES.get(known).fields() : List.of();
  }
}
