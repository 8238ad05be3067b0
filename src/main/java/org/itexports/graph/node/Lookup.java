package org.itexports.graph.node;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.itexports.observation.Observation;
import org.itexports.observation.Series;
import org.itexports.observation.Source;
import org.itexports.period.InvalidPeriodException;
import org.itexports.period.Period;
import org.itexports.relay.ClientException;
import org.itexports.relay.ErrorCode;
import org.itexports.release.Directory;
import org.itexports.release.Release;
import org.itexports.sector.category.ServiceCategory;
import org.itexports.sector.economy.Economy;
import org.itexports.sector.firm.Firm;
import org.itexports.sector.firm.FirmTie;
import org.itexports.sector.firm.Presence;
import org.itexports.sector.firm.Ranking;
import org.itexports.sector.firm.Segment;
import org.itexports.sector.institution.Institution;
import org.itexports.sector.market.Market;
import org.itexports.sector.place.City;
import org.itexports.sector.place.Park;
import org.itexports.sector.platform.Platform;
import org.itexports.sector.policy.Policy;
import org.itexports.sector.statement.Statement;
import org.itexports.sector.target.Target;

/**
 * Finds what an argument names, or says what it could have named. Codes, names and aliases are
 * taken without regard to case.
 */
public final class Lookup {

  private static final int SHOWN = 5;
  private static final int LONGEST = 60;
  private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

  private Lookup() {}

  /** The economy with the code or name; the one the release is about where the text is null. */
  public static Economy economy(Release release, String text) {
    return text == null
        ? release.reportingEconomy()
        : find(release.economies(), text, "economy", e -> List.of(e.code(), e.iso3(), e.name()));
  }

  /** The market with the code, name or alias. */
  public static Market market(Release release, String text) {
    return find(
        release.markets(),
        text,
        "market",
        m -> Stream.concat(Stream.of(m.code(), m.name()), m.aliases().stream()).toList());
  }

  /** The platform with the slug, name or alias. */
  public static Platform platform(Release release, String text) {
    return find(
        release.platforms(),
        text,
        "platform",
        p -> Stream.concat(Stream.of(p.slug(), p.name()), p.aliases().stream()).toList());
  }

  /** The category with the code or name. */
  public static ServiceCategory category(Release release, String text) {
    return find(release.categories(), text, "category", c -> List.of(c.code(), c.name()));
  }

  /** The firm with the slug, name, alias or ticker. */
  public static Firm firm(Release release, String text) {
    return find(
        release.firms(),
        text,
        "firm",
        f ->
            Stream.concat(
                    Stream.of(f.slug(), f.name(), f.legalName(), f.ticker()), f.aliases().stream())
                .filter(Objects::nonNull)
                .toList());
  }

  /** The tie between firms with the key. */
  public static FirmTie firmTie(Release release, String text) {
    return find(release.firmTies(), text, "tie", t -> List.of(t.id()));
  }

  /** The segment with the code. */
  public static Segment segment(Release release, String text) {
    return find(release.segments(), text, "segment", s -> List.of(s.code()));
  }

  /** The presence with the key. */
  public static Presence presence(Release release, String text) {
    return find(release.presences(), text, "presence", p -> List.of(p.id()));
  }

  /** The place in a ranking with the key. */
  public static Ranking ranking(Release release, String text) {
    return find(release.rankings(), text, "ranking", r -> List.of(r.id()));
  }

  /** The series with the key or name. */
  public static Series series(Release release, String text) {
    return find(release.series(), text, "series", s -> List.of(s.id(), s.name()));
  }

  /** The source with the key. */
  public static Source source(Release release, String text) {
    return find(release.sources(), text, "source", s -> List.of(s.id()));
  }

  /** The observation with the key. */
  public static Observation observation(Release release, String text) {
    return find(release.observations(), text, "observation", o -> List.of(o.id()));
  }

  /** The policy with the key or name. */
  public static Policy policy(Release release, String text) {
    return find(release.policies(), text, "policy", p -> List.of(p.id(), p.name()));
  }

  /** The institution with the slug, name or alias. */
  public static Institution institution(Release release, String text) {
    return find(
        release.institutions(),
        text,
        "institution",
        i -> Stream.concat(Stream.of(i.slug(), i.name()), i.aliases().stream()).toList());
  }

  /** The city with the slug, name or alias. */
  public static City city(Release release, String text) {
    return find(
        release.cities(),
        text,
        "city",
        c -> Stream.concat(Stream.of(c.slug(), c.name()), c.aliases().stream()).toList());
  }

  /** The park with the slug or name. */
  public static Park park(Release release, String text) {
    return find(release.parks(), text, "park", p -> List.of(p.slug(), p.name()));
  }

  /** The statement with the key. */
  public static Statement statement(Release release, String text) {
    return find(release.statements(), text, "statement", s -> List.of(s.id()));
  }

  /** The target with the key. */
  public static Target target(Release release, String text) {
    return find(release.targets(), text, "target", t -> List.of(t.id()));
  }

  /**
   * The period that the text names.
   *
   * @throws ClientException INVALID_PERIOD with the accepted forms if it names none
   */
  public static Period period(String text) {
    try {
      return Period.parse(text);
    } catch (InvalidPeriodException e) {
      throw new ClientException(ErrorCode.INVALID_PERIOD, e.getMessage());
    }
  }

  private static <T> T find(
      Directory<T> directory, String text, String what, Function<T, List<String>> names) {
    return directory
        .find(text)
        .or(() -> directory.named(text.strip(), names))
        .orElseThrow(() -> unknown(directory, text, what, names));
  }

  private static <T> ClientException unknown(
      Directory<T> directory, String text, String what, Function<T, List<String>> names) {
    String wanted = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    List<String> near =
        directory.all().stream()
            .map(thing -> new Near(names.apply(thing).get(0), distance(wanted, names.apply(thing))))
            .filter(candidate -> candidate.distance() <= Math.max(2, wanted.length() / 2))
            .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::key))
            .limit(SHOWN)
            .map(Near::key)
            .toList();
    String hint = near.isEmpty() ? "Try `search`." : "Nearest: " + String.join(", ", near) + ".";
    return new ClientException(
        ErrorCode.UNKNOWN_CODE,
        "There is no " + what + " \"" + wanted + "\". " + hint,
        Map.of("nearest", near));
  }

  private record Near(String key, int distance) {}

  private static int distance(String wanted, List<String> names) {
    String folded = wanted.toLowerCase(Locale.ROOT);
    return names.stream()
        .mapToInt(name -> DISTANCE.apply(folded, name.toLowerCase(Locale.ROOT)))
        .min()
        .orElseThrow();
  }
}
