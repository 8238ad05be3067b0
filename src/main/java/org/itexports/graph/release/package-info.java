/** Which release of the data answers. */
package org.itexports.graph.release;
