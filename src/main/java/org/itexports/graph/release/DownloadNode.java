package org.itexports.graph.release;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.export.ReleaseFile;
import org.itexports.release.Release;

/** A file of a release as the graph shows it. */
@Type("Download")
@Description("A file in which a release can be taken home.")
public record DownloadNode(
    @NonNull @Description("Name of the file.") String name,
    @NonNull @Description("Media type, such as `text/csv`.") String mediaType,
    @NonNull @Description("What is in it.") String description,
    @NonNull
        @Description(
            "Path from the root of the service. It names the version, so that it always leads to"
                + " these data.")
        String path,
    @Description("How many bytes it has, not packed. Null if it is written when it is asked for.")
        Integer bytes,
    @Description(
            "SHA-256 of its bytes, as 64 hexadecimal digits. Null if it is written when it is asked"
                + " for.")
        String sha256) {

  static DownloadNode of(Release release, ReleaseFile file) {
    var size = file.size(release);
    return new DownloadNode(
        file.fileName(),
        file.mediaType(),
        file.description(),
        "/releases/" + file.path(release.name(), release.version()),
        size.isPresent() ? Integer.valueOf(size.getAsInt()) : null,
        file.sha256(release).orElse(null));
  }
}
