package org.itexports.http.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Locale;
import org.itexports.demo.DemoSettings;
import org.itexports.graph.engine.EngineSettings;
import org.itexports.graph.engine.QueryRequest;
import org.itexports.release.CurrentCatalogue;
import org.junit.jupiter.api.Test;

/** Another service, or one that is set otherwise, has other names for its answers. */
class RequestDigestTest {

  private static final QueryRequest QUERY = QueryRequest.of("{__typename}");

  @Test
  void everySettingOfTheEngineCounts() {
    var digests = new HashSet<String>();
    digests.add(digest());
    for (Method setting : EngineSettings.class.getMethods()) {
      var name = setting.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
      var other = setting.getReturnType() == boolean.class ? "false" : "77";
      assertThat(digests.add(digest("itexports.graphql." + name + "=" + other))).as(name).isTrue();
    }
  }

  @Test
  void theSameSettingsNameTheSame() {
    assertThat(digest()).isEqualTo(digest()).matches("[\\w-]{22}");
  }

  private static String digest(String... lines) {
    var settings = DemoSettings.of(EngineSettings.class, lines);
    return new RequestDigest(settings).of(QUERY, true, new CurrentCatalogue().get());
  }
}
