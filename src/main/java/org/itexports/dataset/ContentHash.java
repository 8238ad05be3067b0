package org.itexports.dataset;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A hash of what a package says: independent of the order of files and rows, of quoting and of line
 * ends, so that a package that went through a store hashes the same.
 */
final class ContentHash {

  private ContentHash() {}

  static String of(Descriptor descriptor, Map<String, Table> tables) {
    MessageDigest digest = sha256();
    line(digest, List.of(descriptor.name(), descriptor.version(), descriptor.created().toString()));
    new TreeMap<>(tables)
        .forEach(
            (name, table) -> {
              line(digest, List.of("", name));
              line(digest, table.columns());
              table.rows().stream()
                  .map(Table.Row::cells)
                  .sorted((a, b) -> String.join("\u001f", a).compareTo(String.join("\u001f", b)))
                  .forEach(cells -> line(digest, cells));
            });
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Cells carry their length, so that no two different rows feed the same bytes. */
  private static void line(MessageDigest digest, List<String> cells) {
    for (String cell : cells) {
      byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
    }
    digest.update((byte) '\n');
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
