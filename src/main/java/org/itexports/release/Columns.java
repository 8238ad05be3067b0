package org.itexports.release;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.itexports.dataset.DataPackage;
import org.itexports.dataset.PackageArchive;
import org.itexports.dataset.Table;

/** The columns of the tables of a package. */
final class Columns {

  private Columns() {}

  /** The names of the columns in order, by the name of the table. */
  static Map<String, List<String>> of(PackageArchive archive) {
    return DataPackage.of(archive.descriptorText(), Map.of()).tables().stream()
        .collect(Collectors.toUnmodifiableMap(Table::name, Table::columns));
  }
}
