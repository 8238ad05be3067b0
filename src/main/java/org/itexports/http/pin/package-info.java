/** Requests that name the release which is to answer them. */
package org.itexports.http.pin;
