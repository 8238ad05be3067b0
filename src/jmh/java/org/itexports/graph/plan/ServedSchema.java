package org.itexports.graph.plan;

import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.bootstrap.Bootstrap;
import io.smallrye.graphql.schema.SchemaBuilder;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.itexports.graph.engine.BeanSource;
import org.itexports.graph.engine.RequestRelease;
import org.jboss.jandex.Indexer;

/** The schema that is served, and what is behind it, without the service. */
final class ServedSchema implements BeanSource {

  private final RequestRelease release;
  private final Map<Class<?>, Object> beans = new ConcurrentHashMap<>();

  ServedSchema(RequestRelease release) {
    this.release = release;
  }

  static GraphQLSchema build() {
    System.setProperty("smallrye.graphql.federation.enabled", "false");
    try (Stream<Path> files = Files.walk(classes())) {
      var indexer = new Indexer();
      indexer.indexClass(GraphQLApi.class);
      indexer.indexClass(io.smallrye.graphql.api.Deprecated.class);
      indexer.indexClass(io.smallrye.graphql.api.OneOf.class);
      for (Path file : files.filter(ServedSchema::isOfGraph).toList()) {
        try (var in = Files.newInputStream(file)) {
          indexer.index(in);
        }
      }
      return Bootstrap.bootstrap(SchemaBuilder.build(indexer.complete()), true);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path classes() {
    try {
      return Path.of(
          RequestRelease.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isOfGraph(Path file) {
    var name = file.toString();
    return name.endsWith(".class") && !name.contains("steward") && !name.contains("http");
  }

  @Override
  public Object get(Class<?> type) {
    return beans.computeIfAbsent(type, this::made);
  }

  private Object made(Class<?> type) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructors()[0];
      constructor.setAccessible(true);
      var arguments =
          Stream.of(constructor.getParameterTypes())
              .map(parameter -> parameter == RequestRelease.class ? release : null)
              .toArray();
      return constructor.newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
