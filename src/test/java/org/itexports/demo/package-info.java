/**
 * A small schema that uses every construct the service's own schema may use, to test the engine and
 * the route with.
 */
package org.itexports.demo;
