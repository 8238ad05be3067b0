package org.itexports.graph;

import io.smallrye.graphql.bootstrap.Bootstrap;
import io.smallrye.graphql.schema.SchemaBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.itexports.demo.DemoSettings;
import org.itexports.graph.engine.EngineSettings;
import org.itexports.graph.engine.QueryEngine;
import org.itexports.graph.engine.RequestRelease;
import org.itexports.graph.node.NodeType;
import org.itexports.graph.plan.PlanSettings;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.Index;
import org.jboss.jandex.Indexer;

/** The service's schema and engine without the service: no HTTP, no container. */
public final class PlainEngine {

  private final Map<Class<?>, Object> beans = new HashMap<>();
  private final List<Class<?>> apis = new ArrayList<>();
  private final QueryEngine engine;

  private PlainEngine(boolean plans) {
    System.setProperty("smallrye.graphql.federation.enabled", "false");
    Index index = index();
    index.getKnownClasses().stream()
        .filter(found -> found.hasAnnotation(GraphQLApi.class))
        .forEach(found -> apis.add(type(found)));
    this.engine =
        new QueryEngine(
            Bootstrap.bootstrap(SchemaBuilder.build(index), true),
            (RequestRelease) bean(RequestRelease.class),
            this::bean,
            DemoSettings.of(EngineSettings.class),
            DemoSettings.of(PlanSettings.class, "itexports.engine.plans=" + plans));
  }

  /**
   * A new engine over the whole schema, with the settings of a plain run.
   *
   * @param plans whether it executes by plans where it can
   */
  public static QueryEngine make(boolean plans) {
    return new PlainEngine(plans).engine;
  }

  private static Class<?> type(ClassInfo found) {
    try {
      return Class.forName(found.name().toString());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Index index() {
    Indexer indexer = new Indexer();
    try {
      Path classes =
          Path.of(QueryEngine.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<Path> files = Files.walk(classes.resolve("org/itexports"))) {
        for (Path file : files.filter(it -> it.toString().endsWith(".class")).toList()) {
          try (InputStream in = Files.newInputStream(file)) {
            indexer.index(in);
          }
        }
      }
      indexer.indexClass(io.smallrye.graphql.api.Deprecated.class);
      indexer.indexClass(io.smallrye.graphql.api.OneOf.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
    return indexer.complete();
  }

  private Object bean(Class<?> type) {
    Object known = beans.get(type);
    if (known == null) {
      known = made(type);
      beans.put(type, known);
    }
    return known;
  }

  private Object made(Class<?> type) {
    Constructor<?> constructor = type.getDeclaredConstructors()[0];
    // The container calls these constructors from their packages; here there is none.
    constructor.setAccessible(true);
    Object[] parts =
        Arrays.stream(constructor.getParameterTypes())
            .map(part -> part == List.class ? nodeTypes() : bean(part))
            .toArray();
    try {
      return constructor.newInstance(parts);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make " + type, e);
    }
  }

  private List<Object> nodeTypes() {
    return apis.stream().filter(NodeType.class::isAssignableFrom).map(this::bean).toList();
  }
}
