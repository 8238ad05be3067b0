package org.itexports.observation;

import java.time.LocalDate;
import java.util.List;

/**
 * A publication that states figures.
 *
 * @param id natural key within the dataset
 * @param publisher who published it
 * @param title its title; a description in other words where {@code titleVerbatim} is false
 * @param titleVerbatim whether {@code title} may be quoted as the title
 * @param url address, null where the publication has none
 * @param published date of publication, null where the publication shows none
 * @param kind what kind of publisher it is
 * @param seenWhole whether the whole publication was read, or only the part that states the figure
 * @param note what else a reader must know, or empty
 * @param cites keys of the publications that it names as its own sources
 */
public record Source(
    String id,
    String publisher,
    String title,
    boolean titleVerbatim,
    String url,
    LocalDate published,
    SourceKind kind,
    boolean seenWhole,
    String note,
    List<String> cites) {

  /** Copies the list. */
  public Source {
    cites = List.copyOf(cites);
  }

  /** Publisher, title, date and address in one line, for a footnote. */
  public String citation() {
    String quoted = titleVerbatim ? "“" + title + "”" : "[" + title + "]";
    String date = published == null ? "undated" : published.toString();
    String where = url == null ? "" : ", " + url;
    return publisher + ", " + quoted + ", " + date + where;
  }

  /** The citation with the place in the publication, for a footnote. */
  public String citation(String locator) {
    return citation() + " (" + locator + ")";
  }
}
