/** Releases as files that people take home. */
package org.itexports.export;
