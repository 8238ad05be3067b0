package org.itexports.graph.search;

import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.itexports.graph.engine.RequestRelease;
import org.itexports.graph.engine.SchemaOrder;
import org.itexports.graph.node.Paging;
import org.itexports.graph.node.SearchText;
import org.itexports.relay.ClientException;
import org.itexports.relay.ErrorCode;
import org.itexports.relay.Keyset;
import org.itexports.relay.Page;
import org.itexports.relay.PageRequest;

/** Search over names. */
@GraphQLApi
@NonBlocking
@SchemaOrder(75)
public class SearchApi {

  private static final int LONGEST = 100;
  private static final Keyset<SearchMatch> BY_RANK = Keyset.natural(SearchMatch::key);

  private final RequestRelease release;

  SearchApi(RequestRelease release) {
    this.release = release;
  }

  /** Finds things by name. */
  @Query
  @Description(
      "Finds economies, markets, platforms, categories, series, policies and publications by"
          + " name, alias, code or key, policies by what they say too."
          + " Case and diacritics do not count. Exact names come first, then names that begin with"
          + " the text, then names with a word that does, then names that hold the text, then names"
          + " that hold all its words.")
  public SearchConnection search(
      @NonNull @Name("text") @Description("What to look for: 1 to 100 characters.") String text,
      @Name("first") @Description(Paging.FIRST) Integer first,
      @Name("after") @Description(Paging.AFTER) String after) {
    String wanted = SearchText.fold(text);
    if (wanted.isEmpty() || text.length() > LONGEST) {
      throw new ClientException(
          ErrorCode.INVALID_ARGUMENT, "`text` must have 1 to " + LONGEST + " characters.");
    }
    List<SearchMatch> matches = Searchable.match(release.get(), wanted);
    Page<SearchMatch> page = Page.of(matches, BY_RANK, new PageRequest(first, after, null, null));
    List<SearchEdge> edges =
        IntStream.range(0, page.nodes().size())
            .mapToObj(i -> edge(page.cursors().get(i), page.nodes().get(i)))
            .toList();
    return new SearchConnection(edges, page.pageInfo(), page.totalCount());
  }

  private static SearchEdge edge(String cursor, SearchMatch match) {
    return new SearchEdge(cursor, match.node().get(), match.name());
  }
}
