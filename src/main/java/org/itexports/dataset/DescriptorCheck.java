package org.itexports.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.itexports.dataset.Descriptor.Field;
import org.itexports.dataset.Descriptor.ForeignKey;
import org.itexports.dataset.Descriptor.Resource;

/** What must hold of a descriptor before anything that it names is read. */
final class DescriptorCheck {

  /** Names stand in addresses and in file names. */
  private static final Pattern NAME = Pattern.compile("[a-z0-9._-]+");

  private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.+_-]*");

  /** Stands for whatever is served, where a version could stand. */
  private static final String CURRENT = "current";

  private final Descriptor descriptor;
  private final List<Defect> defects = new ArrayList<>();

  private DescriptorCheck(Descriptor descriptor) {
    this.descriptor = descriptor;
  }

  static List<Defect> check(Descriptor descriptor) {
    DescriptorCheck check = new DescriptorCheck(descriptor);
    check.tables();
    check.paths();
    check.members();
    descriptor.resources().values().forEach(check::schema);
    return check.defects;
  }

  private void defect(String place, String reason) {
    defects.add(new Defect(Descriptor.FILE, 0, place, reason));
  }

  private void tables() {
    Set<String> missing = new TreeSet<>(DatasetReader.TABLES);
    missing.removeAll(descriptor.resources().keySet());
    missing.forEach(name -> defect(name, "is not described"));
    if (descriptor.resources().keySet().stream().noneMatch(DatasetReader::holdsObservations)) {
      defect(DatasetReader.OBSERVATIONS, "is not described");
    }
  }

  private void paths() {
    Set<String> files = new HashSet<>(Set.of(Descriptor.FILE));
    for (Resource resource : descriptor.resources().values()) {
      if (leadsOut(resource.path())) {
        defect(resource.name(), "names no file of the package: " + resource.path());
      } else if (!files.add(resource.path())) {
        defect(resource.path(), "is named twice");
      }
    }
  }

  /** Whether a path, as a descriptor has it, points at anything but a file of the package. */
  static boolean leadsOut(String path) {
    return path.contains("\\")
        || path.contains(":")
        || path.chars().anyMatch(Character::isISOControl)
        || Arrays.stream(path.split("/", -1)).anyMatch(Set.of("", ".", "..")::contains);
  }

  private void members() {
    Map<String, String> required = new LinkedHashMap<>();
    required.put("name", descriptor.name());
    required.put("title", descriptor.title());
    required.put("version", descriptor.version());
    required.put("licenses", descriptor.licence());
    required.forEach(
        (member, text) -> {
          if (text.isEmpty()) {
            defect(member, "must not be empty");
          }
        });
    if (!descriptor.name().isEmpty() && isNoName(descriptor.name())) {
      defect("name", "is not of small letters, digits, '.', '_' and '-': " + descriptor.name());
    }
    if (!descriptor.version().isEmpty() && isNoVersion(descriptor.version())) {
      defect(
          "version",
          "is not of letters, digits, '.', '+', '_' and '-', a letter or digit first, or is '%s': %s"
              .formatted(CURRENT, descriptor.version()));
    }
    if (descriptor.created() == null) {
      defect("created", "is not a date");
    }
  }

  private static boolean isNoName(String name) {
    return !NAME.matcher(name).matches() || name.equals(".") || name.equals("..");
  }

  private static boolean isNoVersion(String version) {
    return !VERSION.matcher(version).matches() || version.equals(CURRENT);
  }

  private void schema(Resource resource) {
    Set<String> columns = new HashSet<>();
    for (Field field : resource.fields()) {
      if (!columns.add(field.name())) {
        defect(resource.name(), "has the column " + field.name() + " twice");
      }
      pattern(resource, field);
    }
    BundledSchema.of(resource.name()).stream()
        .filter(Field::required)
        .map(Field::name)
        .filter(name -> !columns.contains(name))
        .forEach(name -> defect(resource.name(), "has no column " + name));
    resource.primaryKey().stream()
        .filter(name -> !columns.contains(name))
        .forEach(name -> defect(resource.name(), "has a key in no column: " + name));
    resource.foreignKeys().forEach(key -> foreignKey(resource, columns, key));
  }

  private void pattern(Resource resource, Field field) {
    try {
      Pattern.compile(field.pattern());
    } catch (PatternSyntaxException e) {
      defect(
          resource.name(),
          "has a pattern for %s that is none: %s".formatted(field.name(), e.getDescription()));
    }
  }

  private void foreignKey(Resource resource, Set<String> columns, ForeignKey key) {
    Resource target = descriptor.resources().get(key.target());
    if (!columns.contains(key.field())) {
      defect(resource.name(), "has a foreign key in no column: " + key.field());
    } else if (target == null) {
      defect(resource.name(), "refers to no table: " + key.target());
    } else if (target.fields().stream().noneMatch(it -> it.name().equals(key.targetField()))) {
      defect(
          resource.name(),
          "refers to no column of %s: %s".formatted(key.target(), key.targetField()));
    }
  }
}
