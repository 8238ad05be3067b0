package org.itexports.sector.economy;

/** Whether an economy is one country. */
public enum EconomyKind {
  /** One country. */
  COUNTRY,
  /** A group of countries, never summed with its members. */
  AGGREGATE
}
