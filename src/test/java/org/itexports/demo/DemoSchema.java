package org.itexports.demo;

import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.bootstrap.Bootstrap;
import io.smallrye.graphql.schema.SchemaBuilder;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.itexports.graph.engine.RequestRelease;
import org.itexports.relay.PageInfo;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Indexer;

/**
 * The demonstration schema, built as the application builds its own: by SmallRye and the service's
 * hooks.
 */
public final class DemoSchema {

  private static final List<Class<?>> CLASSES =
      List.of(
          DemoApi.class,
          DemoShipApi.class,
          DemoNode.class,
          DemoKind.class,
          DemoThing.class,
          DemoShip.class,
          DemoHarbour.class,
          DemoShipEdge.class,
          DemoShipConnection.class,
          DemoFilter.class,
          PageInfo.class,
          io.smallrye.graphql.api.Deprecated.class,
          io.smallrye.graphql.api.OneOf.class);

  private DemoSchema() {}

  /** A new schema, from a new index. */
  public static GraphQLSchema build() {
    // What application.properties says, for SmallRye without Quarkus.
    System.setProperty("smallrye.graphql.federation.enabled", "false");
    try {
      var indexer = new Indexer();
      for (Class<?> type : CLASSES) {
        indexer.indexClass(type);
      }
      return Bootstrap.bootstrap(SchemaBuilder.build(withDemoGraphs(indexer.complete())), true);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The objects behind the queries. */
  public static Object bean(Class<?> type, RequestRelease release) {
    return type == DemoApi.class ? new DemoApi(release) : new DemoShipApi();
  }

  private static IndexView withDemoGraphs(IndexView index) {
    var api = DotName.createSimple(GraphQLApi.class);
    return (IndexView)
        Proxy.newProxyInstance(
            DemoSchema.class.getClassLoader(),
            new Class<?>[] {IndexView.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("getAnnotations") && api.equals(arguments[0])) {
                return demoGraphs(index, api);
              }
              try {
                return method.invoke(index, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private static Collection<AnnotationInstance> demoGraphs(IndexView index, DotName api) {
    return index.getAnnotations(DotName.createSimple(DemoGraph.class)).stream()
        .map(marked -> AnnotationInstance.create(api, marked.target(), new AnnotationValue[0]))
        .toList();
  }
}
