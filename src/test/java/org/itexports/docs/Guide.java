package org.itexports.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The guide to the data: prose, and generated parts between marks.
 *
 * @param text the whole document
 */
public record Guide(String text) {

  static final Path FILE = Path.of("docs", "data.md");

  private static final Pattern PART =
      Pattern.compile("<!-- generated: ([a-z0-9-]+) -->\n(.*?)<!-- end -->\n", Pattern.DOTALL);

  /** The committed document. */
  public static Guide read() {
    try {
      return new Guide(Files.readString(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write() {
    try {
      Files.writeString(FILE, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names of the generated parts, in the order of the document. */
  List<String> parts() {
    return matches().map(part -> part.group(1)).toList();
  }

  /** A generated part as the document has it, empty if it has none of this name. */
  String part(String name) {
    return matches()
        .filter(part -> part.group(1).equals(name))
        .map(part -> part.group(2).strip())
        .findFirst()
        .orElse("");
  }

  /** The document with another content for a part. */
  Guide withPart(String name, String content) {
    String mark = "<!-- generated: " + name + " -->\n";
    return new Guide(
        PART.matcher(text)
            .replaceAll(
                part ->
                    Matcher.quoteReplacement(
                        part.group(1).equals(name)
                            ? mark + "\n" + content + "\n\n<!-- end -->\n"
                            : part.group())));
  }

  /** What people wrote: the document without its generated parts. */
  public String prose() {
    return PART.matcher(text).replaceAll("");
  }

  /** The prose under a heading, down to the next heading of any level. */
  String section(String heading) {
    Pattern section =
        Pattern.compile(
            "^#+ " + Pattern.quote(heading) + "\n(.*?)(?=^#|\\z)",
            Pattern.DOTALL | Pattern.MULTILINE);
    Matcher found = section.matcher(prose());
    return found.find() ? found.group(1) : "";
  }

  private Stream<MatchResult> matches() {
    return PART.matcher(text).results();
  }
}
