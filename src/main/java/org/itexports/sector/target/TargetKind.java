package org.itexports.sector.target;

/** What was announced. */
public enum TargetKind {
  /** An aim that somebody in charge announced. */
  TARGET,
  /** An expectation. */
  FORECAST,
  /** An amount said to be possible. */
  POTENTIAL
}
