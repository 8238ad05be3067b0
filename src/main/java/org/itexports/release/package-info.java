/** The immutable published dataset and which one of them is current. */
package org.itexports.release;
