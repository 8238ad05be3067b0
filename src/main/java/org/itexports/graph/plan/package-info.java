/**
 * Queries as plans: what a query needs is worked out once, and its answer is written as JSON with
 * no tree between. Only what goes well is planned; all else is left to the engine.
 */
package org.itexports.graph.plan;
