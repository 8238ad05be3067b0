package org.itexports.graph.engine;

import io.smallrye.graphql.json.InputFieldsInfo;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.ReferenceType;
import io.smallrye.graphql.spi.ClassloadingService;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which Java type stands behind a type of the schema. */
final class JavaTypes {

  private final Map<String, String> classes = new HashMap<>();
  private final Map<String, String> objectNames;

  private JavaTypes(Map<String, String> objectNames) {
    this.objectNames = objectNames;
  }

  /** The types that fetchers read, and all that these refer to. */
  static JavaTypes behind(Collection<MemberFetcher> fetchers) {
    var objects =
        fetchers.stream()
            .filter(PropertyFetcher.class::isInstance)
            .map(fetcher -> ((PropertyFetcher) fetcher).owner())
            .collect(
                Collectors.toMap(Reference::getClassName, Reference::getName, (one, same) -> one));
    var types = new JavaTypes(Map.copyOf(objects));
    fetchers.stream().flatMap(MemberFetcher::references).forEach(types::add);
    return types;
  }

  private void add(Reference reference) {
    boolean isNew = classes.put(reference.getName(), reference.getClassName()) == null;
    if (isNew && reference.getType() == ReferenceType.INPUT) {
      inputFields(reference.getName()).map(Field::getReference).forEach(this::add);
    }
  }

  /** The GraphQL name of an object type by the name of its class. */
  Map<String, String> objectNames() {
    return objectNames;
  }

  /** The names of an enum's constants as declared. */
  List<String> constants(String enumType) {
    return Stream.of(type(enumType).getEnumConstants())
        .map(constant -> ((Enum<?>) constant).name())
        .toList();
  }

  /** The GraphQL names of the members of a sealed interface, as permitted. */
  List<String> permitted(String union) {
    var permitted = type(union).getPermittedSubclasses();
    if (permitted == null) {
      throw new IllegalStateException(union + " is a union: make it a sealed interface");
    }
    return Stream.of(permitted).map(Class::getName).map(objectNames::get).toList();
  }

  /** The fields of an input type as declared. */
  Stream<Field> inputFields(String inputType) {
    return InputFieldsInfo.getCreatorParameters(classes.get(inputType)).stream();
  }

  private Class<?> type(String name) {
    return ClassloadingService.get().loadClass(classes.get(name));
  }
}
