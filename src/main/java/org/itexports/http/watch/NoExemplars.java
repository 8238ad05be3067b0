package org.itexports.http.watch;

import io.prometheus.client.exemplars.ExemplarSampler;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Counts point at no span: the span of a request is made when all of it is known, so that none is
 * under way for Quarkus's sampler to find, which would be asked by every count.
 */
@Singleton
class NoExemplars {

  @Produces
  @Singleton
  Optional<ExemplarSampler> none() {
    return Optional.empty();
  }
}
