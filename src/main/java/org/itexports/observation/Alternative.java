package org.itexports.observation;

/**
 * A print that is not shown, and why.
 *
 * @param observation the print
 * @param tag why it is not shown
 * @param roundingOf the print with more digits that it agrees with, null if there is none
 */
public record Alternative(Observation observation, AlternativeTag tag, Observation roundingOf) {}
