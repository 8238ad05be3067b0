package org.itexports.http.download;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.itexports.export.ReleaseFile;
import org.itexports.http.answer.ContentCoding;
import org.itexports.http.cache.ServiceBuild;
import org.itexports.relay.Sha256;
import org.itexports.release.Release;

/**
 * The strong entity tag of a file, known before the file is written. The package is what it is;
 * what is written from it depends on the build of the service as well.
 */
final class FileTag {

  private static final int BYTES = 16;

  private FileTag() {}

  static String of(Release release, ReleaseFile file, ContentCoding coding) {
    // All that is written is written from the package, its descriptor included.
    var contents = ReleaseFile.DATA_PACKAGE.sha256(release).orElseThrow();
    var name = file == ReleaseFile.DATA_PACKAGE ? contents : ServiceBuild.ID + " " + contents;
    return '"' + digest(name) + "." + file.fileName() + packed(coding) + '"';
  }

  private static String packed(ContentCoding coding) {
    return coding == ContentCoding.IDENTITY ? "" : "." + coding.token();
  }

  private static String digest(String text) {
    var digest = Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, BYTES));
  }
}
