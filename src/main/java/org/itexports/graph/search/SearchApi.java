package org.itexports.graph.search;

import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.itexports.graph.engine.RequestRelease;
import org.itexports.graph.engine.SchemaOrder;
import org.itexports.graph.engine.Weight;
import org.itexports.graph.node.Paging;
import org.itexports.graph.node.SearchText;
import org.itexports.relay.Keyset;
import org.itexports.relay.Page;
import org.itexports.relay.PageRequest;

/** Search over names. */
@GraphQLApi
@NonBlocking
@SchemaOrder(11)
public class SearchApi {

  private static final Keyset<SearchMatch> BY_RANK = Keyset.natural(SearchMatch::key);

  private final RequestRelease release;

  SearchApi(RequestRelease release) {
    this.release = release;
  }

  /** Finds things by name. */
  @Query
  @Description(
      "Finds economies, firms, markets, platforms, categories, series, policies, publications,"
          + " cities, parks, institutions and statements by name, alias, code, key or topic;"
          + " institutions also by their role, and policies, parks and statements by what they say."
          + " Case and diacritics do not count. Exact names come first, then names that begin with"
          + " the text, then names with a word that does, then names that hold the text, then names"
          + " that hold all its words, then things that say it in their texts.")
  @Weight(250)
  public SearchConnection search(
      @NonNull @Name("text") @Description("What to look for: 1 to 100 characters.") String text,
      @Name("first") @Description(Paging.FIRST) Integer first,
      @Name("after") @Description(Paging.AFTER) String after) {
    List<SearchMatch> matches = Searchable.match(release.get(), SearchText.wanted(text));
    Page<SearchMatch> page = Page.of(matches, BY_RANK, new PageRequest(first, after, null, null));
    return new SearchConnection(page.edges(SearchApi::edge), page.pageInfo(), page.totalCount());
  }

  private static SearchEdge edge(String cursor, SearchMatch match) {
    return new SearchEdge(cursor, match.node().get(), match.name());
  }
}
