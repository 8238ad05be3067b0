package org.itexports.http.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told from what: other code, or the same with other libraries. */
class ServiceBuildTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"service.jar", "app/service.jar"})
  void aLibraryOfAnotherVersionIsAnotherBuild(String archive) throws IOException {
    var service = file(archive, "code");
    var library = file("lib/main/library-1.0.jar", "");
    var before = ServiceBuild.id(service);
    assertThat(ServiceBuild.id(service)).isEqualTo(before);
    Files.move(library, library.resolveSibling("library-1.1.jar"));
    assertThat(ServiceBuild.id(service)).isNotEqualTo(before);
  }

  @Test
  void otherCodeIsAnotherBuild() throws IOException {
    var before = ServiceBuild.id(file("service.jar", "code"));
    assertThat(ServiceBuild.id(file("service.jar", "other"))).isNotEqualTo(before);
  }

  @Test
  void anUnpackedArchiveHasOneNameWhereverItLies() throws IOException {
    var here = ServiceBuild.id(unpacked("here", "code", "library-1.0.jar"));
    file("lib/of-another-program.jar", "");
    assertThat(ServiceBuild.id(unpacked("there", "code", "library-1.0.jar"))).isEqualTo(here);
    assertThat(ServiceBuild.id(unpacked("other", "other code", "library-1.0.jar")))
        .isNotEqualTo(here);
    assertThat(ServiceBuild.id(unpacked("newer", "code", "library-1.1.jar"))).isNotEqualTo(here);
  }

  private Path unpacked(String name, String code, String library) throws IOException {
    file(name + "/org/itexports/Service.class", code);
    return file(name + "/lib/" + library, "").getParent().getParent();
  }

  private Path file(String name, String text) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
