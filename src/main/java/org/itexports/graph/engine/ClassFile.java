package org.itexports.graph.engine;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The names of a class's methods in the order of its source. Reflection gives methods in an order
 * that differs between runs; the class file keeps the order in which they were written.
 */
final class ClassFile {

  private static final int UTF8 = 1;
  private static final int LONG = 5;
  private static final int DOUBLE = 6;

  private ClassFile() {}

  static List<String> methodNames(Class<?> type) {
    var resource = type.getName().substring(type.getPackageName().length() + 1) + ".class";
    try (var file = type.getResourceAsStream(resource)) {
      if (file == null) {
        throw new IllegalStateException("No class file of " + type.getName());
      }
      return read(new DataInputStream(new BufferedInputStream(file)));
    } catch (IOException e) {
      throw new IllegalStateException("Unreadable class file of " + type.getName(), e);
    }
  }

  /** Chapter 4 of the JVM specification: header, constant pool, interfaces, fields, methods. */
  private static List<String> read(DataInputStream in) throws IOException {
    in.skipNBytes(8);
    String[] texts = constantPool(in);
    in.skipNBytes(6);
    in.skipNBytes(2L * in.readUnsignedShort());
    members(in, texts);
    return List.copyOf(members(in, texts));
  }

  private static String[] constantPool(DataInputStream in) throws IOException {
    int count = in.readUnsignedShort();
    var texts = new String[count];
    for (int i = 1; i < count; i++) {
      int tag = in.readUnsignedByte();
      if (tag == UTF8) {
        texts[i] = in.readUTF();
        continue;
      }
      in.skipNBytes(size(tag));
      if (tag == LONG || tag == DOUBLE) {
        i++;
      }
    }
    return texts;
  }

  private static int size(int tag) {
    return switch (tag) {
      case 7, 8, 16, 19, 20 -> 2;
      case 15 -> 3;
      case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
      case LONG, DOUBLE -> 8;
      default -> throw new IllegalStateException("Unknown constant pool tag " + tag);
    };
  }

  private static Set<String> members(DataInputStream in, String[] texts) throws IOException {
    var names = new LinkedHashSet<String>();
    int count = in.readUnsignedShort();
    for (int i = 0; i < count; i++) {
      in.skipNBytes(2);
      names.add(texts[in.readUnsignedShort()]);
      in.skipNBytes(2);
      int attributes = in.readUnsignedShort();
      for (int j = 0; j < attributes; j++) {
        in.skipNBytes(2);
        in.skipNBytes(Integer.toUnsignedLong(in.readInt()));
      }
    }
    return names;
  }
}
