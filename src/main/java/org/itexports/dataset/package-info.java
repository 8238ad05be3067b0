/** Reads a data package into domain records, and reports everything that is wrong with it. */
package org.itexports.dataset;
