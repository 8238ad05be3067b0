package org.itexports.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A package goes into a zip and comes back the same; a zip that would do harm is refused. */
class PackageArchiveTest {

  @TempDir Path directory;

  @Test
  void thePackageReadFromItsZipHasTheSameHash() throws IOException {
    for (DataPackage texts : List.of(bundled(), Zelmaria.texts(Zelmaria.FIRST))) {
      Path zip = written(PackageArchive.of(texts));

      Dataset read = DatasetReader.read(PackageFiles.inZip(zip));

      assertThat(read.contentHash()).isEqualTo(texts.hash());
      assertThat(DataPackage.read(PackageFiles.inZip(zip)).descriptorText())
          .isEqualTo(texts.descriptorText());
    }
  }

  @Test
  void equalContentGivesEqualBytesWhateverTheOrderOfTheRows() {
    DataPackage texts = bundled();
    Map<String, List<List<String>>> shuffled = new HashMap<>();
    for (Table table : texts.tables()) {
      List<List<String>> rows =
          new ArrayList<>(table.rows().stream().map(Table.Row::cells).toList());
      Collections.reverse(rows);
      shuffled.put(table.name(), rows);
    }

    assertThat(bytes(PackageArchive.of(DataPackage.of(texts.descriptorText(), shuffled))))
        .isEqualTo(bytes(PackageArchive.of(texts)));
  }

  @Test
  void otherContentGivesOtherBytes() {
    assertThat(PackageArchive.of(Zelmaria.texts(Zelmaria.FIRST)).sha256Hex())
        .isNotEqualTo(PackageArchive.of(Zelmaria.texts(Zelmaria.SECOND)).sha256Hex());
  }

  @Test
  void theDescriptorComesFirstAndNoEntryTellsWhenItWasPacked() throws IOException {
    Path zip = written(PackageArchive.of(Zelmaria.texts(Zelmaria.FIRST)));

    try (ZipFile file = new ZipFile(zip.toFile())) {
      List<? extends ZipEntry> entries = file.stream().toList();
      assertThat(entries.get(0).getName()).isEqualTo("datapackage.json");
      assertThat(entries)
          .extracting(entry -> entry.getTimeLocal().toString())
          .containsOnly("1980-01-01T00:00");
    }
  }

  @Test
  void itIsReadAgainFromMemory() {
    DataPackage texts = Zelmaria.texts(Zelmaria.FIRST);
    PackageArchive archive = PackageArchive.of(texts);

    assertThat(DataPackage.read(archive.files()).hash()).isEqualTo(texts.hash());
    assertThat(archive.descriptorText()).isEqualTo(texts.descriptorText());
    assertThat(archive.sha256Hex()).matches("[0-9a-f]{64}");
    assertThat(archive.size()).isEqualTo(bytes(archive).length);
  }

  @Test
  void aReadDatasetBringsItsArchive() {
    Dataset dataset = Zelmaria.dataset(Zelmaria.FIRST);

    assertThat(dataset.archive().sha256Hex())
        .isEqualTo(PackageArchive.of(Zelmaria.texts(Zelmaria.FIRST)).sha256Hex());
  }

  @Test
  void aFileThatInflatesWithoutEndIsRefused() throws IOException {
    Path zip = zip(Map.of("datapackage.json", "x".repeat(8 << 20)));

    assertThatThrownBy(() -> DataPackage.read(PackageFiles.inZip(zip)))
        .isInstanceOf(InvalidDatasetException.class)
        .hasMessageContaining("datapackage.json inflates to more than");
  }

  @Test
  void aTableThatInflatesWithoutEndIsADefectOfItsFile() throws IOException {
    Map<String, String> files = new HashMap<>();
    String descriptor = Zelmaria.texts(Zelmaria.FIRST).descriptorText();
    files.put("datapackage.json", descriptor);
    files.put(
        "parks.csv",
        "slug,name,economy,city,kind,period,period_basis,summary,source,locator,note\n"
            + "a,b,c,d,e,f,g,h,i,j,k\n".repeat(1 << 17));
    Path zip = zip(files);

    assertThatThrownBy(() -> DatasetReader.read(PackageFiles.inZip(zip)))
        .hasMessageContaining("parks.csv inflates to more than");
  }

  @Test
  void aPackageOfManyFilesThatInflateIsRefused() throws IOException {
    DataPackage texts = Zelmaria.texts(Zelmaria.FIRST);
    Map<String, String> files = new HashMap<>();
    files.put("datapackage.json", texts.descriptorText());
    for (Table table : texts.tables()) {
      String row = "x" + ",".repeat(table.columns().size() - 1) + "\n";
      files.put(
          table.path(),
          String.join(",", table.columns()) + "\n" + row.repeat((1_000_000 / row.length())));
    }
    Path zip = zip(files);

    assertThatThrownBy(() -> DataPackage.read(PackageFiles.inZip(zip)).readable())
        .isInstanceOf(InvalidDatasetException.class)
        .hasMessageContaining("the package inflates to more than 16777216 bytes");
  }

  @Test
  void pathsThatLeadOutAreNotRead() throws IOException {
    Path zip = zip(Map.of("../secret.csv", "a\n", "/etc/secret.csv", "a\n"));
    PackageFiles files = PackageFiles.inZip(zip);

    for (String path :
        List.of("../secret.csv", "/etc/secret.csv", "a/../../b", "..\\b", "c:b", "")) {
      assertThatThrownBy(() -> files.open(path).close())
          .isInstanceOf(java.nio.file.NoSuchFileException.class);
    }
  }

  @Test
  void aZipOfTooManyFilesIsRefused() throws IOException {
    Map<String, String> files = new HashMap<>();
    for (int i = 0; i <= 1000; i++) {
      files.put("f" + i, "");
    }
    Path zip = zip(files);

    assertThatThrownBy(() -> PackageFiles.inZip(zip).open("f1").close())
        .hasMessageContaining("holds more than 1000 files");
  }

  @Test
  void whatIsNoZipIsRefused() throws IOException {
    Path file = Files.writeString(directory.resolve("no.zip"), "no zip");

    assertThatThrownBy(() -> DataPackage.read(PackageFiles.inZip(file)))
        .hasMessageContaining("is no zip that can be read");
  }

  private static DataPackage bundled() {
    return DataPackage.read(PackageFiles.onClassPath("dataset"));
  }

  private Path written(PackageArchive archive) throws IOException {
    Path zip = Files.createTempFile(directory, "package", ".zip");
    try (OutputStream out = Files.newOutputStream(zip)) {
      archive.write(out, 0, archive.size());
    }
    return zip;
  }

  private static byte[] bytes(PackageArchive archive) {
    var bytes = new ByteArrayOutputStream();
    try {
      archive.write(bytes, 0, archive.size());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private Path zip(Map<String, String> files) throws IOException {
    Path zip = Files.createTempFile(directory, "made", ".zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (var file : files.entrySet()) {
        out.putNextEntry(new ZipEntry(file.getKey()));
        out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return zip;
  }
}
