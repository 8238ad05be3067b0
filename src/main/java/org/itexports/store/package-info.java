/**
 * Keeps every release that was ever loaded as rows of packages, and says which one is served. It is
 * never asked while a query is answered.
 */
package org.itexports.store;
