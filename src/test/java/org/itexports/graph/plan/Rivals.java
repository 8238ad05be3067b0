package org.itexports.graph.plan;

import graphql.schema.GraphQLSchema;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalLong;
import org.itexports.demo.DemoSettings;
import org.itexports.graph.engine.BeanSource;
import org.itexports.graph.engine.Cancellation;
import org.itexports.graph.engine.EngineSettings;
import org.itexports.graph.engine.PreparedQuery;
import org.itexports.graph.engine.QueryEngine;
import org.itexports.graph.engine.QueryRequest;
import org.itexports.graph.engine.RequestRelease;
import org.itexports.http.answer.ReplyEncoder;
import org.itexports.release.Catalogue;

/** Two engines over one schema, of which one has plans. */
public final class Rivals {

  private final QueryEngine reference;
  private final QueryEngine planned;
  private final Catalogue catalogue;

  /** Engines over a schema, which read one catalogue. */
  public Rivals(
      GraphQLSchema schema, RequestRelease release, BeanSource beans, Catalogue catalogue) {
    this.catalogue = catalogue;
    this.reference = engine(schema, release, beans, false);
    this.planned = engine(schema, release, beans, true);
  }

  private static QueryEngine engine(
      GraphQLSchema schema, RequestRelease release, BeanSource beans, boolean plans) {
    return new QueryEngine(
        schema,
        release,
        beans,
        DemoSettings.of(EngineSettings.class),
        DemoSettings.of(PlanSettings.class, "itexports.engine.plans=" + plans));
  }

  /** A request made ready, for both. */
  public PreparedQuery prepare(String document, Map<String, Object> variables) {
    return reference.prepare(new QueryRequest(document, null, variables, Map.of()));
  }

  /** The answer of graphql-java. */
  public String reference(PreparedQuery query) {
    return answer(reference, query);
  }

  /** The answer of a plan, where there is one. */
  public String planned(PreparedQuery query) {
    return answer(planned, query);
  }

  /** How many requests plans have executed. */
  public long executedByPlans() {
    return planned.plans().executed();
  }

  private String answer(QueryEngine engine, PreparedQuery query) {
    var reply = engine.execute(query, catalogue, "one-id", new Cancellation());
    var cost = reply.executed() ? OptionalLong.of(query.cost()) : OptionalLong.empty();
    return ReplyEncoder.encode(reply, cost, query.budget()).toString(StandardCharsets.UTF_8);
  }
}
