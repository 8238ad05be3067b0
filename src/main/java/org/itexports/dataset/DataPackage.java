package org.itexports.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A data package as it was written: its descriptor and the texts in its tables. What the texts mean
 * and whether they may be so is for {@link DatasetReader} to say.
 */
public final class DataPackage {

  private final String descriptorText;
  private final Descriptor descriptor;
  private final Map<String, Table> tables;
  private final List<Defect> defects;

  private DataPackage(
      String descriptorText,
      Descriptor descriptor,
      Map<String, Table> tables,
      List<Defect> defects) {
    this.descriptorText = descriptorText;
    this.descriptor = descriptor;
    this.tables = tables;
    this.defects = List.copyOf(defects);
  }

  /**
   * Reads the texts of a package from its files.
   *
   * @throws InvalidDatasetException if its descriptor does not say what there is to read
   */
  public static DataPackage read(PackageFiles files) {
    String text = Descriptor.textIn(files);
    Descriptor descriptor = Descriptor.read(text);
    DatasetReader.refuse(DescriptorCheck.check(descriptor));
    Map<String, Table> tables = new LinkedHashMap<>();
    List<Defect> defects = new ArrayList<>();
    descriptor
        .resources()
        .forEach((name, resource) -> tables.put(name, TableReader.read(files, resource, defects)));
    return new DataPackage(text, descriptor, tables, defects);
  }

  /**
   * A package whose rows were kept apart from its descriptor.
   *
   * @param descriptorText the text of its {@code datapackage.json}
   * @param rows the cells of each row in the order of the columns, by name of the table; tables
   *     that are not named are empty
   * @throws InvalidDatasetException if the descriptor does not say what there is to read
   */
  public static DataPackage of(String descriptorText, Map<String, List<List<String>>> rows) {
    Descriptor descriptor = Descriptor.read(descriptorText);
    Map<String, Table> tables = new LinkedHashMap<>();
    descriptor
        .resources()
        .forEach(
            (name, resource) ->
                tables.put(name, Table.of(resource, rows.getOrDefault(name, List.of()))));
    return new DataPackage(descriptorText, descriptor, tables, List.of());
  }

  /** Name of the package, such as {@code pakistan-it-exports}. */
  public String name() {
    return descriptor.name();
  }

  /** Title for people. */
  public String title() {
    return descriptor.title();
  }

  /** Version of the package. */
  public String version() {
    return descriptor.version();
  }

  /** Day on which this version was published. */
  public LocalDate published() {
    return descriptor.created();
  }

  /** The text of its {@code datapackage.json}, as it was written. */
  public String descriptorText() {
    return descriptorText;
  }

  /** Whether a text says the same as its descriptor, however it is laid out. */
  public boolean isDescribedAs(String otherDescriptorText) {
    return Descriptor.isSame(descriptorText, otherDescriptorText);
  }

  /** Its tables in the order of the descriptor. */
  public List<Table> tables() {
    return List.copyOf(tables.values());
  }

  /**
   * SHA-256 over what its tables say, as 64 hexadecimal digits; whatever the order of files and
   * rows, and wherever they were read from.
   */
  public String hash() {
    return ContentHash.of(descriptor, tables);
  }

  /**
   * The same, if all of it could be read; what its texts say may still be wrong.
   *
   * @throws InvalidDatasetException naming every file that could not be
   */
  public DataPackage readable() {
    DatasetReader.refuse(defects);
    return this;
  }

  Descriptor descriptor() {
    return descriptor;
  }

  Map<String, Table> tablesByName() {
    return tables;
  }

  /** What could not be read. */
  List<Defect> defects() {
    return defects;
  }
}
