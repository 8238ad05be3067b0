package org.itexports.graph.engine;

import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.spi.EventingService;
import java.util.ServiceLoader;

/**
 * Reshapes the schema just before it is built. Found by {@link ServiceLoader}; runs at static init,
 * so in a native build while the image is made, and must not read run-time configuration.
 */
public final class SchemaShaper implements EventingService {

  /** No key: always on. */
  @Override
  public String getConfigKey() {
    return null;
  }

  @Override
  public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder builder) {
    return new SchemaShape(builder.build()).reshaped();
  }
}
