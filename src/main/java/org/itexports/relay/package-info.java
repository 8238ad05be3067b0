/** Global object ids, cursors, connections and coded client errors, as Relay defines them. */
package org.itexports.relay;
