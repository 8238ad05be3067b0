package org.itexports.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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
    List<Defect> defects = new ArrayList<>();
    check(texts.descriptor(), defects);
    refuse(defects);
    defects.addAll(texts.defects());
    defects.addAll(SchemaCheck.check(texts.tablesByName()));
    DatasetMapper mapper = new DatasetMapper(texts.tablesByName(), defects);
    Dataset dataset = mapper.map(texts);
    defects.addAll(mapper.defects());
    defects.addAll(DatasetRules.check(dataset, mapper.origins()));
    refuse(defects);
    return dataset;
  }

  private static void check(Descriptor descriptor, List<Defect> defects) {
    Set<String> missing = new TreeSet<>(TABLES);
    missing.removeAll(descriptor.resources().keySet());
    missing.forEach(name -> defects.add(new Defect(Descriptor.FILE, 0, name, "is not described")));
    Set<String> files = new HashSet<>(Set.of(Descriptor.FILE));
    descriptor.resources().values().stream()
        .map(Descriptor.Resource::path)
        .filter(path -> !files.add(path))
        .forEach(path -> defects.add(new Defect(Descriptor.FILE, 0, path, "is named twice")));
    if (descriptor.resources().keySet().stream().noneMatch(DatasetReader::holdsObservations)) {
      defects.add(new Defect(Descriptor.FILE, 0, OBSERVATIONS, "is not described"));
    }
    Map<String, String> required =
        Map.of(
            "name", descriptor.name(),
            "title", descriptor.title(),
            "version", descriptor.version(),
            "licenses", descriptor.licence());
    required.forEach(
        (member, text) -> {
          if (text.isEmpty()) {
            defects.add(new Defect(Descriptor.FILE, 0, member, "must not be empty"));
          }
        });
    if (descriptor.created() == null) {
      defects.add(new Defect(Descriptor.FILE, 0, "created", "is not a date"));
    }
  }

  /** Whether a table of this name holds observations. */
  public static boolean holdsObservations(String table) {
    return table.startsWith(OBSERVATIONS);
  }

  private static void refuse(List<Defect> defects) {
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
