package org.itexports.observation;

/** What kind of publisher a source is, from the most to the least authoritative for a figure. */
public enum SourceKind {
  /** A statistical office, central bank, ministry or international organisation, or its tables. */
  OFFICIAL,
  /** A company's filing or annual report. */
  FILING,
  /** A news agency. */
  AGENCY,
  /** A newspaper, broadcaster or news site. */
  PRESS,
  /** A site that copies the publications of others. */
  AGGREGATOR,
  /** A personal page, forum or unsigned document. */
  BLOG
}
