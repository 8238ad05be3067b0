/** The things that figures are about: economies, service categories, destination markets. */
package org.itexports.sector;
