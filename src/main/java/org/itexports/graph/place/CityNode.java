package org.itexports.graph.place;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.graph.node.Node;
import org.itexports.graph.node.NodeId;
import org.itexports.release.Release;
import org.itexports.sector.place.City;

/** A city as the graph shows it. */
@Type("City")
@Description("A city in which something of the sector is, or a place that sources name like one.")
public record CityNode(
    @NonNull @Description("Natural key, as in `city(slug:)`.") String slug,
    @NonNull @Description("English name.") String name,
    @NonNull @Description("Other names.") List<String> aliases,
    @Description("What else a reader must know. Null if nothing.") String note,
    @Ignore Release release,
    @Ignore City city)
    implements Node {

  static final String TYPE = "City";

  /** The node of a city. */
  public static CityNode of(Release release, City city) {
    return new CityNode(
        city.slug(),
        city.name(),
        city.aliases(),
        city.note().isEmpty() ? null : city.note(),
        release,
        city);
  }

  /** The node of the city with a slug; null where the slug is null. */
  public static CityNode ofSlug(Release release, String slug) {
    return slug == null
        ? null
        : release.cities().find(slug).map(city -> of(release, city)).orElseThrow();
  }

  @Override
  @Id
  @NonNull
  @Description(Node.ID)
  public String getId() {
    return NodeId.of(release, TYPE, city.slug());
  }

  @NonNull
  @Description("The source that names it, in one line, for a footnote.")
  public String getCitation() {
    return city.source().citation();
  }
}
