package org.itexports.graph.release;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.release.ReleaseEntry;
import org.itexports.release.ReleaseState;

/** A line in the list of releases. */
@Type("ReleaseEntry")
@Description(
    "A release in the history of its data package. Every one of them can still be asked: name its"
        + " `version` or `hash` in the header `Itexports-Release`, or as `?release=` in the"
        + " address.")
public record ReleaseEntryNode(
    @Description("Its place in the history of its package, from 1.") int number,
    @NonNull @Description("Name of the data package.") String name,
    @NonNull @Description("Title of the data package.") String title,
    @NonNull @Description("Version of the data package.") String version,
    @NonNull @Description("Day on which this version was published.") LocalDate published,
    @NonNull
        @Description(
            "SHA-256 over the name, version and day of publication of the package and every cell of"
                + " its tables, as 64 hexadecimal digits.")
        String hash,
    @NonNull @Description("What became of it.") ReleaseState state,
    @Description("Whether this request is answered from it.") boolean current) {

  static ReleaseEntryNode of(ReleaseEntry entry, String currentHash) {
    return new ReleaseEntryNode(
        entry.number(),
        entry.name(),
        entry.title(),
        entry.version(),
        entry.published(),
        entry.hash(),
        entry.state(),
        entry.hash().equals(currentHash));
  }
}
