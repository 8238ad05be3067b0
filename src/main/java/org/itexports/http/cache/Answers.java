package org.itexports.http.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.itexports.http.answer.Account;
import org.itexports.http.answer.ContentCoding;

/**
 * Answers without errors, packed as they were sent, up to a number of bytes. They are those of one
 * release: all are dropped when another is served.
 */
@Singleton
public final class Answers {

  private static final String NAME = "graphql.answers";

  /** The digest, the entry and the account. */
  private static final int BYTES_OF_ENTRY = 400;

  private final boolean isOn;
  private final Cache<Key, Kept> answers;
  private final AtomicReference<String> served = new AtomicReference<>();

  /** Names one packing of one answer. */
  private record Key(String digest, ContentCoding coding) {}

  /**
   * An answer that is kept.
   *
   * @param body packed as the coding says
   */
  public record Kept(Buffer body, ContentCoding coding, Account account) {

    /** The same, packed; it must not be packed yet. */
    public Kept in(ContentCoding other) {
      return other == ContentCoding.IDENTITY ? this : new Kept(other.of(body), other, account);
    }
  }

  @Inject
  public Answers(CacheSettings settings, MeterRegistry registry) {
    this.isOn = settings.answerBytes() > 0;
    this.answers =
        Caffeine.newBuilder()
            .maximumWeight(settings.answerBytes())
            .weigher((Key key, Kept kept) -> BYTES_OF_ENTRY + kept.body().length())
            .recordStats()
            .executor(Runnable::run)
            .build();
    CaffeineCacheMetrics.monitor(registry, answers, NAME);
    Gauge.builder(NAME + ".bytes", this, Answers::bytes)
        .description("Bytes of the answers that are kept")
        .baseUnit("bytes")
        .register(registry);
  }

  /** An answer as it is wanted, or else unpacked. Counts as one look-up. */
  public Optional<Kept> find(String digest, ContentCoding coding) {
    return Optional.ofNullable(answers.getIfPresent(key(digest, coding)));
  }

  /** The same, without counting. */
  public Optional<Kept> peek(String digest, ContentCoding coding) {
    return Optional.ofNullable(answers.policy().getIfPresentQuietly(key(digest, coding)));
  }

  private Key key(String digest, ContentCoding coding) {
    var packed = new Key(digest, coding);
    return coding == ContentCoding.IDENTITY || answers.asMap().containsKey(packed)
        ? packed
        : new Key(digest, ContentCoding.IDENTITY);
  }

  public void keep(String digest, Kept kept) {
    if (isOn) {
      answers.put(new Key(digest, kept.coding()), kept);
    }
  }

  /**
   * Forgets what was answered over another release.
   *
   * @param release hash of the one that is served
   */
  public void serve(String release) {
    if (!release.equals(served.get()) && !release.equals(served.getAndSet(release))) {
      answers.invalidateAll();
    }
  }

  private double bytes() {
    return answers.policy().eviction().map(size -> size.weightedSize().orElse(0)).orElse(0L);
  }
}
