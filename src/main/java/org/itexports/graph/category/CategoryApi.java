package org.itexports.graph.category;

import io.smallrye.common.annotation.NonBlocking;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.itexports.graph.engine.RequestRelease;
import org.itexports.graph.engine.SchemaOrder;
import org.itexports.graph.figure.FigureNode;
import org.itexports.graph.figure.MemberFigures;
import org.itexports.graph.node.AsOf;
import org.itexports.graph.node.Lookup;
import org.itexports.graph.node.NodeType;
import org.itexports.graph.node.Paging;
import org.itexports.graph.observation.ObservationConnection;
import org.itexports.graph.observation.ObservationList;
import org.itexports.graph.source.SourceNode;
import org.itexports.observation.Dimension;
import org.itexports.relay.PageRequest;
import org.itexports.release.Prints;
import org.itexports.release.Release;

/** Service categories. */
@GraphQLApi
@NonBlocking
@SchemaOrder(30)
public class CategoryApi implements NodeType<CategoryNode> {

  private final RequestRelease release;

  CategoryApi(RequestRelease release) {
    this.release = release;
  }

  @Override
  public String typeName() {
    return CategoryNode.TYPE;
  }

  @Override
  public Optional<CategoryNode> find(Release in, String key) {
    return in.categories().find(key).map(category -> CategoryNode.of(in, category));
  }

  /** One category. */
  @Query
  @Description(
      "A service category by its code. An unknown code is the error UNKNOWN_CODE with near"
          + " matches.")
  public CategoryNode category(
      @NonNull @Name("code") @Description("A code or name, such as `COMPUTER_SERVICES`.")
          String code) {
    Release current = release.get();
    return CategoryNode.of(current, Lookup.category(current, code));
  }

  /** The containing category. */
  @Description("The line that contains this one. Null at the top.")
  public CategoryNode parent(@Source CategoryNode category) {
    String parent = category.category().parent();
    return parent == null ? null : find(category.release(), parent).orElse(null);
  }

  /** The contained categories. */
  @NonNull
  @Description("The lines inside this one, by code; at most 50.")
  public List<CategoryNode> children(@Source CategoryNode category) {
    return CategoryNode.under(category.release(), category.code());
  }

  /** Exports of the category. */
  @Description(
      "Exports of the category in a period. For a share of the total take the composition of one"
          + " source: figures of different prints do not add up.")
  public FigureNode exports(
      @Source CategoryNode category,
      @NonNull @Name("period") @Description("Label of the period, such as `FY2023`.") String period,
      @Name("asOf") @Description(AsOf.DAY) LocalDate asOf) {
    Release in = category.release().knownOn(asOf);
    return MemberFigures.ofReporter(in, in.reportingEconomy().categorySeries())
        .figure(category.code(), Lookup.period(period));
  }

  /** The source. */
  @NonNull
  @Description("Who defines or prints the line.")
  public SourceNode source(@Source CategoryNode category) {
    return SourceNode.of(category.release(), category.category().source());
  }

  /** All prints. */
  @Description(
      "All prints about the category in any series, amounts and shares on any basis, by key. They"
          + " are not comparable across series.")
  public ObservationConnection observations(
      @Source CategoryNode category,
      @Name("first") @Description(Paging.FIRST) Integer first,
      @Name("after") @Description(Paging.AFTER) String after,
      @Name("last") @Description(Paging.LAST) Integer last,
      @Name("before") @Description(Paging.BEFORE) String before) {
    return ObservationList.page(
        category.release(),
        Prints.of(category.release(), Dimension.CATEGORY, category.code()),
        new PageRequest(first, after, last, before));
  }
}
