package org.itexports.http.download;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.itexports.export.ReleaseFile;
import org.itexports.http.answer.ContentCoding;
import org.itexports.release.Release;

/** The files that were written before, as many as there is room for. */
@Singleton
public class Files {

  /** So that no file takes the room of all. */
  private static final int PART = 4;

  private final int longest;
  private final Cache<String, byte[]> kept;

  @Inject
  public Files(DownloadSettings settings) {
    this.longest = settings.keptBytes() / PART;
    this.kept =
        Caffeine.newBuilder()
            .maximumWeight(settings.keptBytes())
            .weigher((String tag, byte[] bytes) -> bytes.length)
            .executor(Runnable::run)
            .build();
  }

  /**
   * A file of which at least the beginning is there.
   *
   * @param beginning all of it if there is no rest
   * @param rest null if there is none
   */
  public record Begun(Buffer beginning, Download rest) {}

  /** The strong entity tag of a file. */
  public String tag(Release release, ReleaseFile file, ContentCoding coding) {
    return FileTag.of(release, file, coding);
  }

  /** The bytes of a file that is kept. */
  public Optional<Buffer> find(Release release, ReleaseFile file, ContentCoding coding) {
    return Optional.ofNullable(kept.getIfPresent(tag(release, file, coding))).map(Buffer::buffer);
  }

  /** Writes a file, or the beginning of a long one; this may take a while. */
  public Begun write(Release release, ReleaseFile file, ContentCoding coding) {
    var download = new Download(file.of(release), coding);
    var beginning = download.next(longest);
    if (!download.isOver()) {
      return new Begun(beginning, download);
    }
    if (beginning.length() <= longest) {
      kept.put(tag(release, file, coding), beginning.getBytes());
    }
    return new Begun(beginning, null);
  }
}
