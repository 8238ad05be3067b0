package org.itexports.graph.engine;

import java.util.Map;
import org.itexports.demo.DemoSchema;
import org.itexports.demo.DemoSettings;
import org.itexports.graph.plan.PlanSettings;
import org.itexports.release.Catalogue;
import org.itexports.release.CurrentCatalogue;

/** An engine over the demonstration schema. */
final class DemoEngine {

  static final Catalogue CATALOGUE = CurrentCatalogue.bundled();

  private DemoEngine() {}

  /** An engine with some settings that are not the default, each as {@code max-depth=3}. */
  static QueryEngine with(String... settings) {
    var release = new RequestRelease();
    return with(type -> DemoSchema.bean(type, release), release, settings);
  }

  static QueryEngine with(BeanSource beans, RequestRelease release, String... settings) {
    var lines = new String[settings.length];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = "itexports.graphql." + settings[i];
    }
    return new QueryEngine(
        DemoSchema.build(),
        release,
        beans,
        DemoSettings.of(EngineSettings.class, lines),
        DemoSettings.of(PlanSettings.class));
  }

  static QueryRequest request(String query, Map<String, Object> variables) {
    return new QueryRequest(query, null, variables, Map.of());
  }

  static QueryReply execute(QueryEngine engine, String query) {
    return engine.execute(QueryRequest.of(query), CATALOGUE, "test");
  }
}
