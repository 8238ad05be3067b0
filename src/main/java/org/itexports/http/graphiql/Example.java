package org.itexports.http.graphiql;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Map;

/**
 * A prepared query of the gallery.
 *
 * @param number its place in the gallery, from 1
 * @param name the stable name in links, such as {@code 01-latest-total}
 * @param topic the heading under which the gallery lists it
 * @param title the question it answers, in a few words
 * @param description one line on what the answer shows
 * @param query the document as it goes into the editor, comments included
 * @param variables values of the query's variables by name; empty where there are none
 */
@RegisterForReflection // written as JSON, also in a native image
public record Example(
    int number,
    String name,
    String topic,
    String title,
    String description,
    String query,
    Map<String, Object> variables) {}
