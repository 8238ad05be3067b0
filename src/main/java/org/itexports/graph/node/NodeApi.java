package org.itexports.graph.node;

import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.itexports.graph.engine.ListSize;
import org.itexports.graph.engine.NullableItems;
import org.itexports.graph.engine.RequestRelease;
import org.itexports.graph.engine.SchemaOrder;
import org.itexports.relay.ClientException;
import org.itexports.relay.ErrorCode;
import org.itexports.relay.GlobalId;

/** Any node by its global id. */
@GraphQLApi
@NonBlocking
@SchemaOrder(90)
public class NodeApi {

  private static final int MOST = 100;

  private final RequestRelease release;
  private final NodeTypes types;

  NodeApi(RequestRelease release, NodeTypes types) {
    this.release = release;
    this.types = types;
  }

  /** One node. */
  @Query
  @Description(
      "Any thing of the graph by its global id. Null if there is no such thing in what is served; a text that"
          + " is no id of this service is the error INVALID_ID.")
  public Node node(@Id @NonNull @Name("id") @Description("A field `id`.") String id) {
    return find(id);
  }

  /** Several nodes. */
  @Query
  @Description(
      "Several things by their global ids, in the same order, with null in the place of what"
          + " is not there. At most 100 ids.")
  @NullableItems
  @ListSize(100)
  public List<Node> nodes(
      @Id @NonNull @Name("ids") @Description("Fields `id`, at most 100.") List<String> ids) {
    if (ids.size() > MOST) {
      throw new ClientException(
          ErrorCode.LIST_TOO_LONG,
          "Ask for at most " + MOST + " ids at once; these are " + ids.size() + ".",
          Map.of("maximum", MOST));
    }
    return ids.stream().map(this::find).toList();
  }

  private Node find(String id) {
    GlobalId global = GlobalId.decode(id);
    return release
        .catalogue()
        .about(global.economy())
        .map(served -> served.release().knownOn(global.asOf()))
        .flatMap(in -> types.find(in, global.type(), global.key()))
        .orElse(null);
  }
}
