/**
 * Periods: date intervals with one canonical label each. Depends on nothing else in the project.
 *
 * <p>A fiscal year runs from 1 July to 30 June and is named after the year in which it ends.
 */
package org.itexports.period;
