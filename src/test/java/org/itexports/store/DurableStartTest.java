package org.itexports.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.itexports.dataset.BundledDataset;
import org.itexports.dataset.EditedPackage;
import org.itexports.release.CurrentCatalogue;
import org.itexports.release.ReleaseEntry;
import org.junit.jupiter.api.Test;

/** A service with a store in a file reads it before it is ready, and follows it from then on. */
@QuarkusTest
@TestProfile(DurableStartTest.Durable.class)
class DurableStartTest {

  private static final String BUNDLE = BundledDataset.get().name();

  /** A service with a file of its own. */
  public static class Durable implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "itexports.store.path",
          directory().resolve("releases").toString(),
          "itexports.store.poll",
          "50ms");
    }

    private static Path directory() {
      try {
        return Files.createTempDirectory("store");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Inject StoreSettings settings;
  @Inject PackageLoader loader;
  @Inject Publisher publisher;
  @Inject StoredReleases stored;
  @Inject CurrentCatalogue current;

  @Test
  void whatIsPublishedIsServedWithoutBeingToldAndUndoneTheSameWay() {
    assertThat(stored.releases(BUNDLE)).extracting(ReleaseEntry::number).contains(1);
    var next = EditedPackage.ofTheBundle().version("2999.1", "2999-01-01").done();

    loader.load(next, "a steward", Progress.NONE);
    publisher.publish(BUNDLE);
    Await.until("the new release is served", () -> served().equals("2999.1"));
    assertThat(current.get().main().release().hash()).isEqualTo(next.hash());

    publisher.undo(BUNDLE);
    Await.until(
        "the bundled one is served again",
        () -> served().equals(CurrentCatalogue.bundled().main().release().version()));
  }

  @Test
  void theFileIsReachedByThisMachineOnlyAndThereAreNoTraces() throws IOException {
    var lock = new Properties();
    try (var file = Files.newInputStream(Path.of(file() + ".lock.db"))) {
      lock.load(file);
    }
    String[] server = lock.getProperty("server").split(":", -1);
    int port = Integer.parseInt(server[1]);
    assertThat(accepts(InetAddress.getLoopbackAddress(), port)).isTrue();
    for (InetAddress address : otherAddresses()) {
      assertThat(accepts(address, port)).as(address.toString()).isFalse();
    }
    try (var files = Files.list(file().getParent())) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("releases.mv.db", "releases.lock.db");
    }
  }

  private Path file() {
    return Path.of(settings.path().orElseThrow());
  }

  private String served() {
    return current.get().main().release().version();
  }

  private static List<InetAddress> otherAddresses() throws IOException {
    return NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
        .toList();
  }

  private static boolean accepts(InetAddress address, int port) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, port), 1_000);
      return true;
    } catch (IOException refused) {
      return false;
    }
  }
}
