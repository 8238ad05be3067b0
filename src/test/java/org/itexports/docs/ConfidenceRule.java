package org.itexports.docs;

import java.util.Set;
import org.itexports.observation.Confidence;
import org.itexports.observation.Observation;

/** The rule of confidence as the guide states it: the first reason that applies decides. */
enum ConfidenceRule {
  DOUBTFUL("There is a stated reason to doubt the print", Confidence.LOW) {
    @Override
    boolean applies(Observation print) {
      return !print.doubt().isEmpty();
    }
  },
  INFERRED("The source does not state the period", Confidence.LOW) {
    @Override
    boolean applies(Observation print) {
      return print.periodInferred();
    }
  },
  ESTIMATE("The status is `ESTIMATE`", Confidence.LOW) {
    @Override
    boolean applies(Observation print) {
      return print.status().name().equals("ESTIMATE");
    }
  },
  QUALIFIED("The figure is qualified: not `EXACT`", Confidence.MEDIUM) {
    @Override
    boolean applies(Observation print) {
      return !print.qualifier().name().equals("EXACT");
    }
  },
  UNDATED("The source shows no date", Confidence.MEDIUM) {
    @Override
    boolean applies(Observation print) {
      return print.source().published() == null;
    }
  },
  WEAK("The source is an `AGGREGATOR` or a `BLOG`", Confidence.MEDIUM) {
    @Override
    boolean applies(Observation print) {
      return Set.of("AGGREGATOR", "BLOG").contains(print.source().kind().name());
    }
  },
  FIRM("None of these", Confidence.HIGH) {
    @Override
    boolean applies(Observation print) {
      return true;
    }
  };

  private final String reason;
  private final Confidence confidence;

  ConfidenceRule(String reason, Confidence confidence) {
    this.reason = reason;
    this.confidence = confidence;
  }

  abstract boolean applies(Observation print);

  /** The reason that decides for a print. */
  static ConfidenceRule of(Observation print) {
    for (ConfidenceRule rule : values()) {
      if (rule.applies(print)) {
        return rule;
      }
    }
    throw new IllegalStateException("the last reason always applies");
  }

  String reason() {
    return reason;
  }

  Confidence confidence() {
    return confidence;
  }
}
