/**
 * Figures as they were printed: sources, series, observations, the rule that selects among
 * conflicting prints, and compositions with their own totals.
 */
package org.itexports.observation;
