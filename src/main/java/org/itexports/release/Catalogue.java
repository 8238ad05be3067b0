package org.itexports.release;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itexports.sector.economy.Economy;

/**
 * All that is served at a moment: one release for each economy that a package reports on. It is
 * immutable: a request reads one catalogue from its first field to its last.
 */
public final class Catalogue {

  private final Served main;
  private final Map<String, Served> byEconomy;
  private final String hash;

  private Catalogue(Served main, Map<String, Served> byEconomy) {
    this.main = main;
    this.byEconomy = byEconomy;
    this.hash = hash(main, byEconomy.values());
  }

  /** A catalogue of one release. */
  public static Catalogue only(Release release) {
    return of(Served.only(release), List.of());
  }

  /**
   * A catalogue of several releases. Of two that report on one economy the main one is taken, else
   * the first.
   *
   * @param main answers where no economy is named
   * @param others releases of other packages
   */
  public static Catalogue of(Served main, List<Served> others) {
    Map<String, Served> byEconomy = new TreeMap<>();
    byEconomy.put(main.release().about(), main);
    others.forEach(other -> byEconomy.putIfAbsent(other.release().about(), other));
    return new Catalogue(main, byEconomy);
  }

  /**
   * The same with another release of the economy that it reports on, which becomes the main one.
   */
  public Catalogue with(Served other) {
    Map<String, Served> changed = new TreeMap<>(byEconomy);
    changed.put(other.release().about(), other);
    return new Catalogue(other, changed);
  }

  /** What answers where no economy is named. */
  public Served main() {
    return main;
  }

  /** What reports on an economy. */
  public Optional<Served> about(String economyCode) {
    return Optional.ofNullable(byEconomy.get(economyCode));
  }

  /** What reports on the economy with the code or name; the main one if nothing does. */
  public Served named(String economy) {
    return economy == null || byEconomy.size() == 1 ? main : reportingOn(economy).orElse(main);
  }

  /** What reports on the economy with the code or name. */
  public Optional<Served> reportingOn(String economy) {
    String wanted = economy.strip();
    return byEconomy.values().stream()
        .filter(served -> isNamed(served.release().reportingEconomy(), wanted))
        .findFirst();
  }

  private static boolean isNamed(Economy economy, String text) {
    return Stream.of(economy.code(), economy.iso3(), economy.name())
        .anyMatch(text::equalsIgnoreCase);
  }

  /**
   * The release that somebody names, served or not.
   *
   * @param name a version, a hash or at least its first 12 digits; in front of it may stand the
   *     code of an economy and {@code @}; or such a code alone, for what is served of it
   */
  public Optional<Pinned> pinned(String name) {
    int at = name.indexOf('@');
    if (at >= 0) {
      return about(name.substring(0, at)).flatMap(served -> pinned(served, name.substring(at + 1)));
    }
    return about(name)
        .map(served -> new Pinned(served, served.entry()))
        .or(() -> pinned(main, name))
        .or(() -> all().stream().flatMap(served -> pinned(served, name).stream()).findFirst());
  }

  private static Optional<Pinned> pinned(Served served, String name) {
    return served.history().find(name).map(entry -> new Pinned(served, entry));
  }

  /** All that is served, in the order of the codes of the economies. */
  public Collection<Served> all() {
    return byEconomy.values();
  }

  /**
   * Names the catalogue: SHA-256 in hexadecimal digits over all that it can answer, so that equal
   * hashes give equal answers.
   */
  public String hash() {
    return hash;
  }

  private static String hash(Served main, Collection<Served> all) {
    String text =
        main.release().hash()
            + all.stream().map(Catalogue::describe).collect(Collectors.joining("\n", "\n", ""));
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String describe(Served served) {
    return served.release().hash()
        + served.history().entries().stream()
            .map(entry -> entry.hash() + " " + entry.state())
            .collect(Collectors.joining(",", " ", ""));
  }
}
