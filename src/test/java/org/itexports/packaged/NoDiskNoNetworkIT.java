package org.itexports.packaged;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.DecoderConfig.decoderConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/**
 * An instance without a store needs no disk to write to, no database and nobody in the network: it
 * writes no file, and the only sockets it has are those it is asked by.
 */
@EnabledOnOs(OS.LINUX)
class NoDiskNoNetworkIT {

  private static final String QUERY = "{\"query\":\"{sources(first:50){nodes{title url}}}\"}";
  private static final Pattern SOCKET = Pattern.compile("socket:\\[(\\d+)]");
  private static final String LISTENING = "0A";

  /** Nobody can make a file there, not even root. */
  private static final String NO_DISK = "/proc/none";

  @Test
  void itAnswersWithoutADiskToWriteTo() throws IOException, InterruptedException {
    try (var service =
        PackagedService.start("itexports.store.mode=none", "java.io.tmpdir=" + NO_DISK)) {
      given().baseUri(service.address().toString()).get("/q/health/ready").then().statusCode(200);
      for (String coding : List.of("identity", "gzip", "br")) {
        given()
            .config(config().decoderConfig(decoderConfig().noContentDecoders()))
            .baseUri(service.address().toString())
            .contentType("application/json")
            .header("Accept-Encoding", coding.equals("br") ? "br, gzip;q=0.5" : coding)
            .body(QUERY)
            .post("/graphql")
            .then()
            .statusCode(200)
            // Without its library on a disk, brotli is not there.
            .header("Content-Encoding", coding.equals("identity") ? nullValue() : equalTo("gzip"));
      }
      given()
          .baseUri(service.address().toString())
          .get("/graphiql/")
          .then()
          .statusCode(200)
          .body(containsString("<title>IT Exports Graph</title>"));

      assertThat(filesOpenForWriting(service.pid())).isEmpty();
      assertThat(peers(service)).isEmpty();
    }
  }

  private static List<String> filesOpenForWriting(long pid) throws IOException {
    try (Stream<Path> open = Files.list(Path.of("/proc/" + pid + "/fd"))) {
      return open.filter(NoDiskNoNetworkIT::isWritable)
          .map(NoDiskNoNetworkIT::target)
          .filter(target -> target.startsWith("/") && !target.startsWith("/dev/"))
          .toList();
    }
  }

  /** Sockets of the process that neither listen nor end at the service's own port. */
  private static List<String> peers(PackagedService service) throws IOException {
    String port = ":%04X".formatted(service.address().getPort());
    List<String> own;
    try (Stream<Path> open = Files.list(Path.of("/proc/" + service.pid() + "/fd"))) {
      own =
          open.map(NoDiskNoNetworkIT::target)
              .map(SOCKET::matcher)
              .filter(Matcher::matches)
              .map(socket -> socket.group(1))
              .toList();
    }
    return Stream.of("tcp", "tcp6", "udp", "udp6")
        .flatMap(protocol -> sockets(service.pid(), protocol))
        .map(line -> line.strip().split("\\s+"))
        .filter(cells -> own.contains(cells[9]))
        .filter(cells -> !cells[3].equals(LISTENING) && !cells[1].endsWith(port))
        .map(cells -> cells[2])
        .toList();
  }

  private static Stream<String> sockets(long pid, String protocol) {
    try {
      return Files.readAllLines(Path.of("/proc/" + pid + "/net/" + protocol)).stream().skip(1);
    } catch (IOException e) {
      return Stream.empty();
    }
  }

  private static boolean isWritable(Path descriptor) {
    try {
      return PosixFilePermissions.toString(
              Files.getPosixFilePermissions(descriptor, LinkOption.NOFOLLOW_LINKS))
          .startsWith("w", 1);
    } catch (IOException e) {
      return false;
    }
  }

  /** What a descriptor is open on; nothing if it was closed meanwhile. */
  private static String target(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).toString();
    } catch (IOException e) {
      return "";
    }
  }
}
