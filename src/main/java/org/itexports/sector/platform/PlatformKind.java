package org.itexports.sector.platform;

/** What kind of platform it is. */
public enum PlatformKind {
  /** Clients find freelancers on it. */
  MARKETPLACE,
  /** Freelancers and firms are paid through it. */
  PAYMENT_SERVICE,
  /** It observes marketplaces. */
  INDEX
}
