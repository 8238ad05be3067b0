package org.itexports.graph.node;

/** Descriptions of the four arguments that every connection has. */
public final class Paging {

  /** The schema is the same however the service is set: it names the default. */
  private static final String SIZES =
      "0 to 100 unless the service is set otherwise: the error PAGE_SIZE tells the `maximum`.";

  /** Of the argument {@code first}. */
  public static final String FIRST = "At most this many, " + SIZES + " Absent: 20.";

  /** Of the argument {@code after}. */
  public static final String AFTER = "Only those after this cursor.";

  /** Of the argument {@code last}. */
  public static final String LAST = "The last so many of them, " + SIZES;

  /** Of the argument {@code before}. */
  public static final String BEFORE = "Only those before this cursor.";

  private Paging() {}
}
