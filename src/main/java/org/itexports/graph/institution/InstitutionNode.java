package org.itexports.graph.institution;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.graph.node.Node;
import org.itexports.graph.node.NodeId;
import org.itexports.release.Release;
import org.itexports.sector.institution.Institution;
import org.itexports.sector.institution.InstitutionKind;

/** An institution as the graph shows it. */
@Type("Institution")
@Description(
    "A ministry, agency, university, association, programme or other body that matters to the"
        + " sector.")
public record InstitutionNode(
    @NonNull @Description("Natural key, as in `institution(slug:)`.") String slug,
    @NonNull @Description("English name.") String name,
    @NonNull @Description("What kind of institution it is.") InstitutionKind kind,
    @NonNull @Description("Other names and abbreviations.") List<String> aliases,
    @NonNull @Description("What it does for the sector, as far as the source shows it.")
        String role,
    @Description("Host name of its website. Null if no source prints it.") String website,
    @NonNull @Description("Where in the source it stands.") String locator,
    @Description("What else a reader must know. Null if nothing.") String note,
    @Ignore Release release,
    @Ignore Institution institution)
    implements Node {

  static final String TYPE = "Institution";

  /** The node of an institution. */
  public static InstitutionNode of(Release release, Institution institution) {
    return new InstitutionNode(
        institution.slug(),
        institution.name(),
        institution.kind(),
        institution.aliases(),
        institution.role(),
        institution.website(),
        institution.locator(),
        institution.note().isEmpty() ? null : institution.note(),
        release,
        institution);
  }

  /** The nodes of the institutions with some slugs, by slug. */
  public static List<InstitutionNode> ofSlugs(Release release, List<String> slugs) {
    return slugs.stream()
        .sorted()
        .flatMap(slug -> release.institutions().find(slug).stream())
        .map(institution -> of(release, institution))
        .toList();
  }

  @Override
  @Id
  @NonNull
  @Description(Node.ID)
  public String getId() {
    return NodeId.of(release, TYPE, institution.slug());
  }

  @NonNull
  @Description("The source and the place in it, in one line, for a footnote.")
  public String getCitation() {
    return institution.source().citation(institution.locator());
  }
}
