package org.itexports.graph.category;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.graph.node.Node;
import org.itexports.graph.node.NodeId;
import org.itexports.release.Release;
import org.itexports.sector.category.ServiceCategory;

/** A service category as the graph shows it. */
@Type("ServiceCategory")
@Description("A statistical line of exported services.")
public record CategoryNode(
    @NonNull @Description("Natural key, as in `category(code:)`.") String code,
    @NonNull @Description("The line's name.") String name,
    @Description(
            "Code in the Extended Balance of Payments Services classification (EBOPS 2010). Null"
                + " if none maps.")
        String ebops,
    @NonNull @Description("What is counted.") String description,
    @Ignore Release release,
    @Ignore ServiceCategory category)
    implements Node {

  static final String TYPE = "ServiceCategory";

  /** The node of a category. */
  public static CategoryNode of(Release release, ServiceCategory category) {
    return new CategoryNode(
        category.code(),
        category.name(),
        category.ebops(),
        category.description(),
        release,
        category);
  }

  /** The categories that no other contains, by code. */
  public static List<CategoryNode> top(Release release) {
    return under(release, null);
  }

  static List<CategoryNode> under(Release release, String parent) {
    return release.categories().all().stream()
        .filter(category -> Objects.equals(category.parent(), parent))
        .map(category -> of(release, category))
        .toList();
  }

  @Override
  @Id
  @NonNull
  @Description(Node.ID)
  public String getId() {
    return NodeId.of(release, TYPE, category.code());
  }
}
