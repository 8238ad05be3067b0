/**
 * What a merger of listed members does to concentration, and what published guidelines say about
 * it. Guidelines were written for relevant antitrust markets, which an export sector is not: the
 * answers compare numbers with thresholds, no more.
 */
package org.itexports.concentration.merger;
