package org.itexports.graph.statement;

import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
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
import org.itexports.graph.period.PeriodNode;
import org.itexports.graph.source.SourceNode;
import org.itexports.period.Period;
import org.itexports.relay.GlobalId;
import org.itexports.relay.PageRequest;
import org.itexports.release.Release;
import org.itexports.sector.statement.Mention;
import org.itexports.sector.statement.Statement;
import org.itexports.sector.statement.StatementKind;

/** What sources claim without a figure. */
@GraphQLApi
@NonBlocking
@SchemaOrder(55)
public class StatementApi implements NodeType<StatementNode> {

  private final RequestRelease release;

  StatementApi(RequestRelease release) {
    this.release = release;
  }

  @Override
  public String typeName() {
    return StatementNode.TYPE;
  }

  @Override
  public Optional<StatementNode> find(Release in, String key) {
    return in.statements().find(key).map(statement -> StatementNode.of(in, statement));
  }

  /** One statement. */
  @Query
  @Description(
      "A statement by its key. An unknown key is the error UNKNOWN_CODE with near matches.")
  public StatementNode statement(
      @NonNull
          @Name("key")
          @Description("Natural key, such as `cross-border-payments/seed-it-exports-2017`.")
          String key) {
    Release current = release.get();
    return StatementNode.of(current, Lookup.statement(current, key));
  }

  /** All statements. */
  @Query
  @Description("Claims without a figure that sources make about the sector, by key.")
  public StatementConnection statements(
      @Name("kind") @Description(StatementsAbout.KIND) StatementKind kind,
      @Name("text") @Description(TextFilter.TEXT + " topic and text.") String text,
      @Id
          @Name("about")
          @Description(
              "Only statements about the thing with this field `id`: an economy, firm, market,"
                  + " category, platform, institution, city, park, policy or target.")
          String about,
      @Name("first") @Description(Paging.FIRST) Integer first,
      @Name("after") @Description(Paging.AFTER) String after,
      @Name("last") @Description(Paging.LAST) Integer last,
      @Name("before") @Description(Paging.BEFORE) String before) {
    TextFilter words = TextFilter.of(text);
    Predicate<Statement> wanted =
        statement ->
            StatementsAbout.isOfKind(statement, kind)
                && words.keeps(List.of(statement.topic(), statement.text()));
    PageRequest page = new PageRequest(first, after, last, before);
    return about == null
        ? StatementList.page(release.get(), wanted, page)
        : about(GlobalId.decode(about), wanted, page);
  }

  /** Keys are those of the data that the id is from, which need not be the main ones. */
  private StatementConnection about(GlobalId thing, Predicate<Statement> wanted, PageRequest page) {
    Mention subject = Subjects.mention(thing);
    return release
        .catalogue()
        .about(thing.economy())
        .map(served -> served.release().knownOn(thing.asOf()))
        .map(
            in ->
                StatementList.page(
                    in, wanted.and(statement -> statement.about().contains(subject)), page))
        .orElseGet(() -> StatementList.page(release.get(), none -> false, page));
  }

  /** The period of a statement. */
  @Description(
      "When it is said to hold, or as of when. Null if the source does not say and nothing in it"
          + " tells.")
  public PeriodNode period(@Source StatementNode statement) {
    Period period = statement.statement().period();
    return period == null ? null : PeriodNode.of(statement.release(), period);
  }

  /** The economy of a statement. */
  @NonNull
  @Description("The economy whose sector it is about.")
  public EconomyNode economy(@Source StatementNode statement) {
    return EconomyNode.of(
        statement.release(), Lookup.economy(statement.release(), statement.statement().economy()));
  }

  /** What a source claims. */
  @Name("statements")
  @Description("Claims without a figure that the publication makes, by key.")
  public StatementConnection ofSource(
      @Source SourceNode source,
      @Name("kind") @Description(StatementsAbout.KIND) StatementKind kind,
      @Name("first") @Description(Paging.FIRST) Integer first,
      @Name("after") @Description(Paging.AFTER) String after,
      @Name("last") @Description(Paging.LAST) Integer last,
      @Name("before") @Description(Paging.BEFORE) String before) {
    return StatementList.page(
        source.release(),
        statement ->
            statement.source().equals(source.source()) && StatementsAbout.isOfKind(statement, kind),
        new PageRequest(first, after, last, before));
  }

  /** The source of a statement. */
  @NonNull
  @Description("Who claims it.")
  public SourceNode source(@Source StatementNode statement) {
    return SourceNode.of(statement.release(), statement.statement().source());
  }
}
