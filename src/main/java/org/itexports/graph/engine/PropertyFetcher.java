package org.itexports.graph.engine;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.spi.ClassloadingService;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.itexports.relay.PageLimit;

/**
 * Reads a property of the source object: a record component or another method without parameters.
 */
final class PropertyFetcher
    implements MemberFetcher, PlugableDataFetcher<Object>, LightDataFetcher<Object> {

  private final Field field;
  private final Reference owner;
  private final Method method;

  PropertyFetcher(Field field, Reference owner) {
    if (field.getMethodName() == null) {
      throw new IllegalStateException(
          "%s.%s: a field of the schema must be a record component or a public method"
              .formatted(owner.getClassName(), field.getPropertyName()));
    }
    this.field = field;
    this.owner = owner;
    var type = ClassloadingService.get().loadClass(owner.getClassName());
    this.method = MemberFetcher.find(type, field.getMethodName(), 0);
  }

  /** The type that has the field. */
  Reference owner() {
    return owner;
  }

  @Override
  public Method method() {
    return method;
  }

  @Override
  public boolean isOfSource() {
    return true;
  }

  @Override
  public int sourceParameter() {
    return NO_PARAMETER;
  }

  @Override
  public boolean hasArguments() {
    return false;
  }

  @Override
  public Object[] bind(Map<String, Object> given, PageLimit limit) {
    return new Object[0];
  }

  @Override
  public Stream<Reference> references() {
    return Stream.of(owner, field.getReference());
  }

  @Override
  public Object get(
      GraphQLFieldDefinition definition,
      Object source,
      Supplier<DataFetchingEnvironment> environment)
      throws Exception {
    return MemberFetcher.invoke(method, source);
  }

  @Override
  public Object get(DataFetchingEnvironment environment) throws Exception {
    return MemberFetcher.invoke(method, environment.getSource());
  }
}
