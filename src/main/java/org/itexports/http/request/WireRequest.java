package org.itexports.http.request;

import java.util.Map;
import java.util.Optional;

/**
 * A GraphQL request as a client sent it, by POST or GET.
 *
 * @param query the document; empty when it is named by an id or a hash
 * @param documentId of a trusted document; empty when none is named
 * @param operationName which operation of the document; null when it has one only
 * @param variables by name
 * @param extensions by name
 */
public record WireRequest(
    Optional<String> query,
    Optional<String> documentId,
    String operationName,
    Map<String, Object> variables,
    Map<String, Object> extensions) {}
