package org.itexports.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Reads a data package and refuses it with all its defects, or returns it whole. */
public final class DatasetReader {

  /** The tables that every package has, in the order in which they refer to each other. */
  static final Set<String> TABLES =
      Set.of(
          "sources",
          "economies",
          "categories",
          "markets",
          "series",
          "compositions",
          "composition-parts",
          "known-misfits",
          "targets",
          "policies",
          "firms",
          "firm-ties",
          "segments",
          "presences",
          "rankings",
          "cities",
          "parks",
          "platforms",
          "institutions",
          "policy-institutions",
          "target-institutions",
          "statements");

  /** Prefix of the tables of observations; a package has one or more of them. */
  static final String OBSERVATIONS = "observations";

  private DatasetReader() {}

  /**
   * Reads the package in files.
   *
   * @throws InvalidDatasetException naming every defect, if there is any
   */
  public static Dataset read(PackageFiles files) {
    return read(DataPackage.read(files));
  }

  /**
   * Reads a package whose texts were read.
   *
   * @throws InvalidDatasetException naming every defect, if there is any
   */
  public static Dataset read(DataPackage texts) {
    refuse(DescriptorCheck.check(texts.descriptor()));
    Supplier<PackageArchive> archive = PackageArchive.beside(texts);
    List<Defect> defects = new ArrayList<>();
    defects.addAll(texts.defects());
    defects.addAll(SchemaCheck.check(texts.tablesByName()));
    DatasetMapper mapper = new DatasetMapper(texts.tablesByName(), defects);
    Dataset dataset = mapper.map(texts, archive);
    defects.addAll(mapper.defects());
    defects.addAll(DatasetRules.check(dataset, mapper.origins()));
    refuse(defects);
    return dataset;
  }

  /** Whether a table of this name holds observations. */
  public static boolean holdsObservations(String table) {
    return table.startsWith(OBSERVATIONS);
  }

  static void refuse(List<Defect> defects) {
    if (defects.isEmpty()) {
      return;
    }
    throw new InvalidDatasetException(
        defects.stream()
            .distinct()
            .sorted(Comparator.comparing(Defect::file).thenComparing(Defect::row))
            .toList());
  }
}
