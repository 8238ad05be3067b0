package org.itexports.graph.engine;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.spi.ClassloadingService;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.dataloader.BatchLoaderEnvironment;
import org.itexports.relay.PageLimit;

/**
 * Calls a method of a {@code @GraphQLApi} bean: a query, or a field added to another type by
 * {@code @Source}.
 */
final class OperationFetcher
    implements MemberFetcher, PlugableBatchableDataFetcher<Object, Object> {

  private final Operation operation;
  private final Method method;
  private final ArgumentBinder[] binders;
  private final int sourceParameter;
  private volatile Object bean;

  OperationFetcher(Operation operation) {
    this.operation = operation;
    var type = ClassloadingService.get().loadClass(operation.getClassName());
    List<Argument> arguments = operation.getArguments();
    this.method = MemberFetcher.find(type, operation.getMethodName(), arguments.size());
    this.binders = new ArgumentBinder[arguments.size()];
    var types = method.getGenericParameterTypes();
    int takesSource = NO_PARAMETER;
    for (int i = 0; i < binders.length; i++) {
      if (arguments.get(i).isSourceArgument()) {
        takesSource = i;
      } else {
        binders[i] = ArgumentBinder.of(arguments.get(i), types[i]);
      }
    }
    this.sourceParameter = takesSource;
  }

  @Override
  public Method method() {
    return method;
  }

  @Override
  public Stream<Reference> references() {
    return Stream.concat(
        Stream.of(operation.getReference()),
        operation.getArguments().stream().map(Argument::getReference));
  }

  @Override
  public boolean isOfSource() {
    return false;
  }

  @Override
  public int sourceParameter() {
    return sourceParameter;
  }

  @Override
  public boolean hasArguments() {
    return sourceParameter == NO_PARAMETER ? binders.length > 0 : binders.length > 1;
  }

  @Override
  public Object[] bind(Map<String, Object> given, PageLimit limit) {
    var arguments = new Object[binders.length];
    for (int i = 0; i < arguments.length; i++) {
      if (i != sourceParameter) {
        arguments[i] = binders[i].bind(given, limit);
      }
    }
    return arguments;
  }

  @Override
  public Object get(DataFetchingEnvironment environment) throws Exception {
    // What does not fit is no error where nothing takes it.
    Map<String, Object> given = hasArguments() ? environment.getArguments() : Map.of();
    var arguments = bind(given, environment.getGraphQlContext().get(PageLimit.class));
    if (sourceParameter != NO_PARAMETER) {
      arguments[sourceParameter] = environment.getSource();
    }
    return MemberFetcher.invoke(method, bean(environment), arguments);
  }

  /** Looked up at the first call: fetchers are made at static init, when no bean may exist yet. */
  private Object bean(DataFetchingEnvironment environment) {
    Object found = bean;
    if (found == null) {
      BeanSource beans = environment.getGraphQlContext().get(BeanSource.class);
      found = beans.get(method.getDeclaringClass());
      bean = found;
    }
    return found;
  }

  @Override
  public CompletionStage<List<Object>> load(List<Object> keys, BatchLoaderEnvironment environment) {
    throw new UnsupportedOperationException("Fields are never batched");
  }
}
