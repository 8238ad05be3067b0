/** The published dataset as one immutable, indexed value, and which one is current. */
package org.itexports.release;
