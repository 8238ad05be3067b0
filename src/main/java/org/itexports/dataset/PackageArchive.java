package org.itexports.dataset;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A package as the bytes of a zip, to be kept and handed out: its descriptor as it was written, and
 * its tables with their rows by key. Equal content gives equal bytes, wherever the rows came from.
 */
public final class PackageArchive {

  /** The first moment that a zip can name. When a file was packed is no part of its content. */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

  private record Keyed(String key, Table.Row row) {}

  private static final Comparator<Keyed> BY_KEY =
      Comparator.comparing(Keyed::key)
          .thenComparing(keyed -> String.join("\u001f", keyed.row().cells()));

  private final byte[] zip;
  private final String sha256;

  private PackageArchive(byte[] zip) {
    this.zip = zip;
    this.sha256 = HexFormat.of().formatHex(ContentHash.sha256().digest(zip));
  }

  /** Packs a package on a thread of its own; who asks for the archive waits until it is there. */
  static Supplier<PackageArchive> beside(DataPackage texts) {
    FutureTask<PackageArchive> packing = new FutureTask<>(() -> of(texts));
    new Thread(packing, "package-archive").start();
    return () -> packed(packing);
  }

  private static PackageArchive packed(FutureTask<PackageArchive> packing) {
    try {
      return packing.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the package cannot be packed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("nobody waits for the package any more", e);
    }
  }

  /** Packs a package. */
  public static PackageArchive of(DataPackage texts) {
    var bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      begin(out, Descriptor.FILE);
      out.write(texts.descriptorText().getBytes(StandardCharsets.UTF_8));
      for (Table table : texts.tables()) {
        begin(out, table.path());
        write(table, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PackageArchive(bytes.toByteArray());
  }

  private static void begin(ZipOutputStream out, String path) throws IOException {
    ZipEntry entry = new ZipEntry(path);
    entry.setTimeLocal(ALWAYS);
    out.putNextEntry(entry);
  }

  private static void write(Table table, OutputStream out) throws IOException {
    // Neither is closed: the zip goes on.
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
    csv.writeRecord(table.columns());
    table.rows().stream()
        .map(row -> new Keyed(row.key(), row))
        .sorted(BY_KEY)
        .forEach(keyed -> csv.writeRecord(keyed.row().cells()));
    csv.flush();
  }

  /** How many bytes the zip has. */
  public int size() {
    return zip.length;
  }

  /** SHA-256 of the bytes, as 64 hexadecimal digits. */
  public String sha256Hex() {
    return sha256;
  }

  /** Writes some of the bytes of the zip. */
  public void write(OutputStream out, int offset, int length) throws IOException {
    out.write(zip, offset, length);
  }

  /** The text of the package's descriptor. */
  public String descriptorText() {
    return Descriptor.textIn(files());
  }

  /** The files in the zip, to read the package again. */
  public PackageFiles files() {
    return this::open;
  }

  private InputStream open(String path) throws IOException {
    ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
    for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
      if (entry.getName().equals(path)) {
        return in;
      }
    }
    throw new NoSuchFileException(path);
  }

  /** Equal archives have the same bytes. */
  @Override
  public boolean equals(Object other) {
    return other instanceof PackageArchive archive && archive.sha256.equals(sha256);
  }

  @Override
  public int hashCode() {
    return sha256.hashCode();
  }
}
