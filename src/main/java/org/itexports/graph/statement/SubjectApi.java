package org.itexports.graph.statement;

import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.itexports.graph.category.CategoryNode;
import org.itexports.graph.economy.EconomyNode;
import org.itexports.graph.engine.ListSize;
import org.itexports.graph.engine.SchemaOrder;
import org.itexports.graph.market.MarketNode;
import org.itexports.graph.node.Node;
import org.itexports.graph.node.NodeTypes;
import org.itexports.graph.node.Paging;
import org.itexports.graph.platform.PlatformNode;
import org.itexports.relay.PageRequest;
import org.itexports.release.Release;
import org.itexports.sector.statement.Mention;
import org.itexports.sector.statement.Statement;
import org.itexports.sector.statement.StatementKind;

/** What statements are about, and back from the things that are older than statements. */
@GraphQLApi
@NonBlocking
@SchemaOrder(56)
public class SubjectApi {

  private final NodeTypes types;

  SubjectApi(NodeTypes types) {
    this.types = types;
  }

  /** What a statement is about. */
  @NonNull
  @ListSize(20)
  @Description(
      "The things that it is about, in the order of the dataset; at most 20. Ask for `__typename`"
          + " and use fragments. Empty if it is about none of them.")
  public List<Node> about(@Source StatementNode statement) {
    Release in = statement.release();
    return statement.statement().about().stream()
        .flatMap(mention -> find(in, mention).stream())
        .toList();
  }

  /** What is said about an economy. */
  @Description(
      "Claims without a figure that sources make about the economy's sector as a whole or about"
          + " anything in it, by key.")
  public StatementConnection statements(
      @Source EconomyNode economy,
      @Name("kind") @Description(StatementsAbout.KIND) StatementKind kind,
      @Name("first") @Description(Paging.FIRST) Integer first,
      @Name("after") @Description(Paging.AFTER) String after,
      @Name("last") @Description(Paging.LAST) Integer last,
      @Name("before") @Description(Paging.BEFORE) String before) {
    Mention itself = new Mention(Mention.Type.ECONOMY, economy.code());
    return StatementList.page(
        economy.release(),
        statement -> isOf(statement, itself) && StatementsAbout.isOfKind(statement, kind),
        new PageRequest(first, after, last, before));
  }

  /** What is said about a platform. */
  @Name("statements")
  @Description(StatementsAbout.FIELD)
  public StatementConnection ofPlatform(
      @Source PlatformNode platform,
      @Name("kind") @Description(StatementsAbout.KIND) StatementKind kind,
      @Name("first") @Description(Paging.FIRST) Integer first,
      @Name("after") @Description(Paging.AFTER) String after,
      @Name("last") @Description(Paging.LAST) Integer last,
      @Name("before") @Description(Paging.BEFORE) String before) {
    return StatementsAbout.page(
        platform.release(),
        Mention.Type.PLATFORM,
        platform.slug(),
        kind,
        new PageRequest(first, after, last, before));
  }

  /** What is said about a market. */
  @Name("statements")
  @Description(StatementsAbout.FIELD)
  public StatementConnection ofMarket(
      @Source MarketNode market,
      @Name("kind") @Description(StatementsAbout.KIND) StatementKind kind,
      @Name("first") @Description(Paging.FIRST) Integer first,
      @Name("after") @Description(Paging.AFTER) String after,
      @Name("last") @Description(Paging.LAST) Integer last,
      @Name("before") @Description(Paging.BEFORE) String before) {
    return StatementsAbout.page(
        market.release(),
        Mention.Type.MARKET,
        market.code(),
        kind,
        new PageRequest(first, after, last, before));
  }

  /** What is said about a category. */
  @Name("statements")
  @Description(StatementsAbout.FIELD)
  public StatementConnection ofCategory(
      @Source CategoryNode category,
      @Name("kind") @Description(StatementsAbout.KIND) StatementKind kind,
      @Name("first") @Description(Paging.FIRST) Integer first,
      @Name("after") @Description(Paging.AFTER) String after,
      @Name("last") @Description(Paging.LAST) Integer last,
      @Name("before") @Description(Paging.BEFORE) String before) {
    return StatementsAbout.page(
        category.release(),
        Mention.Type.CATEGORY,
        category.code(),
        kind,
        new PageRequest(first, after, last, before));
  }

  private Optional<Node> find(Release in, Mention mention) {
    return types.find(in, Subjects.nodeType(mention.type()), mention.key());
  }

  private static boolean isOf(Statement statement, Mention economy) {
    return statement.economy().equals(economy.key()) || statement.about().contains(economy);
  }
}
