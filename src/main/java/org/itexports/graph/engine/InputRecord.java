package org.itexports.graph.engine;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Name;

/** A record made from an input object by its canonical constructor. */
record InputRecord(Constructor<?> constructor, List<Member> members) implements InputConverter {

  record Member(String name, InputConverter converter) {
    static Member of(RecordComponent component) {
      var name = component.getAccessor().getAnnotation(Name.class);
      return new Member(
          name == null ? component.getName() : name.value(),
          InputConverter.of(component.getGenericType()));
    }
  }

  InputRecord(Class<?> type) {
    this(canonical(type), Stream.of(type.getRecordComponents()).map(Member::of).toList());
  }

  private static Constructor<?> canonical(Class<?> type) {
    var parameters =
        Stream.of(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return type.getConstructor(parameters);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(type.getName() + " is an input: make it public", e);
    }
  }

  @Override
  public Object convert(Object value, String path) {
    if (value == null) {
      return null;
    }
    var given = InputConverter.members(value);
    var arguments =
        members.stream()
            .map(
                member ->
                    member
                        .converter()
                        .convert(given.get(member.name()), path + "." + member.name()))
            .toArray();
    try {
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException e) {
      // A record may check itself: what it throws is the answer.
      if (e.getCause() instanceof RuntimeException refused) {
        throw refused;
      }
      throw new IllegalStateException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
