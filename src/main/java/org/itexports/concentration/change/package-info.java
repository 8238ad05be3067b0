/** Who moved concentration from one set of shares to another, and by how much. */
package org.itexports.concentration.change;
