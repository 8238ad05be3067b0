package org.itexports.graph.engine;

import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.spi.DataFetcherService;

/**
 * Puts the service's own fetchers in the place of all of SmallRye's: no context per field, no CDI
 * request scope, no other thread. Fields are pure functions of an immutable release, so a field
 * that promises a value for later is refused.
 */
public final class FetcherService implements DataFetcherService {

  /** Before Quarkus's own, which stands at 1. */
  @Override
  public Integer getPriority() {
    return 0;
  }

  @Override
  public PlugableDataFetcher<Object> getFieldDataFetcher(Field field, Type type, Reference owner) {
    return new PropertyFetcher(field, owner);
  }

  @Override
  public PlugableBatchableDataFetcher<Object, Object> getOtherWrappedDataFetcher(
      Operation operation, Type type) {
    return new OperationFetcher(operation);
  }

  @Override
  public PlugableBatchableDataFetcher<Object, Object> getOtherFieldDataFetcher(
      Operation operation, Type type) {
    return new OperationFetcher(operation);
  }

  @Override
  public PlugableBatchableDataFetcher<Object, Object> getDefaultDataFetcher(
      Operation operation, Type type) {
    return new OperationFetcher(operation);
  }

  @Override
  public PlugableBatchableDataFetcher<Object, Object> getCompletionStageDataFetcher(
      Operation operation, Type type) {
    throw later(operation);
  }

  @Override
  public PlugableBatchableDataFetcher<Object, Object> getUniDataFetcher(
      Operation operation, Type type) {
    throw later(operation);
  }

  @Override
  public PlugableBatchableDataFetcher<Object, Object> getMultiDataFetcher(
      Operation operation, Type type) {
    throw later(operation);
  }

  @Override
  public PlugableBatchableDataFetcher<Object, Object> getPublisherDataFetcher(
      Operation operation, Type type) {
    throw later(operation);
  }

  private static IllegalStateException later(Operation operation) {
    return new IllegalStateException(
        "%s.%s must return its value, not a promise of it"
            .formatted(operation.getClassName(), operation.getMethodName()));
  }
}
