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

  private static final byte[] NOTHING = {'0', ':'};

  private ContentHash() {}

  static String of(Descriptor descriptor, Map<String, Table> tables) {
    MessageDigest digest = sha256();
    line(digest, List.of(descriptor.name(), descriptor.version(), descriptor.created().toString()));
    new TreeMap<>(tables)
        .forEach(
            (name, table) -> {
              line(digest, List.of("", name));
              line(digest, table.columns());
              sorted(table).forEach(cells -> line(digest, cells));
            });
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<List<String>> sorted(Table table) {
    return table.rows().stream().map(Table.Row::cells).sorted(ContentHash::compare).toList();
  }

  /** As the cells would compare if they were joined, which only those that begin alike are. */
  private static int compare(List<String> one, List<String> other) {
    for (int i = 0; i < one.size(); i++) {
      String cell = one.get(i);
      String opposite = other.get(i);
      if (!cell.equals(opposite)) {
        return cell.startsWith(opposite) || opposite.startsWith(cell)
            ? String.join(Table.Row.BETWEEN_PARTS, one)
                .compareTo(String.join(Table.Row.BETWEEN_PARTS, other))
            : cell.compareTo(opposite);
      }
    }
    return 0;
  }

  /** Cells carry their length, so that no two different rows feed the same bytes. */
  private static void line(MessageDigest digest, List<String> cells) {
    for (String cell : cells) {
      if (cell.isEmpty()) {
        digest.update(NOTHING);
      } else {
        byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
      }
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
