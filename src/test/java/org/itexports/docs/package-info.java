/**
 * Keeps {@code docs/data.md} true: renders its generated parts from the bundled release, and checks
 * what its prose says against the code.
 */
package org.itexports.docs;
