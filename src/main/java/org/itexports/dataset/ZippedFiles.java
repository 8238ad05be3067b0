package org.itexports.dataset;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The files of a package in a zip. Nothing is ever unpacked to a disk, so no name in it can lead
 * anywhere; what is inflated is counted, whatever the zip says of itself.
 */
final class ZippedFiles implements PackageFiles {

  /** A package has some thirty files. */
  static final int MOST_ENTRIES = 1_000;

  /** Of all files, inflated: ten million observations. */
  static final long LONGEST = 1L << 30;

  /** Tables shrink to a tenth. What shrinks further than this was made to fill a memory. */
  private static final long MOST_INFLATION = 200;

  /** Short files may shrink as they like. */
  private static final long ALWAYS_READ = 1 << 20;

  /** So may packages of short files. */
  private static final long ALWAYS_READ_IN_ALL = 16 << 20;

  private final Path zip;
  private final AtomicLong readInAll = new AtomicLong();

  ZippedFiles(Path zip) {
    this.zip = zip;
  }

  @Override
  public InputStream open(String path) throws IOException {
    if (DescriptorCheck.leadsOut(path)) {
      throw new NoSuchFileException(path);
    }
    ZipFile file = open();
    try {
      ZipEntry entry = only(file, path);
      return new Inflated(file, file.getInputStream(entry), most(entry), mostInAll());
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  private ZipFile open() throws IOException {
    try {
      ZipFile file = new ZipFile(zip.toFile());
      if (file.size() > MOST_ENTRIES) {
        file.close();
        throw new UnsafePackageException("holds more than " + MOST_ENTRIES + " files");
      }
      return file;
    } catch (ZipException e) {
      throw new UnsafePackageException("cannot be read: the package is no zip that can be read");
    }
  }

  /** Of two files with one name nobody can say which one is meant. */
  private static ZipEntry only(ZipFile file, String path) throws IOException {
    long named = file.stream().filter(entry -> entry.getName().equals(path)).count();
    if (named > 1) {
      throw new UnsafePackageException("is in the zip more than once");
    }
    ZipEntry entry = named == 0 ? null : file.getEntry(path);
    if (entry == null || entry.isDirectory()) {
      throw new NoSuchFileException(path);
    }
    return entry;
  }

  private static long most(ZipEntry entry) {
    long packed = Math.max(0, entry.getCompressedSize());
    return Math.min(LONGEST, Math.max(ALWAYS_READ, packed * MOST_INFLATION));
  }

  private long mostInAll() throws IOException {
    return Math.min(LONGEST, Math.max(ALWAYS_READ_IN_ALL, Files.size(zip) * MOST_INFLATION));
  }

  /** Counts what comes out, and closes the zip with the file. */
  private final class Inflated extends FilterInputStream {

    private final ZipFile zip;
    private final long most;
    private final long mostInAll;
    private long read;

    Inflated(ZipFile zip, InputStream in, long most, long mostInAll) {
      super(in);
      this.zip = zip;
      this.most = most;
      this.mostInAll = mostInAll;
    }

    @Override
    public int read() throws IOException {
      int octet = super.read();
      count(octet < 0 ? 0 : 1);
      return octet;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int count = super.read(into, offset, length);
      count(Math.max(0, count));
      return count;
    }

    @Override
    public long skip(long count) throws IOException {
      long skipped = super.skip(count);
      count(skipped);
      return skipped;
    }

    private void count(long more) throws IOException {
      read += more;
      if (read > most) {
        throw new UnsafePackageException("inflates to more than " + most + " bytes");
      }
      if (readInAll.addAndGet(more) > mostInAll) {
        throw new UnsafePackageException(
            "is not read: the package inflates to more than " + mostInAll + " bytes");
      }
    }

    @Override
    public void close() throws IOException {
      try {
        super.close();
      } finally {
        zip.close();
      }
    }
  }
}
