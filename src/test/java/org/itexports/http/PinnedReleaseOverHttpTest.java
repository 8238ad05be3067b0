package org.itexports.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.itexports.release.ArchiveUnavailableException;
import org.itexports.release.CurrentCatalogue;
import org.itexports.release.ReleaseArchive;
import org.itexports.release.Versions;
import org.junit.jupiter.api.Test;

/** The release that a request names, by a header or in its address. */
class PinnedReleaseOverHttpTest {

  private static final String QUESTION = Client.parameter("query", "{demoReleaseVersion}");

  private final DemoServer server = over(entry -> Optional.of(Versions.FIRST));

  private static DemoServer over(ReleaseArchive archive) {
    var catalogue = new CurrentCatalogue();
    catalogue.serve(Versions.published());
    return DemoServer.over(catalogue, archive);
  }

  @Test
  void theCurrentOneAnswersWhereNoneIsNamed() {
    assertThat(get(QUESTION).body()).isEqualTo("{\"data\":{\"demoReleaseVersion\":\"2026.12.1\"}}");
  }

  @Test
  void theOneInTheAddressAnswers() {
    var past = get(QUESTION + "&release=2026.11.1");

    assertThat(past.body()).isEqualTo("{\"data\":{\"demoReleaseVersion\":\"2026.11.1\"}}");
    assertThat(past.headers().firstValue("ETag"))
        .isNotEmpty()
        .isNotEqualTo(get(QUESTION).headers().firstValue("ETag"));
  }

  @Test
  void theOneInTheHeaderAnswersAndCachesAreToldSo() {
    var hash = Versions.FIRST.hash();

    var past = get(QUESTION, "Itexports-Release", hash);

    assertThat(past.body()).isEqualTo("{\"data\":{\"demoReleaseVersion\":\"2026.11.1\"}}");
    assertThat(past.headers().firstValue("Vary").orElseThrow()).contains("Itexports-Release");
  }

  @Test
  void itsAnswersAreKeptLikeOthers() {
    var first = get(QUESTION + "&release=2026.11.1");
    var tag = first.headers().firstValue("ETag").orElseThrow();

    var again = get(QUESTION + "&release=2026.11.1", "If-None-Match", tag);

    assertThat(again.statusCode()).isEqualTo(304);
  }

  @Test
  void postsNameItInTheirAddressToo() {
    var post =
        Client.get(server, "release=2026.11.1")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"query\":\"{demoReleaseVersion}\"}"));

    assertThat(Client.send(post).body())
        .isEqualTo("{\"data\":{\"demoReleaseVersion\":\"2026.11.1\"}}");
  }

  @Test
  void anUnknownOneIsAClearError() {
    var refused = get(QUESTION + "&release=1999.1");

    assertThat(refused.statusCode()).isEqualTo(404);
    assertThat(refused.body()).contains("RELEASE_NOT_FOUND", "1999.1", "'releases'");
  }

  @Test
  void twoThatDifferAreRefusedAndTheSameTwiceIsNot() {
    var two = get(QUESTION + "&release=2026.11.1", "Itexports-Release", "PK");
    assertThat(two.statusCode()).isEqualTo(400);
    assertThat(two.body())
        .contains(
            "names two releases: give one, in the header Itexports-Release or in the parameter"
                + " 'release'.");
    assertThat(get(QUESTION + "&release=PK", "Itexports-Release", "PK").statusCode())
        .isEqualTo(200);
  }

  @Test
  void oneThatCannotBeReadNowIsToBeAskedForLater() {
    var down =
        over(
            entry -> {
              throw new ArchiveUnavailableException(new IOException("down"));
            });

    var refused = get(down, QUESTION + "&release=2026.11.1");

    assertThat(refused.statusCode()).isEqualTo(503);
    assertThat(refused.headers().firstValue("Retry-After")).contains("1");
    assertThat(refused.body()).contains("RELEASE_UNAVAILABLE");
    assertThat(get(down, QUESTION).statusCode()).isEqualTo(200);
  }

  @Test
  void whileOneIsReadTheOthersAreAnswered() {
    var open = new CountDownLatch(1);
    var slow = over(behind(open));
    var past =
        IntStream.range(0, Runtime.getRuntime().availableProcessors() + 1)
            .mapToObj(i -> Client.sendLater(Client.get(slow, QUESTION + "&release=2026.11.1")))
            .toList();
    past.forEach(asked -> slow.awaitCome());

    var costly =
        Client.body(
            "query($all:Boolean!){__schema @include(if:$all){queryType{name}}}", "{\"all\":true}");
    assertThat(Client.send(Client.post(slow, costly)).statusCode()).isEqualTo(200);
    open.countDown();
    past.forEach(asked -> assertThat(asked.join().body()).contains("2026.11.1"));
  }

  @Test
  void oneThatIsNotReadInTimeIsToBeAskedForLater() {
    var open = new CountDownLatch(1);
    var catalogue = new CurrentCatalogue();
    catalogue.serve(Versions.published());
    var silent =
        DemoServer.over(catalogue, behind(open), Map.of("itexports.limits.execution-time", "50ms"));

    var refused = get(silent, QUESTION + "&release=2026.11.1");
    open.countDown();

    assertThat(refused.statusCode()).isEqualTo(503);
    assertThat(refused.headers().firstValue("Retry-After")).contains("1");
    assertThat(refused.body()).contains("RELEASE_UNAVAILABLE");
  }

  private HttpResponse<String> get(String parameters, String... headers) {
    return get(server, parameters, headers);
  }

  private static ReleaseArchive behind(CountDownLatch open) {
    return entry -> {
      try {
        open.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return Optional.of(Versions.FIRST);
    };
  }

  private static HttpResponse<String> get(DemoServer from, String parameters, String... headers) {
    var request = Client.get(from, parameters);
    return Client.send(headers.length == 0 ? request : request.headers(headers));
  }
}
