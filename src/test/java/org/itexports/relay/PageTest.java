package org.itexports.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PageTest {

  private static final Keyset<String> KEYS = Keyset.natural(node -> node);
  private static final List<String> FIVE = List.of("a", "b", "c", "d", "e");

  @Test
  void withoutArgumentsTheFirstTwenty() {
    var many = IntStream.range(100, 150).mapToObj(Integer::toString).toList();
    var page = Page.of(many, KEYS, new PageRequest(null, null, null, null));
    assertThat(page.nodes()).hasSize(20).first().isEqualTo("100");
    assertThat(page.totalCount()).isEqualTo(50);
    assertThat(page.pageInfo().hasNextPage()).isTrue();
    assertThat(page.pageInfo().hasPreviousPage()).isFalse();
  }

  @Test
  void afterAndBeforeCutFirstAndLastCount() {
    assertThat(nodes(2, "b", null, null)).containsExactly("c", "d");
    assertThat(nodes(null, null, 2, "d")).containsExactly("b", "c");
    assertThat(nodes(3, null, 1, null)).containsExactly("c");
    assertThat(nodes(null, "e", null, null)).isEmpty();
    assertThat(nodes(null, "d", null, "b")).isEmpty();
    assertThat(nodes(0, null, null, null)).isEmpty();
  }

  @Test
  void theEndsOfAPageAreSaid() {
    var page = Page.of(FIVE, KEYS, new PageRequest(2, cursor("b"), null, null));
    assertThat(page.pageInfo())
        .isEqualTo(new PageInfo(true, true, List.of(cursor("c"), cursor("d"))));
    var empty = Page.of(FIVE, KEYS, new PageRequest(0, null, null, null));
    assertThat(empty.pageInfo()).isEqualTo(new PageInfo(true, false, List.of()));
  }

  @Test
  void nothingIsMadeThatIsNotRead() {
    var made = new ArrayList<String>();
    var page =
        Page.of(FIVE, KEYS, new PageRequest(3, null, null, null))
            .map(
                key -> {
                  made.add(key);
                  return key + key;
                });
    var edges = page.edges((cursor, node) -> cursor + " " + node);
    assertThat(page.nodes().size()).isEqualTo(3);
    assertThat(made).isEmpty();

    assertThat(edges.get(1)).isEqualTo(cursor("b") + " bb");
    assertThat(made).containsExactly("b");
    assertThat(page.nodes()).containsExactly("aa", "bb", "cc");
    assertThatThrownBy(() -> edges.get(3)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void aVanishedNodeKeepsItsPlace() {
    assertThat(nodes(2, "bb", null, null)).containsExactly("c", "d");
    assertThat(nodes(null, null, 1, "bb")).containsExactly("b");
  }

  @Test
  void sizesOutsideTheLimitsAreRefused() {
    var limit = new PageLimit(30);
    limit.check("first", null);
    limit.check("first", 0);
    limit.check("last", 30);
    for (int size : new int[] {-1, 31, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
      assertThatThrownBy(() -> limit.check("first", size))
          .isInstanceOfSatisfying(
              ClientException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.PAGE_SIZE));
    }
  }

  @Test
  void aLimitBelowTheUsualPageIsRefused() {
    assertThat(new PageLimit(PageRequest.DEFAULT).most()).isEqualTo(20);
    assertThatThrownBy(() -> new PageLimit(PageRequest.DEFAULT - 1))
        .hasMessageContaining("cannot be limited to 19");
  }

  @Test
  void otherCursorsAreRefused() {
    assertThatThrownBy(() -> nodesAfter("nonsense"))
        .isInstanceOfSatisfying(
            ClientException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_CURSOR));
    assertThatThrownBy(() -> nodesAfter(GlobalId.of("PK", "Market", "US").substring(1)))
        .isInstanceOf(ClientException.class);
  }

  @Test
  void aCursorIsBoundToTheOrderOfItsList() {
    Keyset<String> byName = Keyset.natural("NAME", node -> node);
    String usual = new Cursor("b").encode();
    String named = new Cursor("NAME", "b").encode();

    assertThat(Page.of(FIVE, KEYS, new PageRequest(1, usual, null, null)).nodes())
        .containsExactly("c");
    assertThat(Page.of(FIVE, byName, new PageRequest(1, named, null, null)).nodes())
        .containsExactly("c");
    assertThat(
            Page.of(FIVE, byName, new PageRequest(1, null, null, null)).pageInfo().getEndCursor())
        .isEqualTo(new Cursor("NAME", "a").encode());
    assertInvalid(byName, usual);
    assertInvalid(KEYS, named);
    assertInvalid(Keyset.natural("NAME_DESC", node -> node), named);
    assertInvalid(Keyset.natural("NAM", node -> node), named);
  }

  private static void assertInvalid(Keyset<String> keyset, String cursor) {
    for (var request :
        List.of(new PageRequest(1, cursor, null, null), new PageRequest(null, null, 1, cursor))) {
      assertThatThrownBy(() -> Page.of(FIVE, keyset, request))
          .isInstanceOfSatisfying(
              ClientException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_CURSOR));
    }
  }

  @Property(tries = 200)
  void followingPagesVisitsEveryNodeOnce(
      @ForAll @IntRange(min = 0, max = 60) int count,
      @ForAll @IntRange(min = 1, max = 100) int size) {
    var all = IntStream.range(100, 100 + count).mapToObj(Integer::toString).toList();
    var forward = new ArrayList<String>();
    String after = null;
    boolean hasMore = true;
    while (hasMore) {
      var page = Page.of(all, KEYS, new PageRequest(size, after, null, null));
      forward.addAll(page.nodes());
      after = page.pageInfo().getEndCursor();
      hasMore = page.pageInfo().hasNextPage();
    }
    assertThat(forward).isEqualTo(all);
  }

  private static List<String> nodes(Integer first, String after, Integer last, String before) {
    var request = new PageRequest(first, cursor(after), last, cursor(before));
    return Page.of(FIVE, KEYS, request).nodes();
  }

  private static List<String> nodesAfter(String rawCursor) {
    return Page.of(FIVE, KEYS, new PageRequest(null, rawCursor, null, null)).nodes();
  }

  private static String cursor(String key) {
    return key == null ? null : new Cursor(key).encode();
  }
}
