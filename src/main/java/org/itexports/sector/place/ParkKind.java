package org.itexports.sector.place;

/** What kind of place for firms it is. */
public enum ParkKind {
  /** Offices for firms of the sector. */
  SOFTWARE_PARK,
  /** A larger estate for technology firms. */
  TECHNOLOGY_PARK,
  /** An area with rules and taxes of its own. */
  TECHNOLOGY_ZONE,
  /** Rooms and advice for new firms. */
  INCUBATION_CENTRE
}
