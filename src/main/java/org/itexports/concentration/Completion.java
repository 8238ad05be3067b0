package org.itexports.concentration;

import java.util.List;
import java.util.OptionalLong;

/** Shares of which nothing is open: one way to complete incomplete ones. */
final class Completion extends Known {

  private final Distribution shares;
  private final long members;

  Completion(Distribution shares, long members) {
    this.shares = shares;
    this.members = members;
  }

  @Override
  public OptionalLong numberOfMembers() {
    return OptionalLong.of(members);
  }

  @Override
  public List<Assumption> assumptions() {
    return List.of();
  }

  @Override
  Distribution least() {
    return shares;
  }

  @Override
  boolean leastIsTight() {
    return true;
  }

  @Override
  Most most(Unevenness unevenness) {
    return new Most(unevenness.of(shares), true);
  }

  @Override
  Distribution majorant() {
    return shares;
  }

  @Override
  Bounds lead() {
    double first = shares.largest();
    double second = shares.second();
    double lead = Math.max(0, first * first - second * second);
    return Bounds.between(lead, lead, true);
  }

  @Override
  Bounds count() {
    return Bounds.exactly((double) members);
  }

  @Override
  EstimateReason reason() {
    throw new IllegalStateException("Nothing is open.");
  }

  @Override
  String unknowns() {
    return "";
  }

  @Override
  String whyPinned() {
    return "every share is given.";
  }
}
