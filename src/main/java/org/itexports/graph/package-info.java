/**
 * The GraphQL fields, a package a feature. Resolvers are pure functions of the one release that a
 * request reads; a node carries its release along.
 */
package org.itexports.graph;
