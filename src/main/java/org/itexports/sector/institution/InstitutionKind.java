package org.itexports.sector.institution;

/** What kind of institution it is. */
public enum InstitutionKind {
  /** A government as a whole, or its head. */
  GOVERNMENT,
  /** A ministry. */
  MINISTRY,
  /** A parliament or one of its committees. */
  LEGISLATURE,
  /** A central bank. */
  CENTRAL_BANK,
  /** A statistical office. */
  STATISTICS_OFFICE,
  /** An authority that sets or enforces rules. */
  REGULATOR,
  /** A public agency. */
  PUBLIC_AGENCY,
  /** A fund. */
  FUND,
  /** A university. */
  UNIVERSITY,
  /** An incubator of new firms. */
  INCUBATOR,
  /** A programme of training or support. */
  PROGRAMME,
  /** An association of firms or freelancers. */
  ASSOCIATION,
  /** An international organisation. */
  INTERNATIONAL
}
