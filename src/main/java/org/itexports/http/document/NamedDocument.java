package org.itexports.http.document;

/**
 * The document of a request, however it was named.
 *
 * @param text of the document
 * @param hashToKeep under which it is registered once it is answered; empty when it need not be
 */
public record NamedDocument(String text, String hashToKeep) {

  static NamedDocument of(String text) {
    return new NamedDocument(text, "");
  }
}
