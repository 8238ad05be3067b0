/**
 * How the schema that SmallRye derives from the code is corrected and executed: scalars, order,
 * nullability, fetchers, the one release a request reads, and errors.
 */
package org.itexports.graph.engine;
