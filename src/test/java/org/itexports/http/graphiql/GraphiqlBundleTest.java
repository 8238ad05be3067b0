package org.itexports.http.graphiql;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The committed output of {@code src/main/graphiql}. */
class GraphiqlBundleTest {

  private static final String SUMS = "SHA256SUMS";
  private static final Pattern FOREIGN_LOAD =
      Pattern.compile("(?i)(?:src|href)\\s*=\\s*[\"']?\\s*(?:https?:)?//");
  private static final Pattern FOREIGN_STYLE =
      Pattern.compile("(?i)(?:@import|url\\()\\s*[\"']?\\s*(?:https?:)?//");
  private static final Pattern INLINE_SCRIPT =
      Pattern.compile("(?is)<script(?![^>]*\\ssrc=)[^>]*>|<[^>]+\\son[a-z]+\\s*=|javascript:");

  private final Path bundle = bundle();

  @Test
  void isWhatItsChecksumsSay() throws IOException {
    Map<String, String> stated =
        Files.readAllLines(bundle.resolve(SUMS)).stream()
            .map(line -> line.split(" {2}", 2))
            .collect(toMap(parts -> parts[1], parts -> parts[0]));

    Map<String, String> actual =
        files().stream()
            .filter(file -> !file.getFileName().toString().equals(SUMS))
            .collect(toMap(this::nameOf, GraphiqlBundleTest::sha256));

    assertThat(actual).isEqualTo(stated);
  }

  @Test
  void loadsNothingFromAnotherHost() throws IOException {
    assertThat(Files.readString(bundle.resolve("index.html"))).doesNotContainPattern(FOREIGN_LOAD);
    for (Path file : files()) {
      if (file.toString().endsWith(".css")) {
        assertThat(Files.readString(file)).as(nameOf(file)).doesNotContainPattern(FOREIGN_STYLE);
      }
    }
  }

  @Test
  void hasNoInlineScript() throws IOException {
    assertThat(Files.readString(bundle.resolve("index.html"))).doesNotContainPattern(INLINE_SCRIPT);
  }

  @Test
  void carriesTheLicencesOfItsParts() throws IOException {
    assertThat(Files.readString(bundle.resolve("THIRD-PARTY-LICENSES.txt")))
        .contains("graphiql 5.", "monaco-editor ", "react ", "Permission is hereby granted");
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(bundle)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private String nameOf(Path file) {
    return bundle.relativize(file).toString().replace('\\', '/');
  }

  private static Path bundle() {
    try {
      return Path.of(
              GraphiqlRoutes.class.getResource("/META-INF/resources/graphiql/" + SUMS).toURI())
          .getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String sha256(Path file) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (IOException | NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
