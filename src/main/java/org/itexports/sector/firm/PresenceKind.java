package org.itexports.sector.firm;

/** How a firm is present at a place. */
public enum PresenceKind {
  /** Its head office. */
  HEADQUARTERS,
  /** The office that its register names. */
  REGISTERED_OFFICE,
  /** The head office for a region. */
  REGIONAL_OFFICE,
  /** An office. */
  OFFICE,
  /** Where its services are made. */
  DELIVERY_CENTRE,
  /** Where its operations are supported. */
  SUPPORT_CENTRE,
  /** A subsidiary. */
  SUBSIDIARY,
  /** A presence of a kind that the source does not state. */
  PRESENCE,
  /** Customers; an office is not stated. */
  CUSTOMERS;

  /** Whether it is a place of work. */
  public boolean isOffice() {
    return this != CUSTOMERS;
  }
}
