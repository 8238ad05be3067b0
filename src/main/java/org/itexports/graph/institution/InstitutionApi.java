package org.itexports.graph.institution;

import io.smallrye.common.annotation.NonBlocking;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.itexports.graph.economy.EconomyNode;
import org.itexports.graph.engine.RequestRelease;
import org.itexports.graph.engine.SchemaOrder;
import org.itexports.graph.node.Lookup;
import org.itexports.graph.node.NodeType;
import org.itexports.graph.node.Paging;
import org.itexports.graph.node.TextFilter;
import org.itexports.graph.place.CityNode;
import org.itexports.graph.source.SourceNode;
import org.itexports.graph.statement.StatementConnection;
import org.itexports.graph.statement.StatementsAbout;
import org.itexports.relay.PageRequest;
import org.itexports.release.Release;
import org.itexports.sector.institution.Institution;
import org.itexports.sector.institution.InstitutionKind;
import org.itexports.sector.statement.Mention;
import org.itexports.sector.statement.StatementKind;

/** Institutions, and where they are. */
@GraphQLApi
@NonBlocking
@SchemaOrder(50)
public class InstitutionApi implements NodeType<InstitutionNode> {

  private static final String KIND = "Only institutions of this kind.";

  private final RequestRelease release;

  InstitutionApi(RequestRelease release) {
    this.release = release;
  }

  @Override
  public String typeName() {
    return InstitutionNode.TYPE;
  }

  @Override
  public Optional<InstitutionNode> find(Release in, String key) {
    return in.institutions().find(key).map(found -> InstitutionNode.of(in, found));
  }

  /** One institution. */
  @Query
  @Description(
      "An institution by its slug. An unknown slug is the error UNKNOWN_CODE with near matches.")
  public InstitutionNode institution(
      @NonNull
          @Name("slug")
          @Description("A slug, name or alias, such as `state-bank-of-pakistan` or `SBP`.")
          String slug) {
    Release current = release.get();
    return InstitutionNode.of(current, Lookup.institution(current, slug));
  }

  /** All institutions. */
  @Query
  @Description("The recorded institutions, by slug. Never a full list.")
  public InstitutionConnection institutions(
      @Name("kind") @Description(KIND) InstitutionKind kind,
      @Name("text") @Description(TextFilter.TEXT + " name, aliases and role.") String text,
      @Name("city") @Description("Only those seated in this city: a slug, name or alias.")
          String city,
      @Name("first") @Description(Paging.FIRST) Integer first,
      @Name("after") @Description(Paging.AFTER) String after,
      @Name("last") @Description(Paging.LAST) Integer last,
      @Name("before") @Description(Paging.BEFORE) String before) {
    Release current = release.get();
    String seat = city == null ? null : Lookup.city(current, city).slug();
    Predicate<Institution> seated = found -> seat == null || seat.equals(found.city());
    return InstitutionList.page(
        current,
        seated.and(InstitutionList.ofKind(kind)).and(InstitutionList.holding(TextFilter.of(text))),
        new PageRequest(first, after, last, before));
  }

  /** The institutions of an economy. */
  @Name("institutions")
  @Description("The recorded institutions of the economy, by slug; international ones are of none.")
  public InstitutionConnection ofEconomy(
      @Source EconomyNode economy,
      @Name("kind") @Description(KIND) InstitutionKind kind,
      @Name("first") @Description(Paging.FIRST) Integer first,
      @Name("after") @Description(Paging.AFTER) String after,
      @Name("last") @Description(Paging.LAST) Integer last,
      @Name("before") @Description(Paging.BEFORE) String before) {
    return InstitutionList.page(
        economy.release(),
        InstitutionList.ofKind(kind).and(found -> economy.code().equals(found.economy())),
        new PageRequest(first, after, last, before));
  }

  /** The institutions of a city. */
  @Name("institutions")
  @Description("The institutions whose seat is recorded to be in the city, by slug.")
  public InstitutionConnection ofCity(
      @Source CityNode city,
      @Name("first") @Description(Paging.FIRST) Integer first,
      @Name("after") @Description(Paging.AFTER) String after,
      @Name("last") @Description(Paging.LAST) Integer last,
      @Name("before") @Description(Paging.BEFORE) String before) {
    return InstitutionList.page(
        city.release(),
        found -> city.slug().equals(found.city()),
        new PageRequest(first, after, last, before));
  }

  /** The economy of an institution. */
  @Description("The economy that it belongs to. Null for an international one.")
  public EconomyNode economy(@Source InstitutionNode institution) {
    String code = institution.institution().economy();
    return code == null
        ? null
        : EconomyNode.of(institution.release(), Lookup.economy(institution.release(), code));
  }

  /** The city of an institution. */
  @Description("The city of its seat. Null if no source names it.")
  public CityNode city(@Source InstitutionNode institution) {
    return CityNode.ofSlug(institution.release(), institution.institution().city());
  }

  /** The source of an institution. */
  @NonNull
  @Description("Who shows it.")
  public SourceNode source(@Source InstitutionNode institution) {
    return SourceNode.of(institution.release(), institution.institution().source());
  }

  /** What is said about an institution. */
  @Description(StatementsAbout.FIELD)
  public StatementConnection statements(
      @Source InstitutionNode institution,
      @Name("kind") @Description(StatementsAbout.KIND) StatementKind kind,
      @Name("first") @Description(Paging.FIRST) Integer first,
      @Name("after") @Description(Paging.AFTER) String after,
      @Name("last") @Description(Paging.LAST) Integer last,
      @Name("before") @Description(Paging.BEFORE) String before) {
    return StatementsAbout.page(
        institution.release(),
        Mention.Type.INSTITUTION,
        institution.slug(),
        kind,
        new PageRequest(first, after, last, before));
  }
}
